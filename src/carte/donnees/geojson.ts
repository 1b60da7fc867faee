import { together } from '../../acteurs/ecriture.js';
import type { Acteur } from '../../acteurs/model.js';
import { nomDuPays } from '../../territoire/pays.js';
import { type Contexte, NOMMER } from '../noms.js';

/** Whether an acteur can be put on a map. */
export const isSitue = ({ latitude, longitude }: Acteur): boolean =>
  latitude !== null && longitude !== null;

/**
 * The acteurs that have coordinates, as points for a map (RFC 7946: WGS 84, longitude first). What a
 * property says is in words, several values with « ; » between them; what the file does not say is left out.
 */
export function acteursGeojson(contexte: Contexte, acteurs: readonly Acteur[]) {
  const properties = propertiesOf(contexte, acteurs);
  return {
    type: 'FeatureCollection',
    features: acteurs.filter(isSitue).map((acteur) => ({
      type: 'Feature',
      id: acteur.id,
      geometry: {
        type: 'Point',
        coordinates: [rounded(acteur.longitude), rounded(acteur.latitude)],
      },
      properties: properties(acteur),
    })),
  };
}

/** Six decimals are a tenth of a metre: more would claim what nobody measured (RFC 7946, 11.2). */
const rounded = (degrees: number | null) => Math.round((degrees ?? 0) * 1e6) / 1e6;

function propertiesOf(contexte: Contexte, acteurs: readonly Acteur[]) {
  const type = NOMMER.type(contexte, acteurs);
  const besoin = NOMMER.besoin(contexte, acteurs);
  const departement = NOMMER.departement(contexte, acteurs);
  return (acteur: Acteur): Record<string, string> => {
    const { nom, commune, contact, site, siret, rna, source, constate } = acteur;
    const said = {
      nom,
      type: acteur.type === null ? '' : type(acteur.type),
      commune,
      code_postal: acteur.codePostal,
      code_insee: acteur.codeInsee,
      departement: departement(acteur.departement),
      contact,
      site,
      themes: together(acteur.themes),
      pays: together(acteur.pays.map(nomDuPays)),
      odd: together(acteur.odd.map(String)),
      besoins: together(acteur.besoins.map(besoin)),
      siret,
      rna,
      source,
      constate,
    };
    // A column that the program does not know comes last, and never stands for one of ours.
    const all = { ...said, ...acteur.autres, ...said };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  };
}
