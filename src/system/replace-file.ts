import * as fs from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then put in
 * place in one step. Throws the system's error (EEXIST where the file exists and `overwrite` is
 * not set, ENOSPC…) and leaves nothing behind.
 */
export function replaceFile(path: string, content: string | Uint8Array, overwrite: boolean): void {
  const temporary = join(
    dirname(path),
    `.partenaires-${process.pid}-${process.hrtime.bigint()}.tmp`,
  );
  const mode = fs.statSync(path, { throwIfNoEntry: false })?.mode;
  // wx: never through a link that stands in the way.
  const descriptor = fs.openSync(temporary, 'wx');
  try {
    writeAndClose(descriptor, content, mode);
    if (overwrite) fs.renameSync(temporary, path);
    else putInPlace(temporary, path);
  } finally {
    fs.rmSync(temporary, { force: true });
  }
}

/** Flushed to the disk; with the rights of the file it replaces, whatever the umask. */
function writeAndClose(
  descriptor: number,
  content: string | Uint8Array,
  mode: number | undefined,
): void {
  try {
    fs.writeFileSync(descriptor, content);
    if (mode !== undefined) fs.fchmodSync(descriptor, mode);
    fs.fsyncSync(descriptor);
  } finally {
    fs.closeSync(descriptor);
  }
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
