/** The words of a text, apart by ordinary spaces and new lines only. */
const words = (text: string) => text.split(/[ \n]+/).filter((word) => word !== '');

/** Where a word may break: after a hyphen, a slash or a comma, or in place of a no-break space. */
const SOFT_END = /[\p{L}\p{N}][-/\\,]$/u;

/** The words of a text that another, the same in narrower lines, has cut elsewhere than it may. */
export function cutWords(text: string, narrow: string): string[] {
  const pieces = words(narrow);
  return words(text).filter((word) => {
    let rest = word;
    let isCut = false;
    while (rest !== '') {
      const piece = pieces.shift() ?? '';
      if (piece === '' || !rest.startsWith(piece)) throw new Error(`« ${word} » is lost`);
      const after = rest.slice(piece.length);
      rest = after.replace(/^[\u00a0\u202f]/, '');
      isCut ||= rest !== '' && rest === after && !SOFT_END.test(piece);
    }
    return isCut;
  });
}
