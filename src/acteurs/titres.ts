import { fold, isStopWord, slipOf } from '../text/nearest.js';
import { champsOf, type Forme, portraitOf } from './champs.js';

/** The titles of columns, as people write them, and the fields that they name. */

/** « l’ » and « d’ », once their apostrophe is gone. */
const ELISION = /^[dl]$/;

/** A title as it is compared: without case, accents, marks, articles and plural. */
export const keyOf = (titre: string): string =>
  fold(titre)
    .split(' ')
    .filter((word) => !isStopWord(word) && !ELISION.test(word))
    .map((word) => (word.length > 3 ? word.replace(/[sx]$/, '') : word))
    .join('');

/** The field of each known title, by its key; the official titles first. */
function indexOf(forme: Forme): ReadonlyMap<string, string> {
  const index = new Map(champsOf(forme).map((champ) => [keyOf(champ), champ as string]));
  for (const champ of champsOf(forme)) {
    for (const titre of portraitOf(forme, champ).titres ?? []) {
      if (!index.has(keyOf(titre))) index.set(keyOf(titre), champ);
    }
  }
  return index;
}

const INDEX: Readonly<Record<Forme, ReadonlyMap<string, string>>> = {
  acteurs: indexOf('acteurs'),
  actions: indexOf('actions'),
};

/** The field that a title names; undefined where it names none. */
export const champOf = (forme: Forme, titre: string): string | undefined =>
  INDEX[forme].get(keyOf(titre));

/** The field that a title nearly names: a slip of who wrote it. */
export function champNear(forme: Forme, titre: string): string | undefined {
  const slip = slipOf(keyOf(titre), [...INDEX[forme].keys()]);
  return slip === undefined ? undefined : INDEX[forme].get(slip);
}
