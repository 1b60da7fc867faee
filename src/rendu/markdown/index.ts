import {
  type Bloc,
  type Cellule,
  type ColonneDeTableau,
  carteEnListe,
  type Definitions,
  type Item,
  isSigne,
  type Ligne,
  type Liste,
  type Page,
  type Section,
  SIGNES,
  signesOf,
  type Tableau,
} from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { drawItem, drawPhrase, escapeEnd, escapeStart } from './phrase.js';

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

/** The blocks of Markdown that blocks of a page make; blank lines part them. */
export function drawBlocs(all: readonly Bloc[]): string[] {
  const blocs = all.flatMap((bloc) => (bloc.genre === 'carte' ? carteEnListe(bloc) : [bloc]));
  return blocs.flatMap((bloc, i) => {
    if (bloc.genre === 'paragraphe') return [drawLines(bloc)];
    if (bloc.genre === 'tableau') return drawTableau(bloc);
    const bullet = bulletOf(blocs, i);
    return [bloc.genre === 'liste' ? drawListe(bloc, bullet) : drawDefinitions(bloc, bullet)];
  });
}

/** A list right behind another changes the bullet, or they would be one. */
function bulletOf(blocs: readonly Bloc[], i: number): string {
  const isList = ({ genre }: Bloc) => genre === 'liste' || genre === 'definitions';
  const before = i - 1 - blocs.slice(0, i).findLastIndex((bloc) => !isList(bloc));
  return before % 2 === 0 ? '- ' : '* ';
}

const drawListe = ({ items }: Pick<Liste, 'items'>, bullet: string): string =>
  items.map((item) => bullet + drawLines(withBullet(item), '  ')).join('\n');

/** What is said of a term stands behind it, or in a list under it where it is more than one thing. */
function drawDefinitions({ entrees }: Definitions, bullet: string): string {
  const drawn = entrees.map(({ terme, items }) => {
    const head = fr`${bullet}${drawPhrase(terme, 'important')} :`;
    const [only, ...others] = items;
    if (only === undefined || others.length > 0)
      return `${head}\n${drawListe({ items }, bullet)}`.replace(/\n/g, '\n  ').trimEnd();
    return `${head} ${drawLines(only, '  ')}`;
  });
  return drawn.join('\n');
}

/** The bullet says what the sign « · » does. */
const withBullet = ({ sens, ...item }: Item): Item =>
  sens === undefined || sens === 'autre' ? item : { ...item, sens };

/** An item as a paragraph of its lines, all but the first behind an indent. */
function drawLines(item: Item, indent = ''): string {
  return drawItem(item).map(escapeStart).join(`\\\n${indent}`);
}

/** The dashes of the rule under the header, of which pandoc makes the widths of the columns. */
const DASHES = 72;

/** Between the sentences of a cell: the one mark for it in GFM. The Word documents of pandoc drop it. */
const BREAK = ' <br> ';

/** A table under its caption, with the legend of its signs: blocks that blank lines part. */
export function drawTableau(tableau: Tableau): string[] {
  const { titre, colonnes, lignes } = tableau;
  const header = colonnes.map((colonne) => drawPhrase(colonne.titre));
  const rows = [header, ruleOf(colonnes), ...lignes.map(drawLigne)];
  const legend = signesOf(tableau).map((sens) => `${SIGNES[sens].signe} ${SIGNES[sens].legende}`);
  return [
    drawPhrase(titre, 'important'),
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(legend.length > 0 ? [legend.join(fr` ; `)] : []),
  ];
}

function ruleOf(colonnes: readonly ColonneDeTableau[]): string[] {
  const total = colonnes.reduce((sum, { part }) => sum + part, 0);
  return colonnes.map(({ part }) => '-'.repeat(Math.max(3, Math.round((DASHES * part) / total))));
}

function drawLigne({ rang, cellules }: Ligne): string[] {
  const [first = '', ...others] = cellules.map(drawCellule);
  return [rang === undefined ? first : `${rang}. ${first}`, ...others];
}

function drawCellule(cellule: Cellule): string {
  const lines = cellule.flatMap(drawCellLines);
  // What has no mark of its own gets a dash, so that sentences stay apart where breaks are dropped.
  return lines
    .map(({ line, isMarked }) => (isMarked || lines.length === 1 ? line : `– ${line}`))
    .join(BREAK);
}

function drawCellLines(item: Item) {
  const isMarked = isSigne(item.sens) || item.sens === 'important';
  return drawItem(item).map((line, i) => ({ line, isMarked: isMarked && i === 0 }));
}
