import * as fs from 'node:fs';
import { dirname, resolve } from 'node:path';
import { EXIT, UserError } from '../errors.js';
import { clean } from '../text/clean.js';
import { fr } from '../text/typography.js';
import { refusal, refuse } from './refusal.js';

/** Whether a file may be written where a path leads. */

/** From the root on; throws UserError where the current folder, that would lead there, is gone. */
export function fullPath(path: string): string {
  try {
    return resolve(path);
  } catch {
    throw refusal(
      path,
      fr`est introuvable : le dossier courant n'existe plus`,
      fr`Allez dans un dossier qui existe, puis recommencez.`,
    );
  }
}

/** Whether there is such a folder; no, where the path leads through a file. */
export function isFolder(path: string): boolean {
  try {
    return fs.statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false;
    throw error;
  }
}

/** Throws UserError, or the system's own error, where a file may not be written there. */
export function checkTarget(path: string, overwrite: boolean): void {
  const stats = fs.lstatSync(fullPath(path), { throwIfNoEntry: false });
  if (stats?.isDirectory()) refuse(path, 'EISDIR');
  if (stats && !stats.isFile()) {
    // Writing through a link, a pipe or a device would reach what the person did not name.
    throw refusal(
      path,
      fr`n'est pas un fichier ordinaire (un lien ?)`,
      fr`Choisissez un autre nom.`,
    );
  }
  if (stats && !overwrite) refuse(path, 'EEXIST');
  if (stats) checkRights(path);
  const folder = dirname(path);
  if (!isFolder(folder)) {
    throw new UserError(
      fr`le dossier « ${clean(folder)} » n'existe pas`,
      fr`Créez-le, ou choisissez-en un autre.`,
      EXIT.data,
    );
  }
}

/** Refuses a file that is protected: to put another in its place asks for rights on the folder only. */
function checkRights(path: string): void {
  try {
    fs.accessSync(path, fs.constants.W_OK);
  } catch (error) {
    if (!/^(EACCES|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw refusal(
      path,
      fr`est protégé contre l'écriture`,
      fr`Changez ses droits, ou choisissez un autre nom.`,
    );
  }
}
