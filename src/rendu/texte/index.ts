import type { Page, Section } from '../../page/page.js';
import { wrap } from '../../text/layout.js';
import { drawBloc } from './blocs.js';
import type { Support } from './support.js';

/** A page as text for a terminal or a text file; ends with a newline. */
export function renderTexte(page: Page, support: Support): string {
  const { width, style } = support;
  // Whole dossiers under each other are kept apart.
  const areDossiers = page.sections.every(({ sections }) => sections !== undefined);
  const lines = [
    ...wrap(page.titre, width).map(style.strong),
    ...drawBlocs(page.blocs, support),
    ...page.sections.flatMap((section, i) => [
      ...(areDossiers && i > 0 ? ['', style.muted('─'.repeat(width))] : []),
      ...drawSection(section, support),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function drawSection({ titre, blocs, sections = [] }: Section, support: Support): string[] {
  return [
    '',
    ...wrap(titre, support.width).map(support.style.strong),
    ...drawBlocs(blocs, support, '  '),
    ...sections.flatMap((section) => drawSection(section, support)),
  ];
}

const hasRoom = (genre: string | undefined) => genre === 'tableau' || genre === 'carte';

/** Blocks under each other; a table or a map has room around it. */
function drawBlocs(blocs: Page['blocs'], support: Support, indent = ''): string[] {
  return blocs.flatMap((bloc, i) => {
    const before = blocs[i - 1];
    const isApart = [bloc.genre, before?.genre].some(hasRoom);
    return [...(isApart ? [''] : []), ...drawBloc(bloc, support, indent)];
  });
}
