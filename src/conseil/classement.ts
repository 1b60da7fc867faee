import { compareFrench } from '../text/collation.js';
import type { Demande } from './demande.js';
import type { Evaluation } from './evaluation.js';

/** A ranked partner; partners of equal adéquation share a rank. */
export interface Classe extends Evaluation, Rang {}

type Named = Pick<Evaluation, 'partenaire'>;

/** French alphabetical order by name; ids decide between partners of the same name. */
export function byName(a: Named, b: Named): number {
  const [left, right] = [a.partenaire, b.partenaire];
  return compareFrench(left.nom, right.nom) || (left.id < right.id ? -1 : 1);
}

/** The order inside a tie, most important first; each entry is negative when `a` comes first. */
const TIE_BREAKS: readonly ((a: Evaluation, b: Evaluation) => number)[] = [
  (a, b) => a.vigilances.length - b.vigilances.length,
  (a, b) => a.reserves - b.reserves,
  (a, b) => a.partenaire.contreparties.length - b.partenaire.contreparties.length,
  byName,
];

function compare(a: Evaluation, b: Evaluation): number {
  if (a.points !== b.points) return b.points - a.points;
  for (const tieBreak of TIE_BREAKS) {
    const order = tieBreak(a, b);
    if (order !== 0) return order;
  }
  return 0;
}

/** Ranks the partners that answer something, best first. Integers decide, never a rounding. */
export function rank(evaluations: readonly Evaluation[]): Classe[] {
  const sorted = evaluations.filter(({ points }) => points > 0).sort(compare);
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
  const groups = new Map<string, string[]>();
  for (const { besoin, preuves } of couverture) {
    const [only, ...others] = preuves.map(({ texte }) => texte);
    if (only === undefined || others.length > 0) continue;
    groups.set(only, [...(groups.get(only) ?? []), besoin]);
  }
  return [...groups.values()].filter((besoins) => besoins.length > 1);
}
