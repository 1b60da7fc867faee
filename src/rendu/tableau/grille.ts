import Table from 'cli-table3';
import { width as widthOf, wrap } from '../../text/layout.js';
import type { Page } from '../renderer.js';

/** A narrower page shows cards: a table would be a column of single words. */
export const MIN_TABLE_WIDTH = 70;

/** A piece of a cell: wrapped first, then coloured, so that no escape sequence is measured or cut. */
export interface Piece {
  readonly text: string;
  /** Set before the first line; the others are indented by as much. */
  readonly sign?: string;
  readonly colour?: (line: string) => string;
  readonly signColour?: (sign: string) => string;
}

export type Cell = readonly Piece[];

export interface Column {
  readonly titre: string;
  /** Share of the width that is left when each column has its longest word. */
  readonly share: number;
}

/**
 * Draws a table as wide as the page. Columns get room for their longest word, then share the rest.
 * Returns the lines.
 */
export function drawGrid(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  page: Page,
): string[] {
  const layout = computeLayout(columns, rows, page.width);
  const heads = columns.map(({ titre }): Cell => [{ text: titre, colour: page.style.strong }]);
  const lines: string[] = [];
  for (const row of [heads, ...rows]) {
    const [top = '', ...rest] = drawRow(row, layout);
    // The rule under the row before and the rule above this one are one and the same.
    const above = lines.pop()?.replace('└', '├').replaceAll('┴', '┼').replace('┘', '┤');
    lines.push(above ?? top, ...rest);
  }
  return lines;
}

/**
 * One row as a table of its own, a line of text in each of its rows: cli-table3 is quadratic in the
 * rows of a table, and in the length of a cell.
 */
function drawRow(row: readonly Cell[], { widths, right }: Layout): string[] {
  const cells = row.map((cell, c) => cell.flatMap((piece) => drawPiece(piece, widths[c] ?? 1)));
  const table = new Table({
    colWidths: widths.map((width) => width + 1 + right),
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    // Its default style prints colours even in a pipe.
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': right },
  });
  const height = Math.max(...cells.map(({ length }) => length));
  for (let line = 0; line < height; line++) table.push(cells.map((cell) => cell[line] ?? ''));
  return table.toString().split('\n');
}

/** Whether every word of the rows has room in a table as wide as the page. */
export function fitsInGrid(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  page: Page,
): boolean {
  return (
    leastWidths(columns, rows).reduce((sum, width) => sum + width, 0) <=
    roomFor(columns, page.width, 0)
  );
}

interface Layout {
  /** Width of the text in each column. */
  readonly widths: number[];
  /** Spaces at the right of a text: none where the words need the room. */
  readonly right: number;
}

function computeLayout(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  total: number,
): Layout {
  const least = leastWidths(columns, rows);
  const needed = least.reduce((sum, width) => sum + width, 0);
  const right = needed <= roomFor(columns, total, 1) ? 1 : 0;
  return { widths: share(columns, least, roomFor(columns, total, right)), right };
}

/** The longest word of each column. */
function leastWidths(columns: readonly Column[], rows: readonly (readonly Cell[])[]): number[] {
  return columns.map(({ titre }, c) =>
    rows.reduce(
      (max, row) => Math.max(max, longestWord(row[c] ?? [])),
      longestWord([{ text: titre }]),
    ),
  );
}

/** Columns left for text beside the borders, a space at the left of each text and `right` after it. */
function roomFor(columns: readonly Column[], total: number, right: number): number {
  return total - (columns.length + 1) - columns.length * (1 + right);
}

/** Widths that sum to `room`: the ideal share of each column, but at least its longest word. */
function share(columns: readonly Column[], least: readonly number[], room: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0);
  const ideal = columns.map((column) => Math.floor((room * column.share) / shares));
  const widths = ideal.map((width, c) => Math.max(width, least[c] ?? 1));
  const gap = () => room - widths.reduce((sum, width) => sum + width, 0);
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

function longestWord(cell: Cell): number {
  return cell.reduce((max, { text, sign = '' }) => {
    const indent = widthOf(sign);
    return text
      .split(/[ \n]/)
      .reduce((longest, word) => Math.max(longest, indent + widthOf(word)), max);
  }, 1);
}

/** The lines of a piece in a column of text. */
export function drawPiece(
  { text, sign = '', colour = same, signColour = same }: Piece,
  width: number,
): string[] {
  const indent = ' '.repeat(widthOf(sign));
  const lines = wrap(text, width - indent.length);
  return lines.map((line, i) => (i === 0 ? signColour(sign) : indent) + colour(line));
}

const same = (text: string) => text;
