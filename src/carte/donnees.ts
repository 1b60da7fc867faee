import { colonnesOf, groupes } from '../acteurs/champs.js';
import { together } from '../acteurs/listes.js';
import { type Acteur, type Acteurs, type ChampActeur, joindre } from '../acteurs/model.js';
import { pick } from '../collections.js';
import type { Kit, Partenaire } from '../kit/model.js';
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

/** What follows from a column stands after it. */
const SUITES: Readonly<Record<string, string>> = {
  departement: 'region',
  besoins: 'besoinsDuType',
  rna: 'actions',
};

/** The fields of the document of an acteur: those of its columns, in their order. */
const CLES = [
  'id',
  ...colonnesOf('acteurs').flatMap(({ champ, cle }) => [cle, SUITES[champ] ?? []].flat()),
  'autres',
] as (keyof Acteur)[];
const VIDE = Object.fromEntries(CLES.map((cle) => [cle, null]));

/** An acteur with the besoins that it serves, said by its file or by its type. */
export function acteurDocument(kit: Kit, acteur: Acteur) {
  // A copy that is filled: it keeps one shape, and thousands of one shape are made and written six times as fast.
  const document: Record<string, unknown> = Object.assign({ ...VIDE }, acteur);
  document.besoins = besoinsServis(kit, acteur);
  document.besoinsDuType = isServiParType(kit, acteur);
  return document as unknown as Acteur & { readonly besoinsDuType: boolean };
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

/** A map is read first for whom to write to, and for what. */
const EN_TETE: readonly ChampActeur[] = [
  ...(['contact', 'courriel', 'telephone', 'site', 'themes', 'pays', 'odd', 'besoins'] as const),
];
const COORDONNEES: readonly ChampActeur[] = ['latitude', 'longitude'];

function propertiesOf(contexte: Contexte, acteurs: readonly Acteur[]) {
  const colonnes = colonnesOf('acteurs').filter(({ champ }) => !COORDONNEES.includes(champ));
  const champs = groupes(
    colonnes.map(({ champ }) => champ),
    EN_TETE,
  );
  const valeurs = champs.flatMap((champ) =>
    colonnes
      .filter((colonne) => colonne.champ === champ)
      .map(({ cle, reference }) => {
        const nommer = reference?.axe ? NOMMER[reference.axe](contexte, acteurs) : String;
        return { champ, cle, nommer };
      }),
  );
  const isOurs: ReadonlySet<string> = new Set(champs);
  return (acteur: Acteur): Record<string, string> => {
    const said: [string, string][] = [];
    for (const { champ, cle, nommer } of valeurs) {
      const valeur = acteur[cle];
      const words = Array.isArray(valeur)
        ? together(valeur.map(String).map(nommer))
        : nommer(String(valeur ?? ''));
      if (words !== '') said.push([champ, words]);
    }
    // A column that the program does not know comes last, and never stands for one of ours.
    for (const [titre, words] of Object.entries(acteur.autres)) {
      if (words !== '' && !isOurs.has(titre)) said.push([titre, words]);
    }
    return Object.fromEntries(said);
  };
}

/** Of which files the acteurs beside a ranking are, and what puts them in order. */
export function repertoireDocument({ repertoire: { acteurs, ici, pays }, sansType }: Proches) {
  return {
    fichiers: acteurs.fichiers,
    // Where we are, by codes; null where nobody said it.
    ici: ici && pick(ici, 'nom', 'communes', 'epci', 'departement', 'region'),
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
    .map(({ acteur, lieu }) => {
      const { nom, source, constate } = acteur;
      const origin = [source, constate].filter(Boolean).join(', ');
      const who = lieu === '' ? nom : `${nom} (${lieu})`;
      return (
        [who, joindre(acteur)].filter(Boolean).join(', ') + (origin === '' ? '' : ` (${origin})`)
      );
    })
    .join('\n');
}
