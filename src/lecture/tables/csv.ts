import type { Separateur } from './separateur.js';

/** A quotation mark that opens a cell which is not closed as it must be. */
export class Unclosed extends Error {
  constructor(readonly offset: number) {
    super(`unclosed quote at ${offset}`);
  }
}

/** What is told of each cell: its text and where it begins. */
type Visit = (text: string, offset: number) => void;

/**
 * Reads the record that begins at an offset of a text whose lines end in \n; answers where the next one
 * begins. As RFC 4180 has it: a cell that begins with a quotation mark ends with one, and holds newlines,
 * separators and doubled marks between them. A mark within any other cell is but a character, since
 * people type « Association "Les Amis" ». Throws Unclosed.
 *
 * csv-parse, against which the tests hold it, refuses both or lets both pass (`relax_quotes`), and so
 * swallows all rows from an unclosed mark to the next; and it tells no place of a cell.
 */
export function readRecord(
  text: string,
  start: number,
  separateur: Separateur,
  visit: Visit,
): number {
  for (let at = start; ; at++) {
    const isQuoted = text[at] === '"';
    const end = isQuoted ? endOfQuoted(text, at) : endOfPlain(text, at, separateur);
    visit(isQuoted ? unquoted(text, at, end) : text.slice(at, end), at);
    // Spaces behind a closing mark are nothing; anything else is a mark in the wrong place.
    const next = isQuoted ? endOfPlain(text, end, separateur) : end;
    if (isQuoted && text.slice(end, next).trim() !== '') throw new Unclosed(at);
    if (text[next] !== separateur) return next + 1;
    at = next;
  }
}

/** Offset behind the mark that closes the cell which one opens at `at`. */
function endOfQuoted(text: string, at: number): number {
  let close = text.indexOf('"', at + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new Unclosed(at);
  return close + 1;
}

const unquoted = (text: string, at: number, end: number) => {
  const inner = text.slice(at + 1, end - 1);
  return inner.includes('""') ? inner.replaceAll('""', '"') : inner;
};

const NEWLINE = 10;

/** Offset of the next separator or newline, or of the end of the text. */
function endOfPlain(text: string, at: number, separateur: Separateur): number {
  const mark = separateur.charCodeAt(0);
  let end = at;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === mark || code === NEWLINE) break;
  }
  return end;
}
