import { fold, isStopWord, slipOf } from '../text/nearest.js';
import { descripteurOf, FORMES, type Forme, luesOf } from './champs.js';

/** A column of a table: where it stands, its title as written, and its field where it has one. */
export interface ColonneTitree {
  readonly index: number;
  readonly titre: string;
  readonly champ: string | null;
}

/** The row of titles of a table, and what its rows are. */
export interface Entete {
  readonly forme: Forme;
  readonly ligne: number;
  readonly colonnes: readonly ColonneTitree[];
}

/** « l’ » and « d’ », once their apostrophe is gone. */
const ELISION = /^[dl]$/;

/** A title as it is compared: without case, accents, marks, articles and plural. */
export const keyOf = (titre: string): string =>
  fold(titre)
    .split(' ')
    .filter((word) => !isStopWord(word) && !ELISION.test(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join('');

/** What people and portals write behind the name of a column: remarks in brackets, a format, a unit, a number. */
const REMARQUES = [
  /\((?!\s*(?:partenaire|contact|référent|étrang))[^()]*\)|\[[^[\]]*\]|:.*$/,
  /\b(?:AAAA|YYYY|JJ|DD|MM)(?:[-/ ]?(?:AAAA|YYYY|JJ|DD|MM))+\b|\b(?:au )?format\b.*$/,
  /\b\d+ (?:chiffres|caractères|signes)\b|\bWGS ?84\b|\ben (?:euros|degrés)\b|\b(?:HT|TTC)\b|€/,
  /\b(?:du )?siège(?: social)?\b|\bprincipale?s?\b|\bconcernée?s?(?:\(s\))?|\s\d$/,
];
const REMARQUE = new RegExp(REMARQUES.map(({ source }) => source).join('|'), 'gi');

const sansRemarques = (titre: string) => titre.replace(REMARQUE, ' ');

/** A title as it is compared, without what is remarked of it. */
export const keySansRemarques = (titre: string): string => keyOf(sansRemarques(titre));

/** What a title names, and how surely: 0 where it can mean nothing else. */
interface Sens {
  readonly champ: string;
  readonly doute: number;
}

/** What each known title names, by its key; the official titles first. */
function indexOf(forme: Forme): ReadonlyMap<string, Sens> {
  const index = new Map<string, Sens>();
  const lues = Object.entries(luesOf(forme));
  const add = (titre: string, champ: string, doute: number) => {
    if (!index.has(keyOf(titre))) index.set(keyOf(titre), { champ, doute });
  };
  for (const [champ] of lues) add(champ, champ, champ in FORMES[forme].champs ? 0 : 1);
  for (const [champ, { titres = [] }] of lues) for (const titre of titres) add(titre, champ, 0);
  for (const [champ, { titresVagues = [] }] of lues) {
    for (const [rang, titre] of titresVagues.entries()) add(titre, champ, rang + 1);
  }
  return index;
}

const INDEX: Readonly<Record<Forme, ReadonlyMap<string, Sens>>> = {
  acteurs: indexOf('acteurs'),
  actions: indexOf('actions'),
};

/** What a title names: « Ville », or less surely « Ville (siège) », « Structure / Organisme ». */
function sensOf(forme: Forme, titre: string): Sens | undefined {
  const index = INDEX[forme];
  const found = index.get(keyOf(titre));
  if (found) return found;
  const parts = sansRemarques(titre)
    .split('/')
    .map((part) => index.get(keyOf(part)));
  const [first] = parts;
  if (!first || parts.some((part) => part?.champ !== first.champ)) return undefined;
  return { ...first, doute: first.doute + 0.5 };
}

/** The field that a title names; undefined where it names none. */
export const champOf = (forme: Forme, titre: string): string | undefined =>
  sensOf(forme, titre)?.champ;

/** The field that a title nearly names: a slip of who wrote it. */
export function champNear(forme: Forme, titre: string): string | undefined {
  const slip = slipOf(keySansRemarques(titre), [...INDEX[forme].keys()]);
  return slip === undefined ? undefined : INDEX[forme].get(slip)?.champ;
}

/**
 * The field that each title names. Of several that may be of one field, those that are surest are: two that can
 * be of nothing else are told apart by nobody, any other is kept as it is.
 */
export function champsDes(forme: Forme, titres: readonly string[]): (string | null)[] {
  const sens = titres.map((titre) => sensOf(forme, titre));
  const hasCoordonnees = sens.some(
    (one) => one?.champ === 'latitude' || one?.champ === 'longitude',
  );
  return sens.map((one, index) => {
    if (!one) return null;
    const { champ, doute } = one;
    if (doute === 0 || descripteurOf(forme, champ)?.cumule) return champ;
    const isBehind = sens.some(
      (other, i) =>
        other?.champ === champ && (other.doute < doute || (other.doute === doute && i < index)),
    );
    return isBehind || (hasCoordonnees && champ === 'geo_point_2d') ? null : champ;
  });
}
