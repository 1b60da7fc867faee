import { usageError } from '../../errors.js';
import { loadKit } from '../../kit/load.js';
import type { Kit } from '../../kit/model.js';
import { distinct, filesToRead } from '../../kit/selection.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import { isFile, type SharedOptions } from './options.js';

/**
 * Refuses, before any work is lost, files that could not be written, and, as a UserError with exit code 2,
 * one that the command also reads: `--ecraser` allows to replace a file, not what the result is made of.
 */
export function checkDestinations(
  { files }: World,
  { ecraser }: Pick<SharedOptions, 'ecraser'>,
  written: readonly (string | undefined)[],
  read: readonly string[],
): void {
  const sources = new Set(read.filter(isFile).map((path) => files.identify(path)));
  for (const path of written.filter(isFile)) {
    if (sources.has(files.identify(path)))
      throw usageError(
        fr`le fichier « ${cleanLine(path)} » serait lu et remplacé à la fois`,
        fr`Choisissez un autre nom.`,
      );
    files.checkWritable(path, ecraser);
  }
}

/** The same where the files of the kit are read too. Throws UserError also where they cannot be found. */
export function checkBesideKit(
  world: World,
  options: SharedOptions,
  written: readonly (string | undefined)[],
  alsoRead: readonly string[],
): void {
  if (!written.some(isFile)) return;
  const ofKit = filesToRead(world, options).map(({ chemin }) => chemin);
  checkDestinations(world, options, written, [...ofKit, ...alsoRead]);
}

/**
 * Reads the kit. Refuses first, before any work is lost, a file that could not be written, or is read
 * too: that of `--sortie`, and what else the command touches. Throws UserError.
 */
export async function openKit(
  world: World,
  options: SharedOptions,
  alsoRead: readonly string[] = [],
  alsoWritten?: string,
): Promise<Kit> {
  const { sortie } = options;
  const targets = [sortie ?? '-', alsoWritten].filter((path) => path !== undefined);
  if (distinct(world.files, targets).length < targets.length) {
    const [target = '-'] = targets;
    const nom = isFile(target) ? fr`le fichier « ${cleanLine(target)} »` : fr`la sortie standard`;
    throw usageError(fr`${nom} recevrait deux contenus`, fr`Donnez deux noms de fichier.`);
  }
  checkBesideKit(world, options, targets, alsoRead);
  return loadKit(world, options, options.date ?? world.today());
}
