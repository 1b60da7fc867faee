import { distance } from 'fastest-levenshtein';
import { fr } from './typography.js';

/** Lower case, without accents or punctuation: how a person's word is compared with a known one. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Comparing with more takes seconds, and the nearest of thousands is near by chance. */
const MAX_KNOWN = 500;

/**
 * The known words nearest to a mistyped one, best first: fewest edits (Levenshtein 1966), at most
 * 40 % of its letters; two neighbouring letters swapped are two edits, even in a short word.
 */
export function nearest(word: string, known: readonly string[], count = 1): string[] {
  if (known.length > MAX_KNOWN) return [];
  const typed = fold(word);
  const limit = Math.max(Math.min(2, typed.length / 2), typed.length * 0.4);
  return known
    .map((candidate) => ({ candidate, gap: gapBetween(typed, fold(candidate)) }))
    .filter(({ gap }) => gap <= limit)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** Edits between two words; none where one is a clear abbreviation (« comp », « comparer »). */
function gapBetween(typed: string, candidate: string): number {
  return typed.length > 2 && candidate.startsWith(typed) ? 0 : distance(typed, candidate);
}

/** « ; vouliez-vous dire « x » ? » or nothing: the end of a message about an unknown word. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [best] = nearest(word, known);
  return best === undefined ? '' : fr` ; vouliez-vous dire « ${best} » ?`;
}
