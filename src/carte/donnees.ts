import { together } from '../acteurs/ecriture.js';
import type { Acteur, Acteurs } from '../acteurs/model.js';
import type { Kit, Partenaire } from '../kit/model.js';
import { nomDuPays } from '../territoire/pays.js';
import { besoinsServis, isServiParType } from './axes.js';
import type { Cartographie } from './cartographie.js';
import { type Contexte, NOMMER } from './noms.js';
import { type ActeursDuType, NOMMES, type Proches } from './proches.js';

/** The version of the document of `carte`: it grows when a key changes its meaning or goes. */
const VERSION = 1;

/** What the files say of the acteurs that the filters left, for another program: its keys are a contract. */
export function carteDocument({ fichiers, colonnes }: Acteurs, carte: Cartographie) {
  const { contexte, acteurs, groupes, manques } = carte;
  return {
    version: VERSION,
    fichiers,
    colonnes: colonnes.map(({ nom, role }) => ({ nom, role })),
    acteurs: acteurs.map((acteur) => acteurDocument(contexte.kit, acteur)),
    groupes: groupes.map(({ cle, nom, membres }) => ({ cle, nom, acteurs: idsOf(membres) })),
    manques: {
      types: idsOf(manques.types),
      besoins: idsOf(manques.besoins),
      sansType: manques.sansType.map(({ nom }) => nom),
    },
  };
}

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

/** An acteur with the besoins that it serves, said by its file or by its type. */
export function acteurDocument(kit: Kit, acteur: Acteur) {
  const { id, nom, type, commune, codePostal, codeInsee, departement, region } = acteur;
  const { pays, themes, odd, contact, site, siret, rna, actions } = acteur;
  const { latitude, longitude, source, constate, autres } = acteur;
  // Written out: of thousands, objects made by spreading take six times as long to make and to write.
  return {
    id,
    nom,
    type,
    commune,
    codePostal,
    codeInsee,
    departement,
    region,
    pays,
    themes,
    odd,
    besoins: besoinsServis(kit, acteur),
    besoinsDuType: isServiParType(kit, acteur),
    contact,
    site,
    siret,
    rna,
    actions,
    latitude,
    longitude,
    source,
    constate,
    autres,
  };
}

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
