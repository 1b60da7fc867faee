import type { Page, Section } from '../../page/page.js';
import { drawBlocs } from './bloc.js';
import { escapeEnd } from './escape.js';
import { drawPhrase } from './phrase.js';

/**
 * A page as GitHub-flavoured Markdown (CommonMark 0.31 and the tables of GFM): a paragraph, an item
 * or a row of a table a line, whatever its length. Also read alike by GitLab, VS Code and pandoc,
 * therefore with no other HTML than <br>. Nothing of it is invisible: no front matter for the fiche,
 * whose facts the page says itself.
 */
export function renderMarkdown({ titre, blocs, sections }: Page): string {
  const blocks = [
    heading(1, titre),
    ...drawBlocs(blocs),
    ...sections.flatMap((section) => drawSection(section, 2)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function drawSection({ titre, blocs, sections = [] }: Section, level: number): string[] {
  return [
    heading(level, titre),
    ...drawBlocs(blocs),
    ...sections.flatMap((section) => drawSection(section, level + 1)),
  ];
}

const heading = (level: number, titre: string) =>
  `${'#'.repeat(level)} ${escapeEnd(drawPhrase(titre))}`;
