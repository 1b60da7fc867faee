import type { Fiche, Page, Section } from '../../pages/page.js';
import { dateInWords } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import { drawBlocs } from './bloc.js';
import { escapeEnd } from './escape.js';
import { drawPhrase } from './phrase.js';

/**
 * A page as GitHub-flavoured Markdown (CommonMark 0.31 and the tables of GFM): a paragraph, an item
 * or a row of a table a line, whatever its length. Also read alike by GitLab, VS Code and pandoc,
 * therefore without front matter and with no other HTML than <br>; nothing of it is invisible.
 */
export function renderMarkdown({ titre, fiche, blocs, sections }: Page): string {
  const blocks = [
    heading(1, titre),
    ...drawFiche(fiche),
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

/** « Ville d’Exemple, le 2 mars 2026 » */
function drawFiche({ auteur, date }: Fiche = {}): string[] {
  const day = date === undefined ? [] : [fr`le ${dateInWords(date)}`];
  const texte = [...(auteur === undefined ? [] : [auteur]), ...day].join(', ');
  return texte === '' ? [] : drawBlocs([{ genre: 'paragraphe', texte }]);
}
