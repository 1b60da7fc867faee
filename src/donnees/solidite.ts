import type { Solidite } from '../conseil/solidite/solidite.js';

/** Partners by their ids. */
export const idsOf = (partners: readonly { readonly partenaire: { readonly id: string } }[]) =>
  partners.map(({ partenaire }) => partenaire.id);

/** How firm a place is; `ferme` are the bounds that do not trust the spacing of the levels. */
export function soliditeDocument(solidite: Solidite) {
  const { rangAuMieux, rangAuPire, ferme, partPremier, partTroisPremiers, poidsCentral } = solidite;
  return {
    rangAuMieux,
    rangAuPire,
    ferme,
    domine: idsOf(solidite.domine),
    dominePar: idsOf(solidite.dominePar),
    partPremier,
    partTroisPremiers,
    poidsCentral,
    phrases: solidite.phrases.length,
    tientA: solidite.tientA,
  };
}
