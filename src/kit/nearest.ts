import { distance } from 'fastest-levenshtein';
import { fr } from '../text/typography.js';

/** Lower case, without accents or punctuation: how a person's word is compared with a known one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The known words nearest to a mistyped one (Levenshtein 1966), at most a third of it away. */
export function nearest(word: string, known: readonly string[], count = 1): string[] {
  const folded = fold(word);
  const limit = Math.max(2, Math.floor(folded.length / 3));
  return known
    .map((candidate) => ({ candidate, gap: distance(folded, fold(candidate)) }))
    .filter(({ gap }) => gap <= limit)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** « ; vouliez-vous dire « x » ? » or nothing: the end of a message about an unknown word. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [best] = nearest(word, known);
  return best === undefined ? '' : fr` ; vouliez-vous dire « ${best} » ?`;
}
