import { groupBy } from '../collections.js';
import { compareFrench } from '../text/collation.js';
import { once } from '../text/once.js';
import type { Demande } from './demande.js';
import type { Evaluation } from './evaluation.js';
import { groupesOf, isSame, profilOf } from './solidite/dominance.js';
import { compareFractions, type Fraction, regretOf, rivalsOf } from './solidite/regret.js';

/** A ranked partner; partners of equal adéquation share a rank. */
export interface Classe extends Evaluation, Rang {}

type Named = Pick<Evaluation, 'partenaire'>;

/** French alphabetical order by name; ids decide between partners of the same name. */
export function byName(a: Named, b: Named): number {
  const [left, right] = [a.partenaire, b.partenaire];
  return compareFrench(left.nom, right.nom) || (left.id < right.id ? -1 : 1);
}

/** Negative when `a` comes first. */
type Order = (a: Evaluation, b: Evaluation) => number;

/** What decides inside a tie once nothing more can be said of the answers: how much is written of whom, last. */
const TIE_BREAKS: readonly Order[] = [
  (a, b) => a.vigilances.length - b.vigilances.length,
  (a, b) => a.reserves - b.reserves,
  (a, b) => a.partenaire.contreparties.length - b.partenaire.contreparties.length,
  byName,
];

/**
 * The order inside a tie, by first what misses fewer essential besoins, then what may cost less, against
 * all that are ranked. `sorted`: those, by points; a regret is computed only where it has to decide.
 */
function tieBreaksOf(sorted: readonly Evaluation[], demande: Demande): readonly Order[] {
  const groupes = groupesOf(demande);
  const rivals = once(() => rivalsOf(sorted, profilOf, groupes));
  const known = new Map<string, Fraction>();
  const regret = (evaluation: Evaluation): Fraction => {
    const profil = profilOf(evaluation);
    const key = profil.join();
    const most = known.get(key) ?? regretOf(profil, rivals(), profilOf, groupes).most;
    known.set(key, most);
    return most;
  };
  return [
    (a, b) => missedEssentials(a, demande).length - missedEssentials(b, demande).length,
    (a, b) => (isSame(profilOf(a), profilOf(b)) ? 0 : compareFractions(regret(a), regret(b))),
    ...TIE_BREAKS,
  ];
}

/**
 * Ranks the partners that answer something, best first. Integers decide, never a rounding.
 * `evaluations` are of that demande.
 */
export function rank(evaluations: readonly Evaluation[], demande: Demande): Classe[] {
  const byPoints: Order = (a, b) => b.points - a.points;
  const answering = evaluations.filter(({ points }) => points > 0).sort(byPoints);
  const orders = [byPoints, ...tieBreaksOf(answering, demande)];
  const sorted = answering.toSorted((a, b) => {
    for (const order of orders) {
      const by = order(a, b);
      if (by !== 0) return by;
    }
    return 0;
  });
  return withRangs(sorted, (a, b) => a.points === b.points);
}

/** A place in an order; equals share a rank (1, 2, 2, 4). */
export interface Rang {
  readonly rang: number;
  readonly exAequo: boolean;
}

/** What is sorted, best first, with the rank of each. */
export function withRangs<T extends object>(
  sorted: readonly T[],
  isEqual: (a: T, b: T) => boolean,
): (T & Rang)[] {
  let rang = 1;
  const isTied = (i: number) => {
    const [a, b] = [sorted[i], sorted[i + 1]];
    return a !== undefined && b !== undefined && isEqual(a, b);
  };
  return sorted.map((item, i) => {
    if (!isTied(i - 1)) rang = i + 1;
    return { ...item, rang, exAequo: isTied(i - 1) || isTied(i) };
  });
}

/** Those of the first rank. */
export const premiersOf = <T extends Rang>(classement: readonly T[]): T[] =>
  classement.filter(({ rang }) => rang === 1);

/** What an adéquation hides (compensation, double counting), so that a page can say it. */

/** Essential besoins to which a partner gives no answer: its other answers outweigh them. */
export function missedEssentials({ couverture }: Evaluation, demande: Demande): string[] {
  return demande.besoins
    .filter(({ priorite }, b) => priorite === 'essentiel' && couverture[b]?.niveau === 'aucun')
    .map(({ id }) => id);
}

/** Groups of two or more chosen besoins that rest on one and the same sentence of the partner. */
export function sharedSentences({ couverture }: Classe): string[][] {
  const alone = couverture.filter(({ preuves }) => preuves.length === 1);
  const groups = groupBy(alone, ({ preuves }) => preuves.map(({ texte }) => texte));
  const shared = [...groups.values()].filter((sharing) => sharing.length > 1);
  return shared.map((sharing) => sharing.map(({ besoin }) => besoin));
}
