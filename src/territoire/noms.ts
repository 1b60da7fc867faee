import { fold } from '../text/nearest.js';
import type { Zone } from './territoire.js';

/** How the name of a commune is compared: as the official list has it, whatever way people write it. */

/** A name as a person wrote it, and what else was written with it that tells which commune it is. */
interface NomEcrit {
  /** What `fold` makes of the official name. */
  readonly cle: string;
  /** Before the name: « 38000 Grenoble ». */
  readonly codePostal: string | undefined;
  /** Between brackets after it, by code or name: « Saint-Denis (974) ». */
  readonly departement: string | undefined;
}

const CODE_POSTAL = /^\s*(\d{5})\s+(?=\D)/;
const BRACKETS = /\s*\(([^()]*)\)\s*$/;
const ARTICLE = /^l(e|a|es|['’])$/i;
/** « Cedex 9 », « SP 07 »: the post office's, behind the name. */
const DELIVERY = /( cedex| sp)( \d+)?$/;
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['st', 'saint'],
  ['ste', 'sainte'],
  ['s', 'sur'],
  ['ss', 'sous'],
]);
const ARRONDISSEMENT = /^(paris|lyon|marseille) 0?(\d{1,2}) ?(?:e?r|d|n?d|i?e|i?eme)?(?: arr\w*)?$/;

/** Reads « 38021 Grenoble Cedex 1 », « St Martin d’Hères », « Havre (Le) », « Paris 11e », « Saint-Denis (93) ». */
export function lireNom(texte: string): NomEcrit {
  const [, codePostal] = CODE_POSTAL.exec(texte) ?? [];
  const written = texte.replace(CODE_POSTAL, '');
  const [, inside] = BRACKETS.exec(written) ?? [];
  const bare = written.replace(BRACKETS, '');
  const isArticle = inside !== undefined && ARTICLE.test(inside);
  return {
    cle: cleOf(isArticle ? `${inside} ${bare}` : bare),
    codePostal,
    departement: isArticle ? undefined : inside,
  };
}

function cleOf(nom: string): string {
  const words = fold(nom).replace(DELIVERY, '').split(' ');
  const cle = words.map((word) => ABBREVIATIONS.get(word) ?? word).join(' ');
  const [, ville, number] = ARRONDISSEMENT.exec(cle) ?? [];
  if (ville === undefined) return cle;
  return `${ville} ${Number(number)}${Number(number) === 1 ? 'er' : 'e'} arrondissement`;
}

/** A name as `fold` has it, without its article: « la Réunion » is « Réunion ». */
export const sansArticle = (nom: string) => fold(nom).replace(/^(le|la|les|l) /, '');

/** The zone that a text names by its code (« 1 » for « 01 », « 2a ») or its name. */
export function zoneNamed<Z extends Zone>(zones: readonly Z[], texte: string): Z | undefined {
  const code = texte.trim().toUpperCase().padStart(2, '0');
  const nom = sansArticle(texte);
  return (
    zones.find((zone) => zone.code === code) ?? zones.find((zone) => sansArticle(zone.nom) === nom)
  );
}

/** What a code says of a place: whether it is overseas, and whether it is a département at all. */

/** Whether a département, or else a région, is overseas. */
export function isOutreMer(departement: string, region: string): boolean {
  return departement === '' ? /^(0|9[78]\d)/.test(region) : /^9[78]/.test(departement);
}

/** Those that are départements too; every other one overseas is a collectivité. */
const DEPARTEMENTS = ['971', '972', '973', '974', '976'];

/** Whether a code is that of a collectivité d’outre-mer, which is neither a département nor in a région. */
export const isCollectivite = (departement: string): boolean =>
  isOutreMer(departement, '') && !DEPARTEMENTS.includes(departement);
