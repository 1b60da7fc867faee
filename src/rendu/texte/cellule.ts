import { widestPiece, width as widthOf, wrap } from '../../text/layout.js';

/** A piece of a cell: wrapped first, then coloured, so that no escape sequence is measured or cut. */
export interface Piece {
  readonly text: string;
  /** Set before the first line; the others are indented by as much. */
  readonly sign?: string;
  readonly colour?: (line: string) => string;
  readonly signColour?: (sign: string) => string;
  /** Counts nothing: a card leaves it out. */
  readonly isNil?: boolean;
}

export type Cell = readonly Piece[];

/** The lines of a piece in a column of text; `isFilled` gives each of them its whole width. */
export function drawPiece(
  { text, sign = '', colour = same, signColour = same }: Piece,
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
export function longestWord(cell: Cell, isSoft = false): number {
  return cell.reduce(
    (max, { text, sign = '' }) => Math.max(max, widthOf(sign) + widestPiece(text, isSoft)),
    1,
  );
}
