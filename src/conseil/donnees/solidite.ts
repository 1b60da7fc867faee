import type { Solidite } from '../solidite/solidite.js';

/** Partners by their ids. */
export const idsOf = (partners: readonly { readonly partenaire: { readonly id: string } }[]) =>
  partners.map(({ partenaire }) => partenaire.id);

/** How firm a place is; the lists name the best hundred, and the bounds count all. */
export function soliditeDocument(solidite: Solidite) {
  const { rangAuMieux, rangAuPire, partPremier, partTroisPremiers, poidsCentral } = solidite;
  return {
    rangAuMieux,
    rangAuPire,
    domine: idsOf(solidite.domine),
    dominePar: idsOf(solidite.dominePar),
    partPremier,
    partTroisPremiers,
    poidsCentral,
    phrases: solidite.phrases.length,
    tientA: solidite.tientA,
  };
}
