import Table from 'cli-table3';
import { sum } from '../../collections.js';
import {
  type Cellule,
  type ColonneDeTableau,
  fragmentsOf,
  type Item,
  isSigne,
  type Phrase,
  SIGNES,
  signesOf,
  type Tableau,
} from '../../page/page.js';
import { regroupe } from '../../page/regroupe.js';
import { hang, widestPiece, width as widthOf, wrap } from '../../text/layout.js';
import { paintOf } from './phrase.js';
import type { Support } from './style.js';

/** From this width on, neighbouring columns of one group stand apart, and short rows need no rule. */
const WIDE = 120;
/** Room for the rank of a row, before its name. */
const RANK = 3;

/** A table, or one card a row where a table would not be readable; then what its signs mean. */
export function drawTableau(tableau: Tableau, support: Support): string[] {
  const { colonnes, lignes } = support.width >= WIDE ? tableau : regroupe(tableau);
  const rows = lignes.map(({ rang, cellules }) =>
    cellules.map((cellule, c) =>
      c === 0 ? headCell(cellule, rang, support) : bodyCell(cellule, support),
    ),
  );
  const isDense = tableau.estReleve === true && support.width >= WIDE;
  const lines = fitsInGrid(colonnes, rows, support.width)
    ? drawGrid(colonnes, rows, support, isDense)
    : rows.flatMap((row, i) => drawCard(colonnes, row, tableau, support, i > 0));
  return [...lines, ...drawLegend(tableau, support)];
}

/** The cell that names a row: its rank in a margin, which holds the sign of a warning too. */
function headCell(cellule: Cellule, rang: number | undefined, support: Support): TextCell {
  const { style, width } = support;
  const margin = rang === undefined ? '' : ' '.repeat(RANK);
  return cellule.flatMap(({ texte, sens, mesure, suite }, i): TextPiece[] => {
    const colour = paintOf(mesure ? 'reponse' : sens, style);
    const mark =
      i === 0 && rang !== undefined ? `${rang}` : isSigne(sens) ? SIGNES[sens].signe : '';
    const sign = mark === '' ? margin : `${mark} `.padEnd(RANK);
    const bar = mesure ? `${drawBar(mesure.part, width < 100 ? 6 : 10)}\u00a0` : '';
    const text = bar + wordsOf(texte);
    return [{ text, sign, colour, signColour: colour }, ...under(margin, suite, support)];
  });
}

/** A bullet for each of several sentences; a sentence that stands alone without a sens needs none. */
function bodyCell(cellule: Cellule, support: Support): TextCell {
  const { style } = support;
  return cellule.flatMap(({ texte, sens, suite, estNul = false }): TextPiece[] => {
    const text = wordsOf(texte);
    const colour = sens === 'autre' || sens === 'discret' ? { colour: style.muted } : {};
    const key = isSigne(sens) ? sens : cellule.length > 1 ? 'autre' : undefined;
    const sign = key === undefined ? '' : `${SIGNES[key].signe} `;
    const signColour = paintOf(isSigne(sens) ? sens : undefined, style);
    return [
      { sign, text, signColour, ...colour, isNil: estNul },
      ...under(' '.repeat(sign.length), suite, support),
    ];
  });
}

/** What is said under a sentence of a cell. */
function under(indent: string, suite: Item['suite'], support: Support): TextPiece[] {
  return (suite ?? []).map((phrase) => ({
    sign: indent,
    text: wordsOf(phrase),
    colour: support.style.muted,
  }));
}

/** A sentence in a cell, which has no links: an address stands for its name. */
function wordsOf(phrase: Phrase): string {
  return fragmentsOf(phrase)
    .map(({ texte, adresse }) => adresse ?? texte)
    .join('');
}

function drawCard(
  colonnes: readonly ColonneDeTableau[],
  [head = [], ...cells]: readonly TextCell[],
  { estReleve = false, lignes }: Tableau,
  { width, style }: Support,
  isNext: boolean,
): string[] {
  const isRanked = lignes.some(({ rang }) => rang !== undefined);
  const indent = ' '.repeat(isRanked ? RANK : 2);
  const titres = colonnes.slice(1).map(({ titre }) => titre);
  const body = cells.every(isFigure)
    ? hang(indent, cells.flatMap((cell, c) => factOf(cell, titres[c])).join('\u00a0; '), width)
    : cells.flatMap((cell, c) => {
        // A short fact stands behind its name; sentences stand under it.
        if (estReleve && cell.length === 1) {
          return factOf(cell, titres[c]).flatMap((fact) => hang(indent, fact, width));
        }
        return [
          ...hang(indent, `${titres[c] ?? ''}\u00a0:`, width).map(style.strong),
          ...cell.flatMap((piece) =>
            drawPiece({ ...piece, sign: indent + (piece.sign ?? '') }, width),
          ),
        ];
      });
  const apart = estReleve ? '' : style.muted('─'.repeat(width));
  return [...(isNext ? [apart] : []), ...head.flatMap((piece) => drawPiece(piece, width)), ...body];
}

/** A cell that only counts: a row of such cells is one line. */
const isFigure = ([only, ...more]: TextCell) =>
  only !== undefined && more.length === 0 && /^\d+$/.test(only.text);

/** « Isère : 4 »; none where it counts nothing. */
const factOf = ([only]: TextCell, titre = ''): string[] =>
  only && only.isNil !== true ? [`${titre}\u00a0: ${only.text}`] : [];

function drawBar(part: number, length: number): string {
  const filled = Math.round(part * length);
  return '█'.repeat(filled) + '░'.repeat(length - filled);
}

/** What the signs mean, in words. */
function drawLegend(tableau: Tableau, { width, style }: Support): string[] {
  const entries = signesOf(tableau).map((signe) => {
    const { signe: sign, legende } = SIGNES[signe];
    return `${sign}\u00a0${legende.replaceAll(' ', '\u00a0')}`;
  });
  const lines = entries.some((entry) => widthOf(entry) > width)
    ? entries.flatMap((entry) => hang('', entry.replaceAll('\u00a0', ' '), width))
    : wrap(entries.join('   '), width);
  return entries.length === 0 ? [] : lines.map(style.muted);
}

/**
 * Draws a table as wide as the page. Columns get room for their longest word, then share the rest.
 * A dense one has no line between two rows. Returns the lines.
 */
function drawGrid(
  columns: readonly ColonneDeTableau[],
  rows: readonly (readonly TextCell[])[],
  { width, style }: Support,
  isDense = false,
): string[] {
  const layout = computeLayout(columns, rows, width);
  const heads = columns.map(({ titre }): TextCell => [{ text: titre, colour: style.strong }]);
  const { top, border, rule, bottom } = drawFrame(layout);
  const drawn = [heads, ...rows].map((row) => drawRow(row, layout, border));
  const isRuled = (i: number) => i === 1 || (i > 1 && !isDense);
  return [top, ...drawn.flatMap((lines, i) => (isRuled(i) ? [rule, ...lines] : lines)), bottom];
}

interface Frame {
  readonly top: string;
  /** What stands before, between and after the cells of a line. */
  readonly border: string;
  readonly rule: string;
  readonly bottom: string;
}

/**
 * The lines around the cells, from a table without text: cli-table3 is quadratic in the rows of a
 * table and in the length of a cell (five partners drawn whole cost 20 ms more), so that the text
 * is set between its lines.
 */
function drawFrame({ widths, right }: Layout): Frame {
  // Its default style prints colours even in a pipe.
  const table = new Table({
    colWidths: widths.map((width) => 1 + width + right),
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': right },
  });
  const empty = widths.map(() => '');
  table.push(empty, empty);
  const [top = '', line = '', rule = '', , bottom = ''] = table.toString().split('\n');
  return { top, border: line.charAt(0), rule, bottom };
}

function drawRow(row: readonly TextCell[], { widths, right }: Layout, border: string): string[] {
  const cells = row.map((cell, c) => {
    const width = widths[c] ?? 1;
    const lines = cell.flatMap((piece) => drawPiece(piece, width, true));
    return { lines, blank: ' '.repeat(width) };
  });
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  const end = ' '.repeat(right) + border;
  return Array.from({ length: height }, (_, line) =>
    cells.reduce((drawn, { lines, blank }) => `${drawn} ${lines[line] ?? blank}${end}`, border),
  );
}

/** A narrower page shows cards: a table would be a column of single words. */
const MIN_TABLE_WIDTH = 70;

/** How the room of a table is shared. */
interface Layout {
  /** Width of the text in each column. */
  readonly widths: number[];
  /** Spaces at the right of a text: none where the words need the room. */
  readonly right: number;
}

/**
 * Columns get room for their longest word, then share the rest of `total` columns. Where that leaves no space
 * at the right of a text, words break at their hyphens if this leaves one.
 */
function computeLayout(
  columns: readonly ColonneDeTableau[],
  rows: readonly (readonly TextCell[])[],
  total: number,
): Layout {
  const padded = roomFor(columns, total, 1);
  const whole = leastWidths(columns, rows);
  if (sum(whole) <= padded) return { widths: share(columns, whole, padded), right: 1 };
  const broken = leastWidths(columns, rows, true);
  if (sum(broken) <= padded) return { widths: share(columns, broken, padded), right: 1 };
  return { widths: share(columns, whole, roomFor(columns, total, 0)), right: 0 };
}

/** The longest word of each column, or its longest part. */
function leastWidths(
  columns: readonly ColonneDeTableau[],
  rows: readonly (readonly TextCell[])[],
  isSoft = false,
): number[] {
  return columns.map(({ titre }, c) =>
    rows.reduce(
      (max, row) => Math.max(max, longestWord(row[c] ?? [], isSoft)),
      longestWord([{ text: titre }], isSoft),
    ),
  );
}

/** Columns left for text beside the borders, a space at the left of each text and `right` after it. */
function roomFor(columns: readonly ColonneDeTableau[], total: number, right: number): number {
  return total - (columns.length + 1) - columns.length * (1 + right);
}

/** Widths that sum to `room`: the ideal share of each column, but at least its longest word. */
function share(
  columns: readonly ColonneDeTableau[],
  least: readonly number[],
  room: number,
): number[] {
  const shares = sum(columns.map(({ part }) => part));
  const ideal = columns.map((column) => Math.floor((room * column.part) / shares));
  const widths = ideal.map((width, c) => Math.max(width, least[c] ?? 1));
  const gap = () => room - sum(widths);
  // Take what is too much from the columns that have most to spare, then from the widest.
  while (gap() < 0) {
    const spare = widths.map((width, c) => width - (least[c] ?? 1));
    const most = Math.max(...spare);
    const c = most > 0 ? spare.indexOf(most) : widths.indexOf(Math.max(...widths));
    widths[c] = (widths[c] ?? 1) - 1;
  }
  widths[widths.length - 1] = (widths.at(-1) ?? 0) + gap();
  return widths;
}

/** Whether a table of `total` columns can be read: it is wide enough, and so is each column. */
function fitsInGrid(
  columns: readonly ColonneDeTableau[],
  rows: readonly (readonly TextCell[])[],
  total: number,
): boolean {
  return total >= MIN_TABLE_WIDTH && sum(leastWidths(columns, rows)) <= roomFor(columns, total, 0);
}

/** A piece of a cell: wrapped first, then coloured, so that no escape sequence is measured or cut. */
interface TextPiece {
  readonly text: string;
  /** Set before the first line; the others are indented by as much. */
  readonly sign?: string;
  readonly colour?: (line: string) => string;
  readonly signColour?: (sign: string) => string;
  /** Counts nothing: a card leaves it out. */
  readonly isNil?: boolean;
}

type TextCell = readonly TextPiece[];

/** The lines of a piece in a column of text; `isFilled` gives each of them its whole width. */
function drawPiece(
  { text, sign = '', colour = same, signColour = same }: TextPiece,
  width: number,
  isFilled = false,
): string[] {
  const indent = ' '.repeat(widthOf(sign));
  const room = width - indent.length;
  return wrap(text, room).map((line, i) => {
    const rest = isFilled ? ' '.repeat(Math.max(0, room - widthOf(line))) : '';
    return (i === 0 ? signColour(sign) : indent) + colour(line) + rest;
  });
}

const same = (text: string) => text;

/** Width of the longest word of a cell, or of its longest part between hyphens, with the sign before it; at least 1. */
function longestWord(cell: TextCell, isSoft = false): number {
  return cell.reduce(
    (max, { text, sign = '' }) => Math.max(max, widthOf(sign) + widestPiece(text, isSoft)),
    1,
  );
}
