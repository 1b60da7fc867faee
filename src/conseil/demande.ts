import type { Kit } from '../kit/model.js';

export type Priorite = 'essentiel' | 'utile';

interface BesoinDemande {
  readonly id: string;
  readonly priorite: Priorite;
}

/** The answers of a collectivité, in the order of the kit; every id is one of the kit. */
export interface Demande {
  readonly besoins: readonly BesoinDemande[];
  readonly situations: readonly string[];
  /** Natures of contrepartie that the collectivité refuses. */
  readonly refus: readonly string[];
}

/** The answers as they come: in any order, with repetitions. */
export interface Reponses {
  readonly besoins: readonly string[];
  /** Essential besoins; they count as chosen also where `besoins` does not name them. */
  readonly essentiels: readonly string[];
  readonly situations: readonly string[];
  readonly refus: readonly string[];
}

/** Nothing answered yet. */
export const SANS_REPONSES: Reponses = { besoins: [], essentiels: [], situations: [], refus: [] };

/** An essentiel besoin weighs twice a utile one. */
export const POIDS: Readonly<Record<Priorite, number>> = { essentiel: 2, utile: 1 };

/** The demande of some answers: the order and the repetition of answers change nothing. */
export function createDemande(kit: Kit, reponses: Reponses): Demande {
  const essentiels = new Set(reponses.essentiels);
  const chosen = new Set([...reponses.besoins, ...essentiels]);
  const pick = (declared: readonly { readonly id: string }[], ids: ReadonlySet<string>) =>
    declared.map(({ id }) => id).filter((id) => ids.has(id));
  return {
    besoins: pick(kit.besoins, chosen).map((id) => ({
      id,
      priorite: essentiels.has(id) ? 'essentiel' : 'utile',
    })),
    situations: pick(kit.situations, new Set(reponses.situations)),
    refus: pick(kit.natures, new Set(reponses.refus)),
  };
}
