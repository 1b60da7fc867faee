import { isCollectivite } from '../../territoire/noms.js';
import { etAutres, fr, pluriel, separate } from '../../text/typography.js';
import { AXE_MOTS } from '../noms.js';

/** The words that the parts of a carte share. */

/** What places by département are called: a collectivité d’outre-mer is none. */
export const departementMots = (codes: readonly (string | null)[]) =>
  codes.some((code) => code !== null && isCollectivite(code))
    ? { un: fr`département et collectivité`, plusieurs: fr`départements et collectivités` }
    : { un: AXE_MOTS.departement.nom, plusieurs: fr`départements` };

export const acteursCount = (count: number): string => pluriel(count, fr`acteur`);

/** Whether so many things are too many to be named: to name a last one is as short as to count it. */
export const isBeyond = (count: number, most: number): boolean => count > most + 1;

/** « a, b et 3 autres »: no more names than `most`, and how many more there are. */
export function firstNames(noms: readonly string[], most: number): string {
  if (!isBeyond(noms.length, most)) return separate(noms);
  return `${separate(noms.slice(0, most))} ${etAutres(noms.length - most)}`;
}
