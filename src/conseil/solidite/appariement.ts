import type { Groupes, Profil } from './dominance.js';

/** What is lost on a besoin, made up for by what is won on one that always weighs at least as much. */
export interface Paire {
  /** Places of the besoins in the profile. */
  readonly perte: number;
  readonly gain: number;
  /** How much of the gain makes up for how much of the loss. */
  readonly quantite: number;
}

/**
 * Why `a` dominates `b`, as a person can follow it: each besoin on which `b` does better is paired with
 * besoins of groups before its own on which `a` does better, by as much in all; no gain is used twice.
 * Null where `a` does not dominate `b`; an empty list where `b` is nowhere better. At most one pair less
 * than there are besoins. (Cf. Belahcène et al. 2017, who explain preferences by swaps.)
 */
export function pairUp(a: Profil, b: Profil, groupes: Groupes): Paire[] | null {
  const unspent: { gain: number; left: number }[] = [];
  const paires: Paire[] = [];
  for (const groupe of groupes) {
    const differences = groupe.map((besoin) => ({
      besoin,
      by: (a[besoin] as number) - (b[besoin] as number),
    }));
    for (const { besoin, by } of differences) {
      for (let owed = -by; owed > 0; ) {
        const last = unspent.at(-1);
        if (!last) return null;
        const quantite = Math.min(owed, last.left);
        paires.push({ perte: besoin, gain: last.gain, quantite });
        owed -= quantite;
        last.left -= quantite;
        if (last.left === 0) unspent.pop();
      }
    }
    // Only now: of two besoins of one group, either may weigh more.
    for (const { besoin, by } of differences) if (by > 0) unspent.push({ gain: besoin, left: by });
  }
  return paires.length > 0 || unspent.length > 0 ? paires : null;
}
