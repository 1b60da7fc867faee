import { groupBy, sum } from '../../collections.js';
import type { Demande, Priorite } from '../demande.js';
import type { Evaluation } from '../evaluation.js';

/** Partners of one and the same profile: whatever the weights, they are ex æquo. */
export interface Lot<T> {
  readonly profil: Profil;
  readonly membres: readonly T[];
  /** How many partners dominate these, and how many these dominate. */
  readonly dominePar: number;
  readonly domine: number;
}

export const profilOf = ({ couverture }: Evaluation): Profil =>
  couverture.map(({ quarts }) => quarts);

/** How many partners some lots hold. */
export const partners = (lots: readonly Lot<unknown>[]) =>
  sum(lots.map(({ membres }) => membres.length));

/**
 * The partners by profile; a lot comes after those that dominate it, and after one of any two that it is
 * between (see isBetweenTwo): worth the same at the centre, it has the smaller sum of squares. So where the
 * first of equals counts, that is never one that is first by exact equality only.
 */
export function lotsOf<T>(
  all: readonly T[],
  profil: (partner: T) => Profil,
  groupes: Groupes,
): Lot<T>[] {
  const byProfil = groupBy(all, (partner) => [profil(partner).join()]);
  const lots = [...byProfil.values()]
    .map((membres) => ({ profil: profil(membres[0] as T), membres }))
    .sort(
      (a, b) =>
        atCentre(b.profil, groupes) - atCentre(a.profil, groupes) ||
        squares(b.profil) - squares(a.profil),
    )
    .map((lot) => ({ ...lot, dominePar: 0, domine: 0 }));
  for (const [i, better] of lots.entries()) {
    for (let j = i + 1; j < lots.length; j++) {
      const worse = lots[j];
      if (!worse || !dominates(better.profil, worse.profil, groupes)) continue;
      better.domine += worse.membres.length;
      worse.dominePar += better.membres.length;
    }
  }
  return lots;
}

/** What a profile is worth, in an integer, at one weighting inside P: there, who dominates has more. */
function atCentre(profil: Profil, groupes: Groupes): number {
  return sum(
    groupes.map((groupe, g) => sum(groupe.map((b) => profil[b] as number)) * (groupes.length - g)),
  );
}

const squares = (profil: Profil) => profil.reduce((sum, valeur) => sum + valeur * valeur, 0);

/**
 * What holds whatever the weights, as long as they respect the stated priorities: over
 * P = { w ≥ 0, Σ w = 1, no besoin of a group weighs less than one of a later group }.
 */

/** The valeurs of a partner, an integer a besoin. */
export type Profil = readonly number[];

/** The places of the besoins in a profile, most important group first; inside a group all are equal. */
export type Groupes = readonly (readonly number[])[];

const ORDER: readonly Priorite[] = ['essentiel', 'utile'];

export function groupesOf({ besoins }: Demande): Groupes {
  return ORDER.map((wanted) =>
    [...besoins.keys()].filter((b) => besoins[b]?.priorite === wanted),
  ).filter((groupe) => groupe.length > 0);
}

/**
 * Whether `a` is worth at least as much as `b` for every weighting of P, and more for some. Exact: a
 * linear form has its least value at an extreme point of P, and those weigh equally the groups before
 * one and some besoins of it (Kirkwood & Sarin 1985); the worst are those on which `a` is behind.
 */
export function dominates(a: Profil, b: Profil, groupes: Groupes): boolean {
  return isNeverBehind(a, b, groupes, (valeur) => valeur) && !isSame(a, b);
}

/**
 * The same whatever the levels are worth, as long as a higher one is worth more: at every level, `a` is
 * never behind `b` when all that counts is whether the level is reached. Stronger than `dominates`.
 * The levels of `b` are enough: between two of them, what `b` reaches is the same, and `a` reaches the
 * less the higher the level.
 */
export function dominatesAnyScale(a: Profil, b: Profil, groupes: Groupes): boolean {
  return (
    !isSame(a, b) &&
    b.every((level) => isNeverBehind(a, b, groupes, (valeur) => (valeur >= level ? 1 : 0)))
  );
}

/**
 * Whether two of some other profiles have together at least twice what one has, for every weighting of
 * P: that one is then first nowhere but where all three are equal, on a face of P at most. The mean of
 * two is the usual case of what could take more of them: where this is false, nothing is said.
 */
export function isBetweenTwo(profil: Profil, others: readonly Profil[], groupes: Groupes): boolean {
  const twice = profil.map((valeur) => 2 * valeur);
  return others.some((a, i) =>
    others.slice(i + 1).some((b) => {
      const both = a.map((valeur, place) => valeur + (b[place] as number));
      return isNeverBehind(both, twice, groupes, (valeur) => valeur);
    }),
  );
}

function isNeverBehind(
  a: Profil,
  b: Profil,
  groupes: Groupes,
  worth: (valeur: number) => number,
): boolean {
  let ahead = 0;
  for (const groupe of groupes) {
    let behind = 0;
    let sum = 0;
    for (const besoin of groupe) {
      const difference = worth(a[besoin] as number) - worth(b[besoin] as number);
      if (difference < 0) behind += difference;
      sum += difference;
    }
    if (ahead + behind < 0) return false;
    ahead += sum;
  }
  return true;
}

export function isSame(a: Profil, b: Profil): boolean {
  return a.every((value, i) => value === b[i]);
}
