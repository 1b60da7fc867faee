import type { Demande } from '../demande.js';
import type { Evaluation } from '../evaluation.js';
import { pairUp } from './appariement.js';
import { dominates, dominatesAnyScale, groupesOf } from './dominance.js';
import { partsOf } from './parts.js';
import { lotsOf, profilOf } from './profils.js';
import { graineOf } from './tirages.js';

/** Besoins by id: what is lost on the one is made up for on the other, at least as important. */
export interface Compensation {
  readonly perte: string;
  readonly gain: string;
}

/** How one partner stands to another, over the weightings that respect the priorities. */
export interface Duel {
  /** Of the first to the second; `partage` where it depends on the weights. */
  readonly sens: 'domine' | 'estDomine' | 'identique' | 'partage';
  /** The dominance also holds whatever an atout is worth beside an apport. */
  readonly ferme: boolean;
  /** Share of the weightings in which the first is ahead: 1, 0 or drawn; both are where identical. */
  readonly partDevant: number;
  readonly tirages: number;
  /** Why the one dominates the other; empty where that is nowhere better, or nobody dominates. */
  readonly compensations: readonly Compensation[];
}

export function duel(a: Evaluation, b: Evaluation, demande: Demande): Duel {
  const groupes = groupesOf(demande);
  const lots = lotsOf([a, b], profilOf, groupes);
  const tirage = partsOf(lots, groupes, graineOf(demande));
  const own = lots.find(({ membres }) => membres.includes(a));
  const [left, right] = [profilOf(a), profilOf(b)];
  const pairs = pairUp(left, right, groupes) ?? pairUp(right, left, groupes) ?? [];
  const nameOf = (besoin: number) => demande.besoins[besoin]?.id ?? '';
  return {
    sens: sensOf(),
    ferme: dominatesAnyScale(left, right, groupes) || dominatesAnyScale(right, left, groupes),
    partDevant: own ? tirage.of(own).premier : 0,
    tirages: tirage.tirages,
    compensations: pairs.map(({ perte, gain }) => ({ perte: nameOf(perte), gain: nameOf(gain) })),
  };

  function sensOf(): Duel['sens'] {
    if (lots.length === 1) return 'identique';
    if (dominates(left, right, groupes)) return 'domine';
    return dominates(right, left, groupes) ? 'estDomine' : 'partage';
  }
}
