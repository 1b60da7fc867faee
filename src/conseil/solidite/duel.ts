import type { Demande } from '../demande.js';
import type { Evaluation } from '../evaluation.js';
import {
  dominates,
  dominatesAnyScale,
  type Groupes,
  groupesOf,
  lotsOf,
  type Profil,
  profilOf,
} from './dominance.js';
import { partsOf } from './parts.js';
import { graineOf } from './tirages.js';

/** How one partner stands to another, over the weightings that respect the priorities. */
export type Duel = Readonly<ReturnType<typeof duel>>;

/** Of the first to the second; `partage` where it depends on the weights. */
type Sens = 'domine' | 'estDomine' | 'identique' | 'partage';

/** Holds one partner against another. */
export function duel(a: Evaluation, b: Evaluation, demande: Demande) {
  const groupes = groupesOf(demande);
  const lots = lotsOf([a, b], profilOf, groupes);
  const tirage = partsOf(lots, groupes, graineOf(demande));
  const own = lots.find(({ membres }) => membres.includes(a));
  const [left, right] = [profilOf(a), profilOf(b)];
  const pairs = pairUp(left, right, groupes) ?? pairUp(right, left, groupes) ?? [];
  const nameOf = (besoin: number) => demande.besoins[besoin]?.id ?? '';
  return {
    sens: sensOf(),
    /** The dominance also holds whatever an atout is worth beside an apport. */
    ferme: dominatesAnyScale(left, right, groupes) || dominatesAnyScale(right, left, groupes),
    /** Share of the weightings in which the first is ahead: 1, 0 or drawn; both are where identical. */
    partDevant: own ? tirage.of(own).premier : 0,
    tirages: tirage.tirages,
    /**
     * Why the one dominates the other, by besoins: what is lost on one, and made up for on one at least as
     * important; empty where that is nowhere better, or nobody dominates.
     */
    compensations: pairs.map(({ perte, gain }) => ({ perte: nameOf(perte), gain: nameOf(gain) })),
  };

  function sensOf(): Sens {
    if (lots.length === 1) return 'identique';
    if (dominates(left, right, groupes)) return 'domine';
    return dominates(right, left, groupes) ? 'estDomine' : 'partage';
  }
}

/** What is lost on a besoin, made up for by what is won on one that always weighs at least as much. */
interface Paire {
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
