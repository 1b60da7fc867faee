import type { Proches } from '../../carte/proches.js';
import { holds } from '../../collections.js';
import type { Demande } from '../../conseil/demande.js';
import { usageError } from '../../errors.js';
import { distinct, ownFiles, type Selection } from '../../kit/selection.js';
import { EXTENSIONS } from '../../lecture/tables/read.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { ConseilOptions } from './options.js';

/** Which files of acteurs an advice is shown with. */

/** Files that the program reads by itself, in a folder of the configuration folder. */
const ACTEURS_FOLDER = 'acteurs';
/** Every table but a .txt, which in a folder is rather a word to who looks in. */
const ACTEURS_EXTENSIONS = Object.keys(EXTENSIONS).filter((extension) => extension !== 'txt');

/** The acteurs beside an advice on some answers; undefined where no file was read. */
export type ProchesOf = (...demandes: readonly Demande[]) => Proches | undefined;

/** What to do about a file of that folder, which nobody has named. */
export const GO_ON_ACTEURS = fr`Un fichier du dossier « acteurs » de la configuration est lu sans option : corrigez-le, ou déplacez-le. Pour continuer sans ces fichiers : --sans-acteurs`;

/** The files in their order, each once, and which of them nobody has named. */
export interface ActeursWanted {
  readonly chemins: readonly string[];
  readonly own: readonly string[];
}

/**
 * The files that the options name, after those of the person: these are of the shipped kit, as her
 * supplements are. Null where there is none. Throws UserError where her folder cannot be read, and, with
 * exit code 2, for options that say nothing without acteurs.
 */
export function acteursWanted(world: World, options: ConseilOptions): ActeursWanted | null {
  const { acteurs, sansActeurs } = options;
  const own = sansActeurs ? [] : ownActeurs(world, options);
  const chemins = distinct(world.files, [...own, ...acteurs]);
  if (chemins.length > 0) return { chemins, own };
  const useless = (
    ['commune', 'departement', 'pays', 'feuille', 'sansLignesMasquees'] as const
  ).find((name) => holds(options[name]));
  if (useless === undefined) return null;
  const option = useless.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw usageError(
    fr`--${option} ne sert qu'avec un fichier d'acteurs`,
    fr`Ajoutez-en un, par exemple : --acteurs acteurs.csv`,
  );
}

/**
 * The files of acteurs of the configuration folder, which `conseil` reads with the shipped kit. Throws
 * UserError where the folder cannot be read.
 */
export const ownActeurs = (world: World, { kit }: Pick<Selection, 'kit'>): string[] =>
  kit === undefined ? ownFiles(world, ACTEURS_FOLDER, ACTEURS_EXTENSIONS, GO_ON_ACTEURS) : [];
