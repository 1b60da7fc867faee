import type { Choice } from '../../prompter.js';
import { fold } from '../../text/nearest.js';

/** Which choices of a numbered list a typed line names; a choice is a place in the list, from 0. */

/** Places in the order of the list. */
interface Found {
  readonly places: readonly number[];
}

/** The first word that names no choice, or several. */
export interface Misnamed {
  readonly word: string;
  readonly names: 'none' | 'several';
}

/** Between numbers a space is enough; a name may hold spaces, and « et ». */
const BETWEEN_WORDS = /[,;]|(?<=\d)\s+(?:et\s+)?(?=\d)/;
const RANGE = /^(\d+)\s*(?:-|–|à)\s*(\d+)$/;

/**
 * Several choices by number (« 1, 3 »), range (« 1-3 », « 1 à 3 »), name or beginning of a name, without
 * regard to case and accents.
 */
export function findChoices(line: string, choices: readonly Choice[]): Found | Misnamed {
  const whole = findChoice(line, choices);
  if ('places' in whole) return whole;
  const places = new Set<number>();
  for (const word of line.split(BETWEEN_WORDS).map((part) => part.trim())) {
    if (word === '') continue;
    const range = RANGE.exec(word)?.slice(1).map(Number) ?? [];
    const [from = 0, to = 0] = range.toSorted((a, b) => a - b);
    if (from > 0 && to <= choices.length) {
      for (let number = from; number <= to; number++) places.add(number - 1);
      continue;
    }
    const found = findChoice(word, choices);
    if ('word' in found) return found;
    for (const place of found.places) places.add(place);
  }
  if (places.size === 0) return { word: line, names: 'none' };
  return { places: [...places].sort((a, b) => a - b) };
}

/** One choice by number, name or beginning of a name. */
export function findChoice(line: string, choices: readonly Choice[]): Found | Misnamed {
  const word = line.trim();
  if (/^\d+$/.test(word)) {
    const number = Number(word);
    const isListed = number >= 1 && number <= choices.length;
    return isListed ? { places: [number - 1] } : { word, names: 'none' };
  }
  const typed = fold(word);
  const names = choices.map(({ name }) => fold(name));
  const exact = names.indexOf(typed);
  if (typed !== '' && exact >= 0) return { places: [exact] };
  const starting = names.flatMap((name, i) => (typed !== '' && name.startsWith(typed) ? [i] : []));
  if (starting.length === 1) return { places: starting };
  return { word, names: starting.length === 0 ? 'none' : 'several' };
}
