import { UserError } from '../errors.js';
import { displayName, type Problem, problemsOf } from '../lecture/problems.js';
import { MAX_BYTES } from '../lecture/source.js';
import type { Shell } from '../text/shell.js';
import type { Disk } from '../world.js';
import { type KitDocument, readDocument } from './document.js';
import { checkRules } from './rules.js';
import type { Wanted } from './selection.js';

/** The one way to judge files: for their use, and for `kit verifier`. */

/** A file as far as it can be understood, or why it cannot be. */
export type Reading = KitDocument | UserError;

/** Reads a file by itself. */
export function readFile({ files }: Disk, { chemin, isGiven }: Wanted): Reading {
  try {
    return readDocument(displayName(chemin), files.read(chemin, MAX_BYTES), isGiven);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

/** Whether it could be understood at all. */
export const isDocument = (reading: Reading): reading is KitDocument =>
  !(reading instanceof UserError);

/**
 * All that is wrong in some files, by themselves and together, in their order: the kit first, then its
 * supplements. A command that a message proposes is for `shell`.
 */
export function judge(
  wanted: readonly Wanted[],
  readings: readonly Reading[],
  shell: Shell,
): Problem[] {
  const own = readings.flatMap((reading, i) =>
    isDocument(reading) ? reading.problems : problemsOf(wanted[i]?.chemin ?? '', reading),
  );
  const documents = readings.map((reading) => (isDocument(reading) ? reading : null));
  const names = wanted.map(({ chemin }) => displayName(chemin));
  return [...own, ...checkRules(documents, shell)].sort(
    (a, b) => names.indexOf(a.fichier) - names.indexOf(b.fichier),
  );
}
