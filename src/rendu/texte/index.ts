import {
  type Bloc,
  carteEnListe,
  type Definitions,
  type Item,
  isSigne,
  type Liste,
  type Page,
  type Paragraphe,
  type Section,
  SIGNES,
  texteOf,
} from '../../page/page.js';
import { hang, padEnd, width, wrap } from '../../text/layout.js';
import { drawPhrase, paintOf } from './phrase.js';
import type { Support } from './style.js';
import { drawTableau } from './tableau.js';

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

/** How each kind of block is drawn; every line is no wider than the page. `indent` is for prose. */
export function drawBloc(bloc: Bloc, support: Support, indent: string): string[] {
  switch (bloc.genre) {
    case 'paragraphe':
      return drawParagraphe(bloc, support, indent);
    case 'liste':
      return drawListe(bloc, support);
    case 'definitions':
      return drawDefinitions(bloc, support);
    case 'tableau':
      return drawTableau(bloc, support);
    case 'carte':
      return carteEnListe(bloc).flatMap((part) => drawBloc(part, support, indent));
  }
}

function drawParagraphe({ texte, sens }: Paragraphe, support: Support, indent: string): string[] {
  const lead = isSigne(sens) ? `${SIGNES[sens].signe} ` : '';
  return behind(indent + lead, texte, support, paintOf(sens, support.style));
}

const BULLET = '  · ';

function drawListe({ items }: Liste, support: Support): string[] {
  return items.flatMap((item) => drawItem(BULLET, item, support));
}

/** A bullet, or the sign of what the sentence means; the sentence, and what is said under it. */
function drawItem(bullet: string, item: Item, support: Support): string[] {
  const { style } = support;
  const { sens, suite = [] } = item;
  const under = ' '.repeat(width(bullet));
  const lead = isSigne(sens) ? bullet.replace('·', SIGNES[sens].signe) : bullet;
  return [
    ...behind(lead, item.texte, support, paintOf(sens, style)),
    ...suite.flatMap((phrase) => behind(under, phrase, support, style.muted)),
  ];
}

/** A sentence behind a bullet, its other lines under its first; on a very narrow page, without indent. */
function behind(
  lead: string,
  phrase: Item['texte'],
  support: Support,
  paint: (text: string) => string,
): string[] {
  const room = support.width - width(lead);
  if (width(lead) > support.width / 2) return drawPhrase(phrase, support.width, support, paint);
  const lines = drawPhrase(phrase, room, support, paint);
  return lines.map((line, i) => (i === 0 ? lead : ' '.repeat(width(lead))) + line);
}

/** A narrower page has no room for two columns of text. */
const MIN_PAIRS = 56;
/** Before and between the columns of pairs. */
const GAPS = 4;

/**
 * Terms with one short text each stand in two columns, the first as wide as its widest term but at
 * most a third of the page, or what the second leaves; terms with lists, or on a narrow page, head what is said of them.
 */
function drawDefinitions({ entrees }: Definitions, support: Support): string[] {
  // A sentence with a sign stands behind it, in a list.
  const isShort = entrees.every(
    ({ items: [only, ...more] }) => more.length === 0 && !isSigne(only?.sens),
  );
  if (isShort && support.width >= MIN_PAIRS) return drawPairs(entrees, support);
  return entrees.flatMap(({ terme, items }) => [
    ...hang('  ', terme, support.width),
    ...items.flatMap((item) => drawItem(BULLET, item, support)),
  ]);
}

function drawPairs(entrees: Definitions['entrees'], support: Support): string[] {
  const widest = entrees.reduce((max, { terme }) => Math.max(max, width(terme)), 0);
  const said = entrees.flatMap(({ items }) => items.map(({ texte }) => width(texteOf(texte))));
  const spare = support.width - GAPS - Math.max(...said);
  const left = Math.min(widest, Math.max(spare, Math.floor(support.width / 3)));
  return entrees.flatMap(({ terme, items }) => {
    const lefts = wrap(terme, left);
    const room = support.width - left - GAPS;
    const rights = items.flatMap((item) => [
      ...drawPhrase(item.texte, room, support, paintOf(item.sens, support.style)),
      ...(item.suite ?? []).flatMap((phrase) =>
        drawPhrase(phrase, room, support, support.style.muted),
      ),
    ]);
    const height = Math.max(lefts.length, rights.length);
    return Array.from({ length: height }, (_, i) =>
      `  ${padEnd(lefts[i] ?? '', left)}  ${rights[i] ?? ''}`.trimEnd(),
    );
  });
}
