import * as fs from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { dataError } from '../errors.js';
import { clean } from '../text/clean.js';
import { fr } from '../text/typography.js';
import { isHeld, refusal, refuse } from './refusal.js';

/** A file on its way: what is written stands in another file beside it until it is kept. */
interface Replacement {
  write(content: string | Uint8Array): void;
  /** Flushes all to the disk and puts the file in place in one step. */
  keep(): void;
  /** Leaves nothing behind of what was not kept. */
  drop(): void;
}

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then put in
 * place in one step. Throws the system's error (EEXIST where the file exists and `overwrite` is
 * not set, ENOSPC…) and leaves nothing behind.
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  overwrite: boolean,
  platform = process.platform,
): void {
  const replacement = openReplacement(path, overwrite, platform);
  try {
    replacement.write(content);
    replacement.keep();
  } finally {
    replacement.drop();
  }
}

/**
 * The same for a content that comes piece by piece. Each step throws the system's error; `drop` must
 * follow, whatever comes of the others.
 */
export function openReplacement(
  path: string,
  overwrite: boolean,
  platform = process.platform,
): Replacement {
  const pauses = platform === 'win32' ? PAUSES : [];
  const temporary = join(
    dirname(path),
    `.partenaires-${process.pid}-${process.hrtime.bigint()}.tmp`,
  );
  const mode = fs.statSync(path, { throwIfNoEntry: false })?.mode;
  // wx: never through a link that stands in the way.
  const descriptor = fs.openSync(temporary, 'wx');
  let isOpen = true;
  const close = () => {
    if (isOpen) fs.closeSync(descriptor);
    isOpen = false;
  };
  return {
    write(content) {
      fs.writeFileSync(descriptor, content);
    },
    keep() {
      // With the rights of the file it replaces, whatever the umask.
      if (mode !== undefined) fs.fchmodSync(descriptor, mode);
      fs.fsyncSync(descriptor);
      close();
      patiently(pauses, () => {
        if (overwrite) fs.renameSync(temporary, path);
        else putInPlace(temporary, path);
      });
    },
    drop() {
      try {
        close();
      } finally {
        removeDraft(temporary, pauses);
      }
    },
  };
}

/** Milliseconds between two trials on Windows, where a scanner holds each new file for a moment. */
const PAUSES = [20, 50, 100, 200, 400];

/** Does again, after each pause, what fails because another program holds the file. */
export function patiently(pauses: readonly number[], action: () => void): void {
  for (const pause of pauses) {
    try {
      action();
      return;
    } catch (error) {
      if (!isHeld((error as NodeJS.ErrnoException).code)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
  action();
}

/** What is left of a draft changes nothing of how the writing ended, which is told already. */
function removeDraft(temporary: string, pauses: readonly number[]): void {
  try {
    patiently(pauses, () => fs.rmSync(temporary, { force: true }));
  } catch {}
}

/** A link fails where the name exists, so that no file made meanwhile is lost; a rename would not. */
function putInPlace(temporary: string, path: string): void {
  try {
    fs.linkSync(temporary, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // USB keys (FAT) have no links: the check made before is all there is.
    fs.renameSync(temporary, path);
  }
}

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
    throw dataError(
      fr`le dossier « ${clean(folder)} » n'existe pas`,
      fr`Créez-le, ou choisissez-en un autre.`,
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
