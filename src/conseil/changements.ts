import type { Kit } from '../kit/model.js';
import { type Classe, premiersOf, rank } from './classement.js';
import type { Demande, Priorite } from './demande.js';
import { evaluate } from './evaluation.js';

/** What a single change of the answers does to the ranking, found by making it. */

/** To weigh a besoin otherwise, to accept or refuse a nature, to drop or add a besoin. */
export type Geste = Priorite | 'accepter' | 'refuser' | 'retirer' | 'ajouter';

/** A single change of a demande. */
export interface Variante {
  readonly geste: Geste;
  /** Of the besoin, or of the nature. */
  readonly id: string;
  readonly demande: Demande;
}

export interface Changement {
  readonly geste: Geste;
  readonly id: string;
  /** Who is in first place after it; nobody, where it leaves no answer. */
  readonly premiers: readonly Classe[];
}

/**
 * Every single change of the answers after which the set of partners in first place is another: a
 * weight, a nature accepted or refused, one of several besoins dropped; in that order.
 */
export function findChangements(
  kit: Kit,
  demande: Demande,
  classement: readonly Classe[],
): Changement[] {
  const before = premiersOf(classement);
  return variantes(kit, demande)
    .map(({ geste, id, demande: other }) => ({
      geste,
      id,
      premiers: premiersOf(classementOf(kit, other)),
    }))
    .filter(({ premiers }) => !isSameSet(premiers, before));
}

/** The ranking of another demande, without the rest of the advice. */
export function classementOf(kit: Kit, demande: Demande): Classe[] {
  const evaluations = kit.partenaires.map((partenaire) => evaluate(partenaire, demande));
  return rank(
    evaluations.filter(({ refus }) => refus.length === 0),
    demande,
  );
}

/** All single changes but added besoins, those that give up least first. */
export function variantes({ natures }: Kit, demande: Demande): Variante[] {
  const { besoins, refus } = demande;
  const change = (geste: Geste, id: string, changed: Partial<Demande>): Variante => ({
    geste,
    id,
    demande: { ...demande, ...changed },
  });
  const reweighed = besoins.map(({ id, priorite }) => {
    const geste: Priorite = priorite === 'utile' ? 'essentiel' : 'utile';
    const others = besoins.map((b) => (b.id === id ? { id, priorite: geste } : b));
    return change(geste, id, { besoins: others });
  });
  const accepted = refus.map((id) =>
    change('accepter', id, { refus: refus.filter((n) => n !== id) }),
  );
  const refused = natures
    .filter(({ id }) => !refus.includes(id))
    .map(({ id }) => change('refuser', id, { refus: [...refus, id] }));
  const dropped = besoins.map(({ id }) =>
    change('retirer', id, { besoins: besoins.filter((b) => b.id !== id) }),
  );
  return [...reweighed, ...accepted, ...refused, ...(besoins.length > 1 ? dropped : [])];
}

function isSameSet(a: readonly Classe[], b: readonly Classe[]): boolean {
  const ids = new Set(a.map(({ partenaire }) => partenaire.id));
  return a.length === b.length && b.every(({ partenaire }) => ids.has(partenaire.id));
}
