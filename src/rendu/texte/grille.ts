import Table from 'cli-table3';
import { type Cell, drawPiece } from './cellule.js';
import { type Column, computeLayout, type Layout } from './colonnes.js';
import type { Support } from './support.js';

/**
 * Draws a table as wide as the page. Columns get room for their longest word, then share the rest.
 * A dense one has no line between two rows. Returns the lines.
 */
export function drawGrid(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  { width, style }: Support,
  isDense = false,
): string[] {
  const layout = computeLayout(columns, rows, width);
  const heads = columns.map(({ titre }): Cell => [{ text: titre, colour: style.strong }]);
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

function drawRow(row: readonly Cell[], { widths, right }: Layout, border: string): string[] {
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
