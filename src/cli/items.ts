import { hang, padEnd, width } from '../text/layout.js';

/** A term, and what it means: an option, a command, an example, a variable. */
export type Item = readonly [term: string, meaning: string];

/** Narrower than this, or than half of the line, a meaning goes under its term instead of beside it. */
const MIN_MEANING = 24;
/** Longest piece of a word that cannot be broken (« internationale, »): an indent leaves it room. */
const MAX_PIECE = 15;

/** The lines of an item: the meaning beside the term, terms being padded to `termWidth`, or under it. */
export function itemLines([term, meaning]: Item, termWidth: number, columns: number): string[] {
  const first = `  ${padEnd(term, termWidth)}  `;
  const room = columns - width(first);
  return room < Math.max(MIN_MEANING, columns / 2)
    ? stackedLines([term, meaning], columns)
    : hang(first, meaning, columns);
}

/** The lines of an item with the meaning under the term. */
export function stackedLines([term, meaning]: Item, columns: number): string[] {
  const indent = ' '.repeat(Math.min(6, columns - MAX_PIECE));
  return [...hang('  ', term, columns, 2), ...hang(indent, meaning, columns)];
}

/** The lines of a list, its meanings one below the other. */
export function listLines(items: readonly Item[], columns: number): string[] {
  const termWidth = Math.max(...items.map(([term]) => width(term)));
  return items.flatMap((item) => itemLines(item, termWidth, columns));
}
