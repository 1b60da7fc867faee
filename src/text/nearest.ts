import { distance } from 'fastest-levenshtein';
import { fr } from './typography.js';

/** Lower case, without accents, ligatures or punctuation: how a person's word is compared with a known one. */
export function fold(text: string): string {
  return foldLine(text.replaceAll('\n', ' ')).trim();
}

/**
 * The same for each line of a long text: twenty times faster than one by one, for what stands between plain
 * letters is mostly the same few signs, and each is folded once.
 */
export function foldAll(lines: string): string[] {
  const known = new Map<string, string>();
  const folded = (signs: string) => {
    const before = known.get(signs) ?? foldLine(signs);
    known.set(signs, before);
    return before;
  };
  return lines
    .toLowerCase()
    .replace(/[^a-z0-9\n]+/g, folded)
    .split('\n')
    .map((line) => line.trim());
}

function foldLine(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^\p{L}\p{N}\n]+/gu, ' ');
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
    .map((candidate) => ({ candidate, gap: gapBetween(typed, fold(candidate), limit) }))
    .filter(({ gap }) => gap <= limit)
    .sort((a, b) => a.gap - b.gap)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/**
 * The places of the folded words nearest to a folded one among thousands, best first; there, what is
 * less than very near is near by chance: a fifth of its letters, or two. Of equally near ones, first those
 * that begin alike, then the shortest.
 */
export function nearestOfMany(typed: string, known: readonly string[], count: number): number[] {
  const limit = Math.min(Math.max(2, typed.length / 5), typed.length / 2);
  const near: { place: number; gap: number; begins: number; length: number }[] = [];
  for (const [place, candidate] of known.entries()) {
    const gap = gapBetween(typed, candidate, limit);
    const begins = candidate[0] === typed[0] ? 0 : 1;
    if (gap <= limit) near.push({ place, gap, begins, length: candidate.length });
  }
  return near
    .sort((a, b) => a.gap - b.gap || a.begins - b.begins || a.length - b.length)
    .slice(0, count)
    .map(({ place }) => place);
}

/**
 * Edits between two words, exact up to `limit`; none where one is a clear abbreviation (« comp »,
 * « comparer »).
 */
function gapBetween(typed: string, candidate: string, limit: number): number {
  if (typed.length > 2 && candidate.startsWith(typed)) return 0;
  // Each letter that one has more than the other is an edit: what is far too long is not compared.
  const fewest = Math.abs(typed.length - candidate.length);
  return fewest > limit ? fewest : distance(typed, candidate);
}

/** « ; vouliez-vous dire « x » ? » or nothing: the end of a message about an unknown word. */
export function didYouMean(word: string, known: readonly string[]): string {
  const [best] = nearest(word, known);
  return best === undefined ? '' : fr` ; vouliez-vous dire « ${best} » ?`;
}

/** The known word that a word very nearly is: one edit in four to seven letters, two in more; none else. */
export function slipOf(word: string, known: readonly string[]): string | undefined {
  const limit = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  const gaps = known.map((candidate) => ({ candidate, gap: distance(word, candidate) }));
  const [best] = gaps.filter(({ gap }) => gap <= limit).sort((a, b) => a.gap - b.gap);
  return best?.candidate;
}

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
