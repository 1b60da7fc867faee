import { wrapAnsi } from 'fast-wrap-ansi';
import { width } from './width.js';

export { width };

/**
 * The lines of a text, none wider than `columns`. Breaks at ordinary spaces, so that French no-break
 * spaces hold; a word wider than the line breaks after a hyphen, a slash or a comma, else at a no-break
 * space, and is cut only where it has none. Wrap before colouring.
 */
export function wrap(text: string, columns: number): string[] {
  if (width(text) <= columns && !text.includes('\n')) return [text];
  const room = Math.max(1, columns);
  const breakable = text.replace(/[^ \n]+/g, (word) =>
    width(word) <= room ? word : breakUp(word, room),
  );
  return wrapAnsi(breakable, room, { hard: true, trim: true }).split('\n');
}

/** A word where it may break if it is too wide: not after the hyphens of « --option ». */
const softPieces = (word: string) => word.split(/(?<=[\p{L}\p{N}][-/\\,])/u);
const NO_BREAK = /(?<=[\u00a0\u202f])/;

/** Width of the widest piece of a text that no line needs to break: its words, or their parts between hyphens. */
export const widestPiece = (text: string, isSoft: boolean): number =>
  text
    .split(/[ \n]/)
    .flatMap((word) => (isSoft ? softPieces(word) : [word]))
    .reduce((widest, piece) => Math.max(widest, width(piece)), 0);

/** The word with new lines where it breaks, as few as can be. */
function breakUp(word: string, columns: number): string {
  const pieces = softPieces(word).flatMap((piece) =>
    width(piece) <= columns ? [piece] : piece.split(NO_BREAK),
  );
  return pieces.reduce((broken, piece) => {
    const line = broken.slice(broken.lastIndexOf('\n') + 1);
    return width((line + piece).trimEnd()) <= columns
      ? broken + piece
      : `${broken.trimEnd()}\n${piece}`;
  });
}

/**
 * Wraps with `first` before the first line and as much space before the others, and `deeper` columns
 * more: a hanging bullet, or a line of a list whose rest must not look like another one.
 */
export function hang(first: string, text: string, columns: number, deeper = 0): string[] {
  // On a very narrow page there is no room for an indent.
  if (width(first) > columns / 2) return wrap(first.trimStart() + text, columns);
  const room = columns - width(first);
  if (width(text) <= room && !text.includes('\n')) return [first + text];
  const indent = ' '.repeat(width(first) + deeper);
  return wrap(text, room - deeper).map((line, i) => (i === 0 ? first : indent) + line);
}

/** The text followed by spaces up to `columns`. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}
