import Table from 'cli-table3';
import { sum } from '../../collections.js';
import {
  type Cellule,
  type ColonneDeTableau,
  type Item,
  isSigne,
  SIGNES,
  signesOf,
  type Tableau,
  texteSansLien,
} from '../../page/page.js';
import { hang, widestPiece, width as widthOf, wrap } from '../../text/layout.js';
import { paintOf } from './phrase.js';
import type { Support } from './style.js';

/** From this width on, a figure has a bar beside it, and short rows need no rule. */
const WIDE = 120;
/** Room for the rank of a row, before its name. */
const RANK = 3;

/** A table, or one card a row where a table would not be readable; then what its signs mean. */
export function drawTableau(tableau: Tableau, support: Support): string[] {
  const { colonnes, lignes } = tableau;
  const rows = lignes.map(({ rang, cellules }) =>
    cellules.map((cellule, c) =>
      c === 0 ? headCell(cellule, rang, support) : bodyCell(cellule, support),
    ),
  );
  const isDense = tableau.estReleve === true && support.width >= WIDE;
  const heads = colonnes.map(
    ({ titre }): TextCell => [{ text: titre, colour: support.style.strong }],
  );
  const grid = [heads, ...rows];
  const lines = fitsInGrid(grid, support.width)
    ? drawGrid(colonnes, grid, support.width, isDense)
    : rows.flatMap((row, i) => drawCard(colonnes, row, tableau, support, i > 0));
  return [...lines, ...drawLegend(tableau, support)];
}

/** The cell that names a row: its rank in a margin, which holds the sign of a warning too. */
function headCell(cellule: Cellule, rang: number | undefined, support: Support): TextCell {
  const { style, width } = support;
  const margin = rang === undefined ? '' : ' '.repeat(RANK);
  return cellule.flatMap(({ texte, sens, part, suite }, i): TextPiece[] => {
    const colour = paintOf(part === undefined ? sens : 'reponse', style);
    const mark =
      i === 0 && rang !== undefined ? `${rang}` : isSigne(sens) ? SIGNES[sens].signe : '';
    const sign = mark === '' ? margin : `${mark} `.padEnd(RANK);
    const bar = part === undefined || width < WIDE ? '' : `${drawBar(part)}\u00a0`;
    const text = bar + texteSansLien(texte);
    return [{ text, sign, colour, signColour: colour }, ...under(margin, suite, support)];
  });
}

/** A bullet for each of several sentences; a sentence that stands alone without a sens needs none. */
function bodyCell(cellule: Cellule, support: Support): TextCell {
  const { style } = support;
  return cellule.flatMap(({ texte, sens, suite, estNul = false }): TextPiece[] => {
    const text = texteSansLien(texte);
    const colour = sens === 'autre' || sens === 'discret' ? { colour: style.muted } : {};
    const isPlain = cellule.length > 1 && sens !== 'discret';
    const key = isSigne(sens) ? sens : isPlain ? 'autre' : undefined;
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
    text: texteSansLien(phrase),
    colour: support.style.muted,
  }));
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

const BAR = 6;

function drawBar(part: number): string {
  const filled = Math.round(part * BAR);
  return '█'.repeat(filled) + '░'.repeat(BAR - filled);
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
  width: number,
  isDense: boolean,
): string[] {
  const layout = computeLayout(columns, rows, width);
  const { top, border, rule, bottom } = drawFrame(layout);
  const drawn = rows.map((row) => drawRow(row, layout, border));
  const isRuled = (i: number) => i === 1 || (i > 1 && !isDense);
  return [top, ...drawn.flatMap((lines, i) => (isRuled(i) ? [rule, ...lines] : lines)), bottom];
}

/**
 * The lines around the cells, from a table without text: cli-table3 is quadratic in the rows of a
 * table and in the length of a cell (five partners drawn whole cost 20 ms more), so that the text
 * is set between its lines.
 */
function drawFrame({ widths, right }: Layout) {
  // Its default style prints colours even in a pipe.
  const table = new Table({
    colWidths: widths.map((width) => 1 + width + right),
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': right },
  });
  const empty = widths.map(() => '');
  table.push(empty, empty);
  const [top = '', line = '', rule = '', , bottom = ''] = table.toString().split('\n');
  // `border` stands before, between and after the cells of a line.
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
 * Columns get room for their longest word, then share the rest of `total` so that the table is low. Where that
 * leaves no space at the right of a text, words break at their hyphens if this leaves one.
 */
function computeLayout(
  columns: readonly ColonneDeTableau[],
  rows: readonly (readonly TextCell[])[],
  total: number,
): Layout {
  const padded = roomFor(columns.length, total, 1);
  const whole = leastWidths(rows);
  if (sum(whole) <= padded) return { widths: share(columns, rows, whole, padded), right: 1 };
  const broken = leastWidths(rows, true);
  if (sum(broken) <= padded) return { widths: share(columns, rows, broken, padded), right: 1 };
  return { widths: share(columns, rows, whole, roomFor(columns.length, total, 0)), right: 0 };
}

/** The longest word of each column, or its longest part. */
const leastWidths = (rows: readonly (readonly TextCell[])[], isSoft = false): number[] =>
  (rows[0] ?? []).map((_, c) => Math.max(...rows.map((row) => longestWord(row[c] ?? [], isSoft))));

/** Columns left for text beside the borders, a space at the left of each text and `right` after it. */
const roomFor = (columns: number, total: number, right: number): number =>
  total - (columns + 1) - columns * (1 + right);

/** As many rows as decide: those of a long table are alike. */
const MOST_ROWS = 20;

/**
 * Widths that sum to `room`: from the least on, each further character goes to the column with most text for its
 * width, or where none has more than one line, to the one that has least of its part; then two columns give and
 * take as long as that makes the rows, whose texts break between words, lower.
 */
function share(
  columns: readonly ColonneDeTableau[],
  rows: readonly (readonly TextCell[])[],
  least: readonly number[],
  room: number,
): number[] {
  const deciding = rows.slice(0, MOST_ROWS);
  const lengths = columns.map((_, c) =>
    sum(deciding.flatMap((row) => (row[c] ?? []).map(({ text }) => text.length))),
  );
  const widths = [...least];
  for (let spare = room - sum(least); spare > 0; spare--) {
    const filled = columns.map(({ part }, c) => (widths[c] ?? 0) / Math.max(lengths[c] ?? 0, part));
    const c = filled.indexOf(Math.min(...filled));
    widths[c] = (widths[c] ?? 0) + 1;
  }
  return lower(deciding, least, widths);
}

/** Widths of the same sum, as near as two columns at a time can bring them to the lowest rows. */
function lower(
  rows: readonly (readonly TextCell[])[],
  least: readonly number[],
  start: readonly number[],
): number[] {
  const texts = rows.map((row) =>
    row.map((cell) =>
      cell.map(({ text, sign = '' }) => ({
        sign: widthOf(sign),
        words: text.split(' ').map(widthOf),
      })),
    ),
  );
  const known = start.map((): number[][] => []);
  const linesOf = (c: number, width: number) => {
    const of = known[c] ?? [];
    of[width] ??= texts.map((row) => sum((row[c] ?? []).map((piece) => linesIn(piece, width))));
    return of[width];
  };
  const heightOf = (widths: readonly number[]) => {
    const columns = widths.map((width, c) => linesOf(c, width));
    return sum(rows.map((_, r) => Math.max(...columns.map((lines) => lines[r] ?? 0))));
  };
  let best = { widths: [...start], height: heightOf(start) };
  for (let before = Infinity; best.height < before; ) {
    before = best.height;
    const from = best.widths;
    for (const giver of from.keys())
      for (const taker of from.keys())
        for (
          let given = (from[giver] ?? 0) - (least[giver] ?? 0);
          given > 0 && giver !== taker;
          given--
        ) {
          const widths = from.map(
            (one, c) => one + (c === taker ? given : c === giver ? -given : 0),
          );
          const height = heightOf(widths);
          if (height < best.height) best = { widths, height };
        }
  }
  return best.widths;
}

/** How many lines a piece of a cell takes. */
function linesIn(
  { sign, words }: { sign: number; words: readonly number[] },
  room: number,
): number {
  let [lines, end] = [1, sign - 1];
  for (const word of words) {
    end += 1 + word;
    if (end > room) [lines, end] = [lines + 1, sign + word];
  }
  return lines;
}

/** Whether a table of `total` columns can be read: it is wide enough, and so is each column. */
const fitsInGrid = (rows: readonly (readonly TextCell[])[], total: number): boolean =>
  total >= MIN_TABLE_WIDTH && sum(leastWidths(rows)) <= roomFor(rows[0]?.length ?? 0, total, 0);

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
