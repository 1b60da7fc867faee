/** An escaped piece of a line. */
export interface Piece {
  readonly text: string;
  readonly isStrong: boolean;
}

/**
 * The pieces as one line, the strong ones in **. CommonMark (« flanking » delimiters) reads ** as a
 * mark only away from spaces, and beside punctuation only where a space or punctuation is on its
 * other side as well: spaces move out of the bold, and a letter there is written as its number.
 */
export function drawPieces(pieces: readonly Piece[]): string {
  let line = '';
  let endsInPunctuation = false;
  for (const { text, isStrong } of groupsOf(pieces)) {
    const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    if (!isStrong || core === '') {
      line += endsInPunctuation ? text.replace(LETTER_FIRST, numbered) : text;
      endsInPunctuation = false;
      continue;
    }
    const before = line + lead;
    const opened = WORD_FIRST.test(core) ? before : before.replace(LETTER_LAST, numbered);
    line = `${opened}**${core}**${trail}`;
    endsInPunctuation = trail === '' && !WORD_LAST.test(core);
  }
  return line;
}

/** Certainly no punctuation, in any version of Unicode and of CommonMark. */
const WORD_FIRST = /^[\p{L}\p{N}]/u;
const WORD_LAST = /[\p{L}\p{N}]$/u;
/** What may be no punctuation. */
const LETTER_FIRST = /^[^\s!-/:-@[-`{-~]/u;
const LETTER_LAST = /[^\s!-/:-@[-`{-~]$/u;

const numbered = (letter: string) => `&#${letter.codePointAt(0)};`;

/** Two bolds side by side would be four stars. */
function groupsOf(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = groups.at(-1);
    if (last?.isStrong === piece.isStrong)
      groups[groups.length - 1] = { ...piece, text: last.text + piece.text };
    else groups.push(piece);
  }
  return groups;
}
