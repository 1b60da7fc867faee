import { fr } from '../text/typography.js';
import { CHAMPS_ACTION, EXEMPLES, SOURCE } from './champs-actions.js';
import {
  code,
  codePostal,
  type Descripteur,
  degres,
  isSiret,
  liste,
  moment,
  noms,
  objectifs,
  point,
  texte,
} from './genres.js';
import { ENTRE_THEMES } from './listes.js';
import { BESOINS, CONSTAT, DEPARTEMENT, PAYS, TYPE } from './references.js';

/**
 * The one description of a file of acteurs: a column is an entry here, and has all that its readers and writers
 * ask about it. Titles, validators, the types of the model, the model to fill in, the editor schema
 * (kit/acteurs.schema.json, written by `npm run schema`) and every output follow.
 */

/** The fields of an acteur, in the order of its columns. */
export const CHAMPS_ACTEUR = {
  nom: texte({
    description: fr`Nom de l'organisation`,
    titres: noms(`
      acteur, structure, organisme, organisation, association, dénomination,
      nom de la structure, nom de l'organisme, nom de l'acteur, nom de l'association,
      nom de l'organisation, raison sociale, intitulé de la structure, libellé de la structure`),
    titresVagues: noms(`
      dénomination sociale, nom de l'organisme bénéficiaire, organisme bénéficiaire,
      structure bénéficiaire, association bénéficiaire, nom du partenaire, partenaire,
      nom de l'entité, entité, nom de l'établissement, établissement, nom complet, désignation,
      institution, entreprise, société, club, intitulé, libellé`),
    exemples: EXEMPLES,
  }),
  // Null where the file says none, or one that the kit has not.
  type: {
    ...texte({
      description: fr`Type de partenaire : identifiant, nom ou sigle d'un partenaire du kit ; un autre mot est gardé comme catégorie`,
      reference: TYPE,
      titres: ['type de partenaire', "type d'acteur", 'type de structure'],
      titresVagues: ["type d'organisme", "type d'organisation", "type d'établissement"],
      exemples: ['partenaire-allemand', 'information-jeunesse', 'Association culturelle'],
    }),
    absent: null,
  },
  categorie: texte({
    description: fr`Ce qu'elle est, dans vos mots, si aucun type du kit ne convient : « ONG », « Université »`,
    etiquette: fr`Catégorie`,
    titres: ["catégorie d'acteur", 'catégorie de structure'],
    cumule: true,
  }),
  commune: texte({
    description: fr`Commune où elle se trouve`,
    titres: noms('ville, localité, nom de la commune, libellé commune'),
    exemples: ['Grenoble', 'Voiron', ''],
  }),
  code_postal: codePostal({
    description: fr`Code postal, cinq chiffres`,
    titres: noms('cp, code post, cp ville'),
    indice: /^(?:0[1-9]|[1-8]\d|9[0-8])\d{3}$/,
    exemples: ['38000', '', ''],
    longueur: 5,
  }),
  code_insee: code(
    {
      description: fr`Code INSEE de la commune (qui n'est pas son code postal)`,
      titres: noms('insee, code commune, code insee commune, code officiel géographique, cog'),
      exemples: ['38185', '38563', ''],
      longueur: 5,
    },
    /^(\d{2}|2[AB])\d{3}$/,
    fr`un code INSEE a cinq signes, comme 01053 ou 2A004`,
  ),
  departement: texte({
    description: fr`Département, par son nom ou son code ; utile là où la commune ne suffit pas`,
    reference: DEPARTEMENT,
    titres: noms('dpt, dept, code département, n° de département'),
    exemples: ['', '', 'Isère'],
    longueur: 2,
  }),
  pays: liste({
    description: fr`Pays où elle agit ; plusieurs se séparent par « ; » ou « , »`,
    etiquette: fr`Pays`,
    reference: PAYS,
    titres: noms("pays d'intervention, pays d'action, pays partenaires, pays de coopération"),
    exemples: ['Allemagne', 'Sénégal; Bénin', ''],
  }),
  themes: liste({
    description: fr`Thèmes de son action ; plusieurs se séparent par « ; » ou « , »`,
    etiquette: fr`Thèmes`,
    entre: ENTRE_THEMES,
    titres: noms(`
      thématique, thème d'intervention, thématique d'intervention, champ d'action,
      champ d'intervention, domaine d'intervention, domaine, domaine d'activité, secteur,
      secteur d'activité`),
    cumule: true,
    exemples: ['Jeunesse; Culture', 'Éducation', ''],
  }),
  odd: objectifs({
    description: fr`Objectifs de développement durable, de 1 à 17 ; plusieurs se séparent par « ; »`,
    etiquette: fr`Objectifs`,
    titres: ['objectif de développement durable', 'odd concernés', "numéro d'odd"],
    exemples: ['4; 17', '4', ''],
  }),
  besoins: liste({
    description: fr`Besoins du kit auxquels elle répond, si ce ne sont pas tous ceux de son type ; plusieurs se séparent par « ; »`,
    reference: BESOINS,
    titres: ['besoins couverts', 'répond à'],
    exemples: ['', '', 'citoyens'],
  }),
  contact: texte({
    description: fr`Qui joindre ; plusieurs colonnes se suivent`,
    etiquette: fr`Contact`,
    lien: 'mel',
    titres: noms(`
      nom du contact, personne à contacter, référent, responsable, interlocuteur,
      nom du référent, nom du responsable, personne ressource`),
    cumule: true,
    exemples: ['Mme Exemple', '', ''],
  }),
  courriel: texte({
    description: fr`Adresse de courriel ; plusieurs colonnes se suivent`,
    etiquette: fr`Courriel`,
    lien: 'mel',
    titres: noms(`
      mail, e-mail, mél, adresse mail, adresse e-mail, adresse mél, adresse électronique,
      adresse de courriel, courrier électronique, mail de contact, e-mail de contact,
      courriel de contact, e-mail du contact`),
    indice: /^[^@\s]+@[^@\s]+\.\p{L}{2,}$/u,
    cumule: true,
    exemples: ['jumelage@exemple.fr', '', 'redaction@exemple.fr'],
  }),
  telephone: texte({
    description: fr`Numéro de téléphone ; plusieurs colonnes se suivent`,
    etiquette: fr`Téléphone`,
    titres: noms(`
      tél, numéro de téléphone, n° de téléphone, portable, mobile, tél portable,
      téléphone portable, téléphone fixe, tél fixe, tél contact, téléphone de contact`),
    indice: /^(?:\+33|0) ?(?:\(0\) ?)?[1-9](?:[ .-]?\d{2}){4}$/,
    cumule: true,
    exemples: ['', '01 99 00 00 00', ''],
  }),
  site: texte({
    description: fr`Adresse de son site`,
    etiquette: fr`Site`,
    lien: 'web',
    titres: noms(`
      site internet, site web, url, lien, adresse internet, web, page web, adresse du site`),
    indice: /^(?:https?:\/\/|www\.)\S+$/i,
    exemples: ['https://exemple.fr', '', ''],
  }),
  siret: code(
    {
      description: fr`SIRET, quatorze chiffres`,
      titres: ['numéro siret', 'n° siret', 'code siret'],
      indice: /^\d{14}$/,
      exemples: ['', '00000000000000', ''],
      longueur: 14,
    },
    /^\d{14}$/,
    fr`un SIRET a quatorze chiffres`,
    isSiret,
  ),
  rna: code(
    {
      description: fr`Numéro au répertoire national des associations : W et neuf chiffres`,
      titres: noms('numéro rna, n° rna, waldec, numéro waldec, identifiant rna'),
      indice: /^W\d[\dA-Z]\d{7}$/,
      exemples: ['W000000000', '', ''],
    },
    /^W\d[\dA-Z]\d{7}$/,
    fr`un numéro RNA est un W suivi de neuf signes, comme W381000001`,
  ),
  latitude: degres(
    {
      description: fr`Latitude en degrés (WGS 84), de 41 à 51 en France métropolitaine`,
      titres: ['lat'],
      indice: /^(?:4[1-9]|50|51)[.,]\d{3,}$/,
      exemples: ['45,1885', '', ''],
    },
    90,
  ),
  longitude: degres(
    {
      description: fr`Longitude en degrés (WGS 84), de -5 à 10 en France métropolitaine`,
      titres: ['lon', 'lng', 'long'],
      indice: /^-?\d[.,]\d{3,}$/,
      exemples: ['5,7245', '', ''],
    },
    180,
  ),
  source: texte({
    description: SOURCE,
    etiquette: fr`Source`,
    lien: 'web',
    titres: ["source de l'information", 'provenance', 'origine'],
    exemples: ['Annuaire municipal', 'Rectorat', 'Rencontre du 3 mars'],
  }),
  constate: moment({
    description: fr`Quand quelqu'un l'a vérifié : une année, un mois ou un jour`,
    etiquette: fr`Constaté`,
    reference: CONSTAT,
    titres: noms(`
      constaté le, constaté en, date de constat, vérifié le, date de vérification, mise à jour,
      mis à jour le, date de mise à jour, dernière mise à jour, date maj, maj`),
    exemples: ['2025', '2025-03', '03/03/2025'],
  }),
};

/** Columns of the files of others that are only read: what they say is written in columns above. */
const LUES = {
  geo_point_2d: point({
    description: fr`Latitude et longitude, en degrés (WGS 84)`,
    titresVagues: noms(`
      geo point, coordonnées gps, gps, position gps, point gps, géolocalisation,
      coordonnées géographiques, latitude longitude, lat lon, lat long, lat lng, point, geom,
      the_geom, geometry, wkt`),
    indice: /^(?:POINT ?\(.*\)|-?\d{1,2}[.,]\d{3,}(?: ?[,;/|] ?| )-?\d{1,3}[.,]\d{3,})$/i,
  }),
};

/** What the rows of a table may be. */
export const FORMES = {
  acteurs: { champs: CHAMPS_ACTEUR, lues: LUES, obligatoire: 'nom' },
  actions: { champs: CHAMPS_ACTION, lues: {}, obligatoire: 'acteur' },
} as const;

/** What the rows of a table are. */
export type Forme = keyof typeof FORMES;

type Entries<F extends Forme> = (typeof FORMES)[F]['champs'];
/** A field, by the official title of its column. */
export type Champ<F extends Forme> = keyof Entries<F> & string;

/** `code_postal` is `codePostal` in the model. */
type Cle<Titre extends string> = Titre extends `${infer A}_${infer B}`
  ? `${A}${Capitalize<Cle<B>>}`
  : Titre;

/** What a cell of a column says; what the model has where none says it is `absent`. */
type Dit<D> = D extends { lire(...args: never): infer T } ? NonNullable<T> : never;
type Valeur<D> = D extends { readonly absent: infer Absent } ? Dit<D> | Absent : never;

/** The fields of the model: one a column, each with a value. */
export type Valeurs<F extends Forme> = {
  readonly [C in Champ<F> as Cle<C>]: Valeur<Entries<F>[C]>;
};

/** What a column that is read is of: a field, or several together. */
export type ChampLu<F extends Forme> = Champ<F> | (keyof (typeof FORMES)[F]['lues'] & string);

/** The values of a row, by column; a field that it leaves empty, or wrong, is not there. */
export type ValeursLues<F extends Forme> = {
  -readonly [C in ChampLu<F>]?: Dit<((typeof FORMES)[F]['lues'] & Entries<F>)[C]>;
};

/** A column with its name, and its key in the model. */
export interface ChampDecrit<F extends Forme> extends Descripteur {
  readonly champ: Champ<F>;
  readonly cle: keyof Valeurs<F> & string;
}

/** The fields of a form, in the order of the columns. */
export const champsOf = <F extends Forme>(forme: F) =>
  Object.keys(FORMES[forme].champs) as Champ<F>[];

/** What is known of each column that may be read, by the name of its field. */
export const luesOf = (forme: Forme): Readonly<Record<string, Descripteur>> => ({
  ...FORMES[forme].champs,
  ...FORMES[forme].lues,
});

/** What is known of a column; undefined for a title that is none. */
export const descripteurOf = (forme: Forme, champ: string): Descripteur | undefined => {
  const lues = luesOf(forme);
  return Object.hasOwn(lues, champ) ? lues[champ] : undefined;
};

/** All that is known of the columns of a form, in their order. */
export const colonnesOf = <F extends Forme>(forme: F): ChampDecrit<F>[] =>
  champsOf(forme).map((champ) => ({
    ...(descripteurOf(forme, champ) as Descripteur),
    champ,
    cle: champ.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()) as keyof Valeurs<F> &
      string,
  }));

/** The fields of the model where nothing is said. */
export const sansValeurs = <F extends Forme>(forme: F) =>
  Object.fromEntries(colonnesOf(forme).map(({ cle, absent }) => [cle, absent])) as Valeurs<F>;

/** Things in their order, but for some that stand together, in their own, where the first of them is. */
export function groupes<T>(things: readonly T[], own: readonly T[]): T[] {
  const first = things.findIndex((thing) => own.includes(thing));
  const others = things.filter((thing) => !own.includes(thing));
  return [...others.slice(0, first), ...own, ...others.slice(first)];
}
