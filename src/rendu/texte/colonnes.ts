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

/**
 * Columns get room for their longest word, then share the rest of `total` columns. Where that leaves no space
 * at the right of a text, words break at their hyphens if this leaves one.
 */
export function computeLayout(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
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
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  isSoft = false,
): number[] {
  return columns.map(({ titre }, c) =>
    rows.reduce(
      (max, row) => Math.max(max, longestWord(row[c] ?? [], isSoft)),
      longestWord([{ text: titre }], isSoft),
    ),
  );
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

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
  return total >= MIN_TABLE_WIDTH && sum(leastWidths(columns, rows)) <= roomFor(columns, total, 0);
}
