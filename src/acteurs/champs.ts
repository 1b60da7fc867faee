import { fr } from '../text/typography.js';
import {
  annee,
  code,
  codePostal,
  type Descripteur,
  degres,
  isSiret,
  liste,
  moment,
  objectifs,
  texte,
} from './genres.js';
import { BESOINS, CONSTAT, DEPARTEMENT, PAYS, TYPE } from './references.js';

/**
 * The one description of a file of acteurs: a column is an entry here, and has all that its readers and writers
 * ask about it. Titles, validators, the types of the model, the model to fill in, the editor schema
 * (kit/acteurs.schema.json, written by `npm run schema`) and every output follow.
 */

/** Names that nobody takes for an organisation of the territory. */
const EXEMPLES = ['comité de jumelage', 'lycée des métiers', 'radio locale'].map(
  (nom) => fr`EXEMPLE À REMPLACER : ${nom}`,
);

/** What the column « source » is, of acteurs and of actions. */
export const SOURCE = fr`D'où vient ce qui est écrit`;

/** The fields of an acteur, in the order of its columns. */
export const CHAMPS_ACTEUR = {
  nom: texte({
    description: fr`Nom de l'organisation`,
    etiquette: null,
    titres: [
      ...['acteur', 'structure', 'organisme', 'organisation', 'association', 'dénomination'],
      ...['nom de la structure', "nom de l'organisme", "nom de l'acteur", "nom de l'association"],
      ...["nom de l'organisation", 'raison sociale', 'intitulé de la structure'],
    ],
    exemples: EXEMPLES,
  }),
  // Null where the file says none, or one that the kit has not.
  type: {
    ...texte({
      description: fr`Type de partenaire : identifiant, nom ou sigle d'un partenaire du kit ; un autre mot est gardé comme catégorie`,
      etiquette: null,
      reference: TYPE,
      titres: ['type de partenaire', "type d'acteur", 'type de structure'],
      exemples: ['partenaire-allemand', 'information-jeunesse', 'Association culturelle'],
    }),
    absent: null,
  },
  categorie: texte({
    description: fr`Ce qu'elle est, dans vos mots, si aucun type du kit ne convient : « ONG », « Université »`,
    etiquette: fr`Catégorie`,
    titres: ["catégorie d'acteur", 'catégorie de structure'],
    cumule: true,
    exemples: ['', '', ''],
  }),
  commune: texte({
    description: fr`Commune où elle se trouve`,
    etiquette: null,
    titres: ['ville', 'localité', 'nom de la commune', 'libellé commune', 'commune du siège'],
    exemples: ['Grenoble', 'Voiron', ''],
  }),
  code_postal: codePostal({
    description: fr`Code postal, cinq chiffres`,
    etiquette: null,
    titres: ['cp', 'code post', 'cp ville', 'code postal du siège'],
    exemples: ['38000', '', ''],
    longueur: 5,
  }),
  code_insee: code(
    {
      description: fr`Code INSEE de la commune (qui n'est pas son code postal)`,
      etiquette: null,
      titres: ['insee', 'code commune', 'code insee commune', 'code officiel géographique', 'cog'],
      exemples: ['38185', '38563', ''],
      longueur: 5,
    },
    /^(\d{2}|2[AB])\d{3}$/,
    fr`un code INSEE a cinq signes, comme 01053 ou 2A004`,
  ),
  departement: texte({
    description: fr`Département, par son nom ou son code ; utile là où la commune ne suffit pas`,
    etiquette: null,
    reference: DEPARTEMENT,
    titres: ['dpt', 'dept', 'code département', 'n° de département'],
    exemples: ['', '', 'Isère'],
    longueur: 2,
  }),
  pays: liste({
    description: fr`Pays où elle agit ; plusieurs se séparent par « ; »`,
    etiquette: fr`Pays`,
    reference: PAYS,
    titres: ["pays d'intervention", "pays d'action", 'pays partenaires'],
    exemples: ['Allemagne', 'Sénégal; Bénin', ''],
  }),
  themes: liste({
    description: fr`Thèmes de son action ; plusieurs se séparent par « ; »`,
    etiquette: fr`Thèmes`,
    titres: ['thématique', "domaine d'intervention", 'domaine', 'secteur', "secteur d'activité"],
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
    etiquette: null,
    reference: BESOINS,
    titres: ['besoins couverts', 'répond à'],
    exemples: ['', '', 'citoyens'],
  }),
  contact: texte({
    description: fr`Qui joindre, et comment ; plusieurs colonnes se suivent`,
    etiquette: fr`Contact`,
    lien: 'mel',
    titres: [
      ...['courriel', 'mail', 'e-mail', 'mél', 'adresse mail', 'adresse e-mail'],
      ...['adresse électronique', 'adresse de courriel', 'téléphone', 'tél', 'numéro de téléphone'],
      ...['portable', 'nom du contact', 'personne à contacter', 'référent', 'responsable'],
    ],
    cumule: true,
    exemples: ['jumelage@exemple.fr', '', 'redaction@exemple.fr'],
  }),
  site: texte({
    description: fr`Adresse de son site`,
    etiquette: fr`Site`,
    lien: 'web',
    titres: ['site internet', 'site web', 'url', 'lien', 'adresse internet', 'web'],
    exemples: ['https://exemple.fr', '', ''],
  }),
  siret: code(
    {
      description: fr`SIRET, quatorze chiffres`,
      etiquette: null,
      titres: ['numéro siret', 'n° siret', 'code siret'],
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
      etiquette: null,
      titres: ['numéro rna', 'n° rna', 'waldec', 'numéro waldec', 'identifiant rna'],
      exemples: ['W000000000', '', ''],
    },
    /^W\d[\dA-Z]\d{7}$/,
    fr`un numéro RNA est un W suivi de neuf signes, comme W381000001`,
  ),
  latitude: degres(
    {
      description: fr`Latitude en degrés (WGS 84), de 41 à 51 en France métropolitaine`,
      etiquette: null,
      titres: ['lat'],
      exemples: ['45,1885', '', ''],
    },
    90,
  ),
  longitude: degres(
    {
      description: fr`Longitude en degrés (WGS 84), de -5 à 10 en France métropolitaine`,
      etiquette: null,
      titres: ['lon', 'lng', 'long'],
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
    titres: [
      ...['constaté le', 'constaté en', 'date de constat', 'vérifié le', 'date de vérification'],
      ...['mise à jour', 'mis à jour le', 'date de mise à jour', 'dernière mise à jour', 'maj'],
    ],
    exemples: ['2025', '2025-03', '03/03/2025'],
  }),
};

/** The fields of an action of an acteur, in the order of its columns. */
export const CHAMPS_ACTION = {
  acteur: texte({
    description: fr`L'acteur qui la mène, par son nom`,
    etiquette: null,
    titres: [
      ...[
        'structure',
        'organisme',
        'association',
        'nom',
        "nom de l'acteur",
        'porteur',
        'organisation',
      ],
      ...['nom de la structure', 'porteur du projet'],
    ],
    exemples: EXEMPLES,
  }),
  intitule: texte({
    description: fr`Ce qu'est l'action, en quelques mots`,
    etiquette: null,
    titres: [
      'action',
      "nom de l'action",
      "intitulé de l'action",
      'projet',
      'titre',
      'nom du projet',
    ],
    exemples: ['Échange annuel de jeunes', 'Formation de formateurs', ''],
  }),
  pays: liste({
    description: fr`Pays de l'action ; plusieurs se séparent par « ; »`,
    etiquette: null,
    reference: PAYS,
    titres: ['pays partenaire', "pays d'intervention", "pays de l'action"],
    exemples: ['Allemagne', 'Sénégal', ''],
  }),
  localite_partenaire: texte({
    description: fr`La ville ou la région partenaire`,
    etiquette: null,
    titres: ['ville partenaire', 'collectivité partenaire', 'lieu', 'localité', 'ville'],
    exemples: ['Halle', '', ''],
  }),
  themes: liste({
    description: fr`Thèmes de l'action ; plusieurs se séparent par « ; »`,
    etiquette: null,
    titres: ['thématique', 'domaine', 'secteur'],
    exemples: ['Jeunesse', 'Éducation', ''],
  }),
  annee_debut: annee({
    description: fr`Année où elle a commencé`,
    etiquette: null,
    titres: ['début', 'date de début', 'année', 'depuis'],
    exemples: ['2019', '2023', ''],
  }),
  annee_fin: annee({
    description: fr`Année où elle a fini ou finira`,
    etiquette: null,
    titres: ['fin', 'date de fin', "jusqu'en", "jusqu'à"],
    exemples: ['', '2025', ''],
  }),
  source: texte({
    description: SOURCE,
    etiquette: null,
    titres: ['provenance', 'origine'],
    exemples: ['Annuaire municipal', 'Rectorat', ''],
  }),
};

/** What the rows of a table may be. */
export const FORMES = {
  acteurs: { champs: CHAMPS_ACTEUR, obligatoire: 'nom' },
  actions: { champs: CHAMPS_ACTION, obligatoire: 'acteur' },
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

/** The values of a row, by column; a field that it leaves empty, or wrong, is not there. */
export type ValeursLues<F extends Forme> = { -readonly [C in Champ<F>]?: Dit<Entries<F>[C]> };

/** A column with its name, and its key in the model. */
export interface ChampDecrit<F extends Forme> extends Descripteur {
  readonly champ: Champ<F>;
  readonly cle: keyof Valeurs<F> & string;
}

/** The fields of a form, in the order of the columns. */
export const champsOf = <F extends Forme>(forme: F) =>
  Object.keys(FORMES[forme].champs) as Champ<F>[];

/** What is known of a column; undefined for a title that is none. */
export const descripteurOf = (forme: Forme, champ: string): Descripteur | undefined => {
  const { champs } = FORMES[forme];
  return Object.hasOwn(champs, champ) ? champs[champ as keyof typeof champs] : undefined;
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
