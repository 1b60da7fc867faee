import { EXIT, UserError } from '../../errors.js';
import { clean, cleanLine } from '../../text/clean.js';
import { fold } from '../../text/nearest.js';
import { fr, pluriel } from '../../text/typography.js';

/** The sheet that is read beside the first, where there is one. */
const ACTIONS = 'actions';

/** The sheets that are read: the one that is asked for, else the first; and that of the actions. */
export function choose(noms: readonly string[], feuille: string | undefined): string[] {
  const chosen = feuille === undefined ? noms[0] : named(noms, feuille);
  if (chosen === undefined) return [];
  return noms.filter((nom) => nom === chosen || fold(nom) === ACTIONS);
}

const named = (noms: readonly string[], feuille: string) =>
  noms.find((nom) => nom === feuille) ?? noms.find((nom) => fold(nom) === fold(feuille));

/** Names in a sentence; more than a few are counted. */
const MAX_NOMS = 8;
function quote(noms: readonly string[]): string {
  const shown = noms.slice(0, MAX_NOMS).map((nom) => fr`« ${cleanLine(nom)} »`);
  const rest = noms.length - shown.length;
  return [...shown, ...(rest > 0 ? [pluriel(rest, 'autre')] : [])].join(', ');
}

/** What is said of the sheets that were not read; null where all were. */
export const remarkOn = (lues: readonly string[], autres: readonly string[]): string | null =>
  autres.length === 0
    ? null
    : fr`lu : ${quote(lues)} ; laissé de côté : ${quote(autres)} (pour lire une autre feuille : --feuille NOM)`;

/** The error for a sheet that a file has not. */
export const unknownSheet = (
  fichier: string,
  noms: readonly string[],
  feuille: string,
): UserError =>
  new UserError(
    fr`le fichier « ${clean(fichier)} » n'a pas de feuille « ${cleanLine(feuille)} » ; il a : ${quote(noms)}`,
    fr`Donnez l'un de ces noms à --feuille.`,
    EXIT.usage,
  );
