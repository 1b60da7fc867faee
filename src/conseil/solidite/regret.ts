import { MAX_QUARTS } from '../evaluation.js';
import { dominates, type Groupes, type Profil } from './dominance.js';

/**
 * Regret: the most that choosing a partner can cost, over all weightings that respect the priorities
 * (minimax regret: Savage 1951). It needs no law on the weightings, which a share does.
 */

/** A fraction of non-negative integers, in the unit of the valeurs of a profile. */
export interface Fraction {
  readonly num: number;
  /** At least 1. */
  readonly den: number;
}

/** What a fraction of the valeurs is in points of adéquation. */
export const enPoints = ({ num, den }: Fraction) => (100 * num) / (MAX_QUARTS * den);

const NONE: Fraction = { num: 0, den: 1 };

/** Negative where the first is less, exact: by cross-multiplying. */
export const compareFractions = (a: Fraction, b: Fraction): number => a.num * b.den - b.num * a.den;

/**
 * The most that `b` is worth more than `a` at a weighting of P; 0 where it never is. A linear form has
 * its greatest value at an extreme point of P: equal weights on the groups before one and on some besoins
 * of it (Kirkwood & Sarin 1985), at best those on which `b` is furthest ahead. So it is the greatest mean
 * of the first differences, those of each group sorted, largest first.
 */
export function mostBehind(a: Profil, b: Profil, groupes: Groupes): Fraction {
  let most = NONE;
  let num = 0;
  let den = 0;
  for (const groupe of groupes) {
    const ahead = groupe.map((besoin) => (b[besoin] as number) - (a[besoin] as number));
    for (const by of ahead.sort((x, y) => y - x)) {
      num += by;
      den++;
      if (num * most.den > most.num * den) most = { num, den };
    }
  }
  return most;
}

/** The regret of a profile, and the first of the rivals against whom it is that; null where it is 0. */
export interface Regret<T> {
  readonly most: Fraction;
  readonly contre: T | null;
}

/** Of a profile, beside rivals in the order in which they are named where several cost as much. */
export function regretOf<T>(
  profil: Profil,
  rivals: readonly T[],
  profilOf: (rival: T) => Profil,
  groupes: Groupes,
): Regret<T> {
  let regret: Regret<T> = { most: NONE, contre: null };
  for (const contre of rivals) {
    const most = mostBehind(profil, profilOf(contre), groupes);
    if (compareFractions(most, regret.most) > 0) regret = { most, contre };
  }
  return regret;
}

/**
 * The partners that are enough as rivals: of each profile the first, and none that another dominates,
 * which is worth as much at every weighting. They come best first, by what they are worth at the stated
 * weights, so that whoever is dominated comes after whoever dominates it.
 */
export function rivalsOf<T>(
  ranked: readonly T[],
  profilOf: (partner: T) => Profil,
  groupes: Groupes,
): T[] {
  const rivals: T[] = [];
  const seen = new Set<string>();
  for (const partner of ranked) {
    const profil = profilOf(partner);
    const key = profil.join();
    if (seen.has(key)) continue;
    seen.add(key);
    if (!rivals.some((other) => dominates(profilOf(other), profil, groupes))) rivals.push(partner);
  }
  return rivals;
}
