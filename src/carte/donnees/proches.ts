import type { Kit, Partenaire } from '../../kit/model.js';
import { type ActeursDuType, NOMMES, type Proches } from '../proches.js';
import { acteurDocument } from './carte.js';

/** The acteurs beside a ranking, for another program. */

/** Of which files they are, and what puts them in order. */
export function repertoireDocument({ repertoire: { acteurs, ici, pays }, sansType }: Proches) {
  return {
    fichiers: acteurs.fichiers,
    // Where we are, by codes; null where nobody said it.
    ici: ici && {
      nom: ici.nom,
      communes: ici.communes,
      epci: ici.epci,
      departement: ici.departement,
      region: ici.region,
    },
    pays: pays.map(({ code }) => code),
    sansType,
  };
}

/** All the acteurs of a partner in order, and how many others act in none of the countries. */
export function acteursDocument(kit: Kit, { id }: Partenaire, proches: Proches) {
  const { proches: known, horsPays } = proches.of(id);
  return {
    acteurs: known.map(({ acteur, proximite }) => ({ ...acteurDocument(kit, acteur), proximite })),
    horsPays,
  };
}

/** The first acteurs for a cell, a line each: « nom (lieu), contact (source, constaté) ». */
export function acteursCell({ proches: known }: ActeursDuType): string {
  return known
    .slice(0, NOMMES)
    .map(({ acteur: { nom, contact, source, constate }, lieu }) => {
      const origin = [source, constate].filter(Boolean).join(', ');
      const who = lieu === '' ? nom : `${nom} (${lieu})`;
      return [who, contact].filter(Boolean).join(', ') + (origin === '' ? '' : ` (${origin})`);
    })
    .join('\n');
}
