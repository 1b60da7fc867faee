import { EXIT, UserError } from '../../errors.js';
import { cleanLine } from '../../text/clean.js';
import { didYouMean, fold } from '../../text/nearest.js';
import { fr } from '../../text/typography.js';

/** The sheet that is read beside the first, where there is one. */
const ACTIONS = 'actions';

/** Whether a sheet is read: the one that is asked for; else the first, and that of the actions. */
export function choose(noms: readonly string[], feuille: string | undefined): string[] {
  if (feuille === undefined) {
    const [first] = noms;
    return noms.filter((nom) => nom === first || fold(nom) === ACTIONS);
  }
  const same =
    noms.find((nom) => nom === feuille) ?? noms.find((nom) => fold(nom) === fold(feuille));
  return same === undefined ? [] : [same];
}

/** What is said of the sheets that were not read; null where all were. */
export function remarkOn(lues: readonly string[], autres: readonly string[]): string | null {
  if (autres.length === 0) return null;
  const names = (noms: readonly string[]) =>
    noms.map((nom) => `«\u00a0${cleanLine(nom)}\u00a0»`).join(', ');
  return fr`lu : ${names(lues)} ; laissé de côté : ${names(autres)} (pour lire une autre feuille : --feuille NOM)`;
}

/** The error for a sheet that a file has not. */
export function unknownSheet(fichier: string, noms: readonly string[], feuille: string): UserError {
  return new UserError(
    fr`le fichier « ${fichier} » n'a pas de feuille « ${cleanLine(feuille)} »${didYouMean(feuille, noms)}`,
    fr`Ses feuilles : ${noms.map(cleanLine).join(', ')}.`,
    EXIT.usage,
  );
}
