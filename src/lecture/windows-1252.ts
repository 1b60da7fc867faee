/** What Windows-1252 has in 0x80–0x9F; a space stands for the five bytes that it has not. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * The text of bytes in Windows-1252 that were read as Latin-1. By hand: Node's own decoder is wrong from
 * 20.18.3 to 20.20.2 (€ and ’ become control characters).
 */
export function windows1252(latin1: string): string {
  return latin1.replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? '');
}
