import { UserError } from '../errors.js';
import { displayName, FileProblems, isError } from '../lecture/problems.js';
import { cleanLine } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { Disk } from '../world.js';
import { readCompiled } from './compiled.js';
import type { KitDocument } from './document.js';
import type { KitCode } from './explications.js';
import { type KitPart, mergeKit } from './merge.js';
import type { Kit } from './model.js';
import {
  filesToRead,
  foundByItself,
  GO_ON,
  isPersonal,
  isShipped,
  type Selection,
  type Wanted,
} from './selection.js';

/**
 * The kit and its supplements, read from disk at each run. Throws UserError (exit code 1) where a
 * file cannot be read, FileProblems with every problem of every file where one is wrong.
 */
export async function loadKit(disk: Disk, selection: Selection): Promise<Kit> {
  const wanted = filesToRead(disk, selection);
  const documents = await readAndCheck(disk, wanted);
  const parts = documents.map(({ contenu }, i): KitPart => {
    const { chemin, role } = wanted[i] as Wanted;
    return { chemin: cleanLine(displayName(chemin)), role, titre: contenu.titre, contenu };
  });
  return mergeKit(parts as [KitPart, ...KitPart[]]);
}

async function readAndCheck(
  disk: Disk,
  wanted: readonly Wanted[],
): Promise<readonly KitDocument[]> {
  const shipped = wanted.filter((file) => isShipped(disk, file));
  const compiled = readCompiled(
    disk,
    shipped.map(({ chemin }) => chemin),
  );
  const others = compiled ? wanted.filter((file) => !shipped.includes(file)) : wanted;
  if (compiled && others.length === 0) return compiled;
  const { isDocument, judge, readFile } = await import('./check.js');
  const readings = [...(compiled ?? []), ...others.map((file) => readFile(disk, file))];
  for (const [i, reading] of readings.entries()) {
    const isUnreadable = reading instanceof UserError && !(reading instanceof FileProblems);
    if (isUnreadable) throw isPersonal(wanted[i] as Wanted) ? foundByItself(reading) : reading;
  }
  const errors = judge(wanted, readings, disk.shell).filter(isError);
  if (errors.length === 0) return readings.filter(isDocument);
  const own = new Set(wanted.filter(isPersonal).map(({ chemin }) => displayName(chemin)));
  const isOwn = errors.some(({ fichier }) => own.has(fichier));
  const isOrder = errors.every(({ code }) => code === ORDER);
  throw new FileProblems(errors, { note: isOwn ? GO_ON : '', mend: isOrder ? REORDER : '' });
}

const ORDER: KitCode = 'ordre-des-supplements';
const REORDER = fr`Relancez la commande dans l'ordre indiqué.`;
