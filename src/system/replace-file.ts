import * as fs from 'node:fs';
import { dirname, join } from 'node:path';

/** A file on its way: what is written stands in another file beside it until it is kept. */
export interface Replacement {
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
export function replaceFile(path: string, content: string | Uint8Array, overwrite: boolean): void {
  const replacement = openReplacement(path, overwrite);
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
export function openReplacement(path: string, overwrite: boolean): Replacement {
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
      if (overwrite) fs.renameSync(temporary, path);
      else putInPlace(temporary, path);
    },
    drop() {
      try {
        close();
      } finally {
        fs.rmSync(temporary, { force: true });
      }
    },
  };
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
