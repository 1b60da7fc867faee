import { sum } from '../collections.js';
import { couvertureOf } from '../kit/couverture.js';
import type { Enonce, Partenaire } from '../kit/model.js';
import { type Demande, POIDS } from './demande.js';

/** One partner held against a demande. */
export type Evaluation = Readonly<ReturnType<typeof evaluate>>;

/** The valeur of a full answer. */
export const MAX_QUARTS = 4;

/** What the kit says of a partner for a demande, before any partner is compared with another. */
export function evaluate(partenaire: Partenaire, demande: Demande) {
  const couverture = demande.besoins.map(({ id }) => couvertureOf(partenaire, id));
  const weights = demande.besoins.map(({ priorite }) => POIDS[priorite]);
  const points = sum(couverture.map(({ quarts }, i) => quarts * (weights[i] as number)));
  const total = sum(weights);
  const inSituation = (enonces: readonly Enonce[]) =>
    enonces.filter((e) => e.situations.some((id) => demande.situations.includes(id)));
  const { apports, avantages, contreparties, faiblesses } = partenaire;
  return {
    partenaire,
    /** One entry per chosen besoin, in the order of the demande. */
    couverture,
    /** Σ weight · quarters: an integer; adéquation compares as this does. */
    points,
    /** 100 · Σ w·v, in per cent, unrounded. */
    adequation: total === 0 ? 0 : (100 * points) / (MAX_QUARTS * total),
    /** Faiblesses whose situation the collectivité is in; then other énoncés. */
    vigilances: inSituation(faiblesses),
    rappels: inSituation([...apports, ...avantages, ...contreparties]),
    /** Of how many chosen besoins a faiblesse speaks. */
    reserves: couverture.filter(({ reserves }) => reserves.length > 0).length,
    /** Contreparties of a refused nature: a partner that has one is écarté. */
    refus: contreparties.filter(({ nature }) => nature !== null && demande.refus.includes(nature)),
  };
}
