import { type Cell, longestWord } from './cellule.js';

/** A narrower page shows cards: a table would be a column of single words. */
const MIN_TABLE_WIDTH = 70;

export interface Column {
  readonly titre: string;
  /** Share of the width that is left when each column has its longest word, beside the others. */
  readonly part: number;
}

/** How the room of a table is shared. */
export interface Layout {
  /** Width of the text in each column. */
  readonly widths: number[];
  /** Spaces at the right of a text: none where the words need the room. */
  readonly right: number;
}

/** Columns get room for their longest word, then share the rest of `total` columns. */
export function computeLayout(
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
  const shares = columns.reduce((sum, column) => sum + column.part, 0);
  const ideal = columns.map((column) => Math.floor((room * column.part) / shares));
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

/** Whether a table of `total` columns can be read: it is wide enough, and so is each column. */
export function fitsInGrid(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  total: number,
): boolean {
  const needed = leastWidths(columns, rows).reduce((sum, width) => sum + width, 0);
  return total >= MIN_TABLE_WIDTH && needed <= roomFor(columns, total, 0);
}
