import { wrapAnsi } from 'fast-wrap-ansi';
import { width } from './width.js';

export { width };

/**
 * The lines of a text, none wider than `columns`. Breaks at ordinary spaces only, so that French
 * no-break spaces hold; a word wider than the line is cut. Wrap before colouring.
 */
export function wrap(text: string, columns: number): string[] {
  if (width(text) <= columns && !text.includes('\n')) return [text];
  return wrapAnsi(text, Math.max(1, columns), { hard: true, trim: true }).split('\n');
}

/** Wraps with `first` before the first line and as much space before the others: a hanging bullet. */
export function hang(first: string, text: string, columns: number): string[] {
  // On a very narrow page there is no room for an indent.
  if (width(first) > columns / 2) return wrap(first.trimStart() + text, columns);
  const indent = ' '.repeat(width(first));
  const lines = wrap(text, columns - width(first));
  return lines.map((line, i) => (i === 0 ? first : indent) + line);
}

/** The text followed by spaces up to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}
