/** The same words, with each run of spaces as one space: parsers and formats differ in spaces only. */
export const unspaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
