import { sum } from '../collections.js';
import { type Couverture, couvertureOf } from '../kit/couverture.js';
import type { Enonce, Partenaire } from '../kit/model.js';
import { type Demande, POIDS } from './demande.js';

/** One partner held against a demande. */
export interface Evaluation {
  readonly partenaire: Partenaire;
  /** One entry per chosen besoin, in the order of the demande. */
  readonly couverture: readonly Couverture[];
  /** Σ weight · quarters: an integer; adéquation compares as this does. */
  readonly points: number;
  /** 100 · Σ w·v, in per cent, unrounded. */
  readonly adequation: number;
  /** Faiblesses whose situation the collectivité is in. */
  readonly vigilances: readonly Enonce[];
  /** Other énoncés whose situation the collectivité is in. */
  readonly rappels: readonly Enonce[];
  /** Of how many chosen besoins a faiblesse speaks. */
  readonly reserves: number;
  /** Contreparties of a refused nature: a partner that has one is écarté. */
  readonly refus: readonly Enonce[];
}

/** The valeur of a full answer. */
export const MAX_QUARTS = 4;

/** What the kit says of a partner for a demande, before any partner is compared with another. */
export function evaluate(partenaire: Partenaire, demande: Demande): Evaluation {
  const couverture = demande.besoins.map(({ id }) => couvertureOf(partenaire, id));
  const weights = demande.besoins.map(({ priorite }) => POIDS[priorite]);
  const points = sum(couverture.map(({ quarts }, i) => quarts * (weights[i] as number)));
  const total = sum(weights);
  const inSituation = (enonces: readonly Enonce[]) =>
    enonces.filter((e) => e.situations.some((id) => demande.situations.includes(id)));
  const { apports, avantages, contreparties, faiblesses } = partenaire;
  return {
    partenaire,
    couverture,
    points,
    adequation: total === 0 ? 0 : (100 * points) / (MAX_QUARTS * total),
    vigilances: inSituation(faiblesses),
    rappels: inSituation([...apports, ...avantages, ...contreparties]),
    reserves: couverture.filter(({ reserves }) => reserves.length > 0).length,
    refus: contreparties.filter(({ nature }) => nature !== null && demande.refus.includes(nature)),
  };
}
