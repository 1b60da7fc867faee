import { UserError } from '../errors.js';
import { inFolder } from '../text/shell.js';
import { fr } from '../text/typography.js';
import type { Disk, Files } from '../world.js';
import type { Fichier } from './model.js';

/** Which files make the kit. */

export const SHIPPED_KIT = 'kit-de-survie.yaml';
export const COMPLEMENT = 'portes-d-entree.yaml';

/** Which files to read. */
export interface Selection {
  /** Replaces the shipped kit; what completes the shipped kit (complement, the person's own) goes with it. */
  readonly kit?: string;
  readonly supplement: readonly string[];
  readonly sansComplement: boolean;
  /** Leaves out the person's own supplements, of the configuration folder. */
  readonly sansSupplementPersonnel: boolean;
}

/** A file to read, and what it is to the kit. */
export interface Wanted extends Omit<Fichier, 'titre'> {
  /** Whether the command line names it; else the program reads it by itself. */
  readonly isGiven: boolean;
}

/** What to do about a file of the configuration folder, which nobody has named. */
export const GO_ON = fr`Un fichier du dossier de configuration est lu sans option : corrigez-le, ou déplacez-le. Pour continuer sans vos suppléments : --sans-supplement-personnel`;

/** Whether a file is the person's own, and was read without being asked for. */
export const isPersonal = ({ role, isGiven }: Wanted) => role === 'supplement' && !isGiven;

/** The error for what nobody named, with how to go on. */
export const foundByItself = ({ message, exitCode }: UserError, goOn = GO_ON): UserError =>
  new UserError(message, goOn, exitCode);

/** Whether a file of the package is read as what it is: somebody may give it as something else. */
export function isShipped({ places }: Disk, { chemin, role }: Wanted): boolean {
  const name = { kit: SHIPPED_KIT, complement: COMPLEMENT, supplement: '' }[role];
  return chemin === inFolder(places.kit, name);
}

/**
 * The kit, then what completes it, in the order in which they may refer to each other. Throws
 * UserError where the configuration folder cannot be read.
 */
export function filesToRead(disk: Disk, selection: Selection): Wanted[] {
  const { kit, supplement, sansComplement, sansSupplementPersonnel } = selection;
  const { places, files } = disk;
  const isOurs = kit === undefined;
  const complements = isOurs && !sansComplement ? [inFolder(places.kit, COMPLEMENT)] : [];
  const own = isOurs && !sansSupplementPersonnel ? ownFiles(disk, '', ['yaml', 'yml']) : [];
  const added = distinct(files, [...complements, ...own, ...supplement]);
  return [
    { chemin: kit ?? inFolder(places.kit, SHIPPED_KIT), role: 'kit', isGiven: !isOurs },
    ...added.map((chemin): Wanted => {
      const role = complements.includes(chemin) ? 'complement' : 'supplement';
      return { chemin, role, isGiven: role === 'supplement' && !own.includes(chemin) };
    }),
  ];
}

/** The files that the person keeps in the configuration folder, or in a folder of it. Throws UserError, with how to go on. */
export function ownFiles(
  { places, files }: Disk,
  folder: string,
  extensions: readonly string[],
  goOn = GO_ON,
): string[] {
  if (places.config === null) return [];
  try {
    return files.list(folder ? inFolder(places.config, folder) : places.config, extensions);
  } catch (error) {
    throw error instanceof UserError ? foundByItself(error, goOn) : error;
  }
}

/** The paths without those that lead to a file that came before: a file is read once. */
export function distinct(files: Files, paths: readonly string[]): string[] {
  const identities = paths.map(files.identify);
  return paths.filter((_, i) => identities.indexOf(identities[i] as string) === i);
}
