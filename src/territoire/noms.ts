import { fold } from '../text/nearest.js';
import type { Zone } from './territoire.js';

/** How the name of a commune is compared: as the official list has it, whatever way people write it. */

/** What a town may be called by whom it is written for: « Ville de Grenoble », « Mairie du Havre ». */
const TITRE = /^\s*(?:ville|mairie|commune) (de la |de l['’]|de |du |des |d['’])/i;
const ARTICLES: Readonly<Record<string, string>> = {
  'du ': 'Le ',
  'des ': 'Les ',
  'de la ': 'La ',
};

/** A name without it; undefined where it has none. */
export function sansTitre(nom: string): string | undefined {
  const [titre, lien = ''] = TITRE.exec(nom) ?? [];
  if (titre === undefined) return undefined;
  const article = /l['’]$/i.test(lien) ? "L'" : (ARTICLES[lien.toLowerCase()] ?? '');
  return article + nom.slice(titre.length);
}

/** Whether a name says that it is no place but what the post office delivers: « Paris La Défense Cedex ». */
export const isCedex = (nom: string): boolean => DELIVERY.test(fold(nom));

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
const ARRONDISSEMENT =
  /^(paris|lyon|marseille) (?:0?(\d{1,2})|([ivx]+)) ?(?:e?r|d|n?d|i?e|i?eme)?(?: arr\w*)?$/;
const ROMAINS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** « xiv » is 14. */
function fromRoman(text: string): number {
  const values = [...text].map((letter) => ROMAINS[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

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

/** « 11e arrondissement de Paris » */
const DEVANT = /^(\S+) arr\w* (?:de )?(paris|lyon|marseille)$/;

/** What `fold` makes of the official name that a name stands for. */
export function cleOf(nom: string): string {
  const words = fold(nom).replace(DELIVERY, '').split(' ');
  const cle = words.map((word) => ABBREVIATIONS.get(word) ?? word).join(' ');
  const [, ville, digits, roman = ''] = ARRONDISSEMENT.exec(cle.replace(DEVANT, '$2 $1')) ?? [];
  if (ville === undefined) return cle;
  const number = digits === undefined ? fromRoman(roman) : Number(digits);
  return `${ville} ${number}${number === 1 ? 'er' : 'e'} arrondissement`;
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

/** Whether a département, or else a région, is overseas. */
export function isOutreMer(departement: string, region: string): boolean {
  return departement === '' ? /^(0|9[78]\d)/.test(region) : /^9[78]/.test(departement);
}

/** Those that are départements too; every other one overseas is a collectivité. */
const DEPARTEMENTS = ['971', '972', '973', '974', '976'];

/** Whether a code is that of a collectivité d’outre-mer, which is neither a département nor in a région. */
export const isCollectivite = (departement: string): boolean =>
  isOutreMer(departement, '') && !DEPARTEMENTS.includes(departement);
