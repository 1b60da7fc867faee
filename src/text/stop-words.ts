import { fold } from './nearest.js';

/** French articles, prepositions and conjunctions that say nothing of what they stand beside. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  'le la les un une des de du au aux en et ou par pour avec sur sous dans chez vers entre'.split(
    ' ',
  ),
);

/** The words of a text, folded, that say something: no stop word, and no single letter (« l’UE »). */
export function weightyWords(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word));
}

/** Whether a text is one stop word. */
export const isStopWord = (text: string) => STOP_WORDS.has(fold(text));
