import { sum } from '../collections.js';
import { dateLongue, isDate } from '../text/date.js';
import { fr, separate } from '../text/typography.js';
import { avertissement, type Dire, erreur, type Faute } from './constats.js';
import { dateDe } from './dates.js';
import { partager } from './listes.js';
import { hasAutreNom, nomOdd, numeroOdd } from './odd.js';
import type { Reference } from './references.js';

/**
 * The kinds of columns. Each makes a descriptor: the one thing that every reader and writer asks about a column
 * (champs.ts has them all).
 */

/** What is said of a column beside its kind. */
interface Portrait {
  readonly description: string;
  /** What stands before its value on a page, unless pages tell it in their own words, or not at all. */
  readonly etiquette?: string;
  /** Titles that it has in the files of others, beside its own name. */
  readonly titres?: readonly string[];
  /** Titles that it has where no other column is of it, the likeliest first: they also say other things. */
  readonly titresVagues?: readonly string[];
  /** What its values look like, where they are like no others: asked about under a title that is not known. */
  readonly indice?: RegExp;
  /** Its cells in the model of a file, a row each. */
  readonly exemples?: readonly string[];
  /** How many characters a code has: a spreadsheet that took it for a number dropped a zero before it. */
  readonly longueur?: number;
  /** What else stands between its values in a cell, in the files of others. */
  readonly entre?: RegExp;
  /** Whether several columns of a table may be of this field: what they say stands side by side. */
  readonly cumule?: true;
  /** What a page makes of it where it can: a link to write to, or to look at. */
  readonly lien?: 'mel' | 'web';
  /** What its words name: their ids or codes become its values. */
  readonly reference?: Reference;
}

/** Titles as a sentence enumerates them. */
export const noms = (enumeration: string): readonly string[] =>
  enumeration.split(',').map((nom) => nom.trim());

/** All that is known of a column. */
export interface Descripteur<T = unknown> extends Portrait {
  /** What an editor may check of it where it is written in YAML (JSON Schema). */
  readonly json: Readonly<Record<string, unknown>>;
  /** What the model has where nothing is said. */
  readonly absent: T;
  /** Whether any text that is not too long is right in it. */
  readonly isLibre: boolean;
  /** Whether a cell of it may hold several values. */
  readonly isListe: boolean;
  /** The value of a cell that is not empty, of a list its right items; undefined where nothing right is left. */
  lire(cellule: string, dire: Dire): T | undefined;
  /** A value for the reader of a page; '' for what is absent. */
  mots(valeur: T): string;
}

/** Characters of a cell, or of one of its values. */
export const MAX_TEXTE = 2000;

const TROP_LONG = erreur('texte-trop-long', fr`ce texte dépasse ${MAX_TEXTE} caractères`);

/** Tells a fault, and has no value. */
function refuse(dire: Dire, faute: Faute): undefined {
  dire(faute);
}

const court = (texte: string, dire: Dire): string | undefined =>
  texte.length > MAX_TEXTE ? refuse(dire, TROP_LONG) : texte;

/** A text as it is. */
export const texte = (portrait: Portrait): Descripteur<string> => ({
  ...portrait,
  json: { type: 'string', description: portrait.description, maxLength: MAX_TEXTE },
  absent: '',
  isLibre: portrait.reference === undefined,
  isListe: false,
  lire: court,
  mots: (valeur) => valeur,
});

/** In YAML a list is one, in a cell its values stand in a row. */
const LISTE = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
const NOMBRE = { anyOf: [{ type: 'string' }, { type: 'number' }] };

/** A list of what is right, each once. */
function several<T>(
  textes: readonly string[],
  lire: (texte: string, dire: Dire) => T | undefined,
  dire: Dire,
): T[] {
  return [...new Set(textes.flatMap((one) => lire(one, dire) ?? []))];
}

/** Several texts. */
export const liste = (portrait: Portrait): Descripteur<readonly string[]> => ({
  ...portrait,
  json: { ...LISTE, description: portrait.description },
  absent: [],
  isLibre: false,
  isListe: true,
  lire: (cellule, dire) => several(partager(cellule, portrait.entre), court, dire),
  mots: (valeurs) => separate(valeurs.map(portrait.reference?.nom ?? String)),
});

/** Numbers of goals without their names: « 4 17 », « ODD 4 et 17 ». */
const NUMEROS = /^(?:odd|objectifs?|n°|et|[\s\d,/&+:])+$/i;
/** Between goals with their names. */
const ENTRE_ODD = /(?:,|\/|&|\set)\s*(?=(?:odd|objectif)?\s*n?°?\s*\d)/i;
const ODD_INCONNU = erreur(
  'odd-inconnu',
  fr`un objectif de développement durable est un nombre de 1 à 17 ; plusieurs se séparent par « ; », l'un après l'autre (4; 5; 6 plutôt que 4-6)`,
);

function objectif(text: string, dire: Dire): number | undefined {
  const numero = numeroOdd(text);
  if (numero === undefined) return refuse(dire, ODD_INCONNU);
  const message = fr`« ${text} » est lu comme l'ODD ${numero} ; le reste n'est pas son nom, et n'est pas gardé`;
  if (hasAutreNom(text, numero)) dire(avertissement('odd-inconnu', message));
  return numero;
}

/** Several sustainable development goals. */
export const objectifs = (portrait: Portrait): Descripteur<readonly number[]> => ({
  ...liste(portrait),
  absent: [],
  lire: (cellule, dire) => {
    const textes = partager(cellule)
      .map(sansDecimales)
      .flatMap((part) =>
        NUMEROS.test(part) ? (part.match(/\d+/g) ?? part) : part.split(ENTRE_ODD),
      );
    return several(textes, objectif, dire);
  },
  mots: (odd) => odd.map(String).map(nomOdd).join(fr` ; `),
});

const PERDU = /^\d+([.,]\d+)?e\+?\d+$/i;
/** How spreadsheets keep a text from becoming a number: « '38000 », « ="38000" ». */
const GARDE = /^(?:'|="?)(.*?)"?$/;
/** A number of a spreadsheet: « 38000.0 », « 38 185,00 », « 38.000 »; or a code in groups, « 784.671.695.00087 ». */
const GROUPES = /^\d{1,3}([.,]\d{3})+([.,]\d{5})?(?!\d)/;
const DECIMALES = /^(.*\d)[.,]0+$/;

/** A code as it may have been before a spreadsheet took it, likeliest first: a dot is never simply deleted. */
function* formesDeCode(cellule: string): Generator<string> {
  const bare = cellule.replace(GARDE, '$1').replace(/\s/g, '').toUpperCase();
  yield bare;
  const groups = GROUPES.exec(bare)?.[0] ?? '';
  const rest = bare.slice(groups.length);
  if (groups !== '' && /^([.,]0+)?$/.test(rest)) yield groups.replace(/[.,]/g, '');
  const [, whole] = DECIMALES.exec(bare) ?? [];
  if (whole !== undefined) yield whole;
}

/** A number of a spreadsheet that has no decimals but zeros: « 2023.0 » is « 2023 »; any other text as it is. */
const sansDecimales = (cellule: string): string => DECIMALES.exec(cellule)?.[1] ?? cellule;

const CHIFFRES_PERDUS = erreur(
  'chiffres-perdus',
  fr`le tableur a perdu des chiffres de ce code : mettez la colonne au format « Texte », puis saisissez-le de nouveau`,
);
const CLE_FAUSSE = erreur('cle-fausse', fr`ce n'est pas un SIRET : sa clé de contrôle est fausse`);

/**
 * A code: no space in it, capitals, the zero that a spreadsheet took from its beginning given back; `est` says
 * whether it is one, `message` what it must be.
 */
export function code(
  portrait: Portrait,
  est: RegExp,
  message: string,
  isRight: (code: string) => boolean = () => true,
): Descripteur<string> {
  const malEcrit = erreur('code-mal-ecrit', message);
  const { longueur = 0 } = portrait;
  const find = (cellule: string): string | undefined => {
    const formes = [...formesDeCode(cellule)];
    const zeros = formes.map((forme) => (forme.length === longueur - 1 ? `0${forme}` : ''));
    return (
      formes.find((forme) => est.test(forme)) ??
      // Without its zero it would not be right either: then what is written is judged.
      zeros.find((forme) => est.test(forme) && isRight(forme))
    );
  };
  return {
    ...texte(portrait),
    json: { type: 'string', description: portrait.description },
    isLibre: false,
    lire(cellule, dire) {
      // Most are so, and a million of them are imported.
      const found = est.test(cellule) ? cellule : find(cellule);
      if (found === undefined)
        return refuse(dire, PERDU.test(cellule) ? CHIFFRES_PERDUS : malEcrit);
      return isRight(found) ? found : refuse(dire, CLE_FAUSSE);
    },
  };
}

const CODE_POSTAL = /^\d{4,5}$/;
/** « F-38000 »: as the country is written before it on letters from abroad. */
const PAYS_DEVANT = /^FR?[\s-]*(?=\d)/i;

/**
 * A postal code, as far as a cell says it: whether it is one, and whether a zero is missing before it, depends on
 * where the acteur is, for those of other countries are of other forms.
 */
export const codePostal = (portrait: Portrait): Descripteur<string> => ({
  ...texte(portrait),
  json: { type: 'string', description: portrait.description },
  isLibre: false,
  lire(cellule, dire) {
    if (PERDU.test(cellule)) return refuse(dire, CHIFFRES_PERDUS);
    const formes = [...formesDeCode(cellule.replace(PAYS_DEVANT, ''))];
    return formes.find((forme) => CODE_POSTAL.test(forme)) ?? court(cellule, dire);
  },
});

/** La Poste has more establishments than keys: the digits of theirs add up to a multiple of five. */
const LA_POSTE = '356000000';

/** Whether 14 digits are a SIRET: the key of the establishment, by the formula of Luhn (ISO/IEC 7812-1), as INSEE prescribes it. */
export function isSiret(code: string): boolean {
  const digits = [...code].map(Number);
  const weighed = digits.map((digit, i) => (i % 2 === 0 ? 2 * digit : digit));
  const isRight = sum(weighed.map((digit) => (digit > 9 ? digit - 9 : digit))) % 10 === 0;
  return isRight || (code.startsWith(LA_POSTE) && sum(digits) % 5 === 0);
}

const DEGRES = /^-?\d{1,4}([.,]\d+)?$/;
/** To a tenth of a metre; more digits mean nothing, and a number that is nearly nothing has an exponent. */
const PRECISION = 1e6;
const MAL_ECRITE = erreur(
  'coordonnee-mal-ecrite',
  fr`une coordonnée est un nombre de degrés, comme 45,1885 ou -61.5 (sans N, S, E, O, minute ni seconde)`,
);

/** A number, or nothing. */
const nombre = (portrait: Portrait) => ({
  ...portrait,
  json: { ...NOMBRE, description: portrait.description },
  absent: null,
  isLibre: false,
  isListe: false,
  mots: (valeur: number | null) => (valeur === null ? '' : String(valeur)),
});

const degresDe = (text: string) =>
  Math.round(Number(text.replace(',', '.')) * PRECISION) / PRECISION;

/** Degrees, with a point or a decimal comma, not beyond `most` on either side. */
export function degres(portrait: Portrait, most: number): Descripteur<number | null> {
  const horsLimites = erreur(
    'coordonnees-hors-limites',
    fr`cette coordonnée va de -${most} à ${most} degrés`,
  );
  return {
    ...nombre(portrait),
    lire(cellule, dire) {
      if (!DEGRES.test(cellule)) return refuse(dire, MAL_ECRITE);
      const degrees = degresDe(cellule);
      return Math.abs(degrees) <= most ? degrees : refuse(dire, horsLimites);
    },
  };
}

/** Which of two coordinates comes first: in WKT and GeoJSON the longitude, and without a word the latitude. */
const LONGITUDE_D_ABORD = /^POINT|"coordinates"|^\[|lon.*lat/is;
const LATITUDE_D_ABORD = /^\P{L}+$|lat.*lon/isu;
const NOMBRES = /-?\d{1,3}(?:[.,]\d+)?/g;
const POINT_MAL_ECRIT = erreur(
  'coordonnee-mal-ecrite',
  fr`écrivez la latitude puis la longitude, en degrés : « 45.1885, 5.7245 »`,
);

/** Two coordinates in one cell, latitude first, as portals write them. */
export const point = (portrait: Portrait): Descripteur<readonly [number, number] | null> => ({
  ...nombre(portrait),
  lire(cellule, dire) {
    const text = cellule.replace(/^SRID=\d+;/i, '');
    const found = text.match(NOMBRES)?.map(degresDe) ?? [];
    const isLongitudeFirst = LONGITUDE_D_ABORD.test(text);
    // Behind a longitude and a latitude, a height may stand.
    const isPair = found.length === 2 || (isLongitudeFirst && found.length === 3);
    const [latitude = 91, longitude = 181] = isLongitudeFirst ? found.slice(0, 2).reverse() : found;
    const isRight = isPair && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    return isRight && (isLongitudeFirst || LATITUDE_D_ABORD.test(text))
      ? [latitude, longitude]
      : refuse(dire, POINT_MAL_ECRIT);
  },
  mots: (valeur) => valeur?.join(', ') ?? '',
});

const DATE_MAL_ECRITE = erreur(
  'date-mal-ecrite',
  fr`écrivez une année, un mois ou un jour : 2024, 2024-03, 05/03/2024`,
);

const dateOf = (cellule: string, dire: Dire): string | undefined =>
  dateDe(sansDecimales(cellule)) ?? refuse(dire, DATE_MAL_ECRITE);

/** A year, a month or a day: AAAA, AAAA-MM or AAAA-MM-JJ. */
export const moment = (portrait: Portrait): Descripteur<string> => ({
  ...texte(portrait),
  json: { ...NOMBRE, description: portrait.description },
  isLibre: false,
  lire: dateOf,
  // A day in words; a year or a month as it is.
  mots: (date) => (isDate(date) ? dateLongue(date) : date),
});

const SEULE_ANNEE = avertissement('date-mal-ecrite', fr`de cette date, seule l'année est gardée`);

/** A year. */
export const annee = (portrait: Portrait): Descripteur<number | null> => ({
  ...nombre(portrait),
  lire(cellule, dire) {
    const date = dateOf(cellule, dire);
    if (date && date.length > 4) dire(SEULE_ANNEE);
    return date === undefined ? undefined : Number(date.slice(0, 4));
  },
});
