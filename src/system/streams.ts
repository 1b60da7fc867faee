import { fstatSync, statSync, writeSync } from 'node:fs';
import { dataError } from '../errors.js';
import { consoleText, fr } from '../text/typography.js';
import type { Output } from '../world.js';
import { reasonOf } from './refusal.js';

/** Descriptors of the standard streams. */
type Standard = 0 | 1 | 2;

/**
 * Whether a standard stream is a terminal. `open` gives Node's object for it, which knows, but which
 * takes a tenth of the start of the program to load: a file, a pipe and /dev/null are told without it.
 */
export function isTerminal(fd: Standard, open: () => { readonly isTTY?: boolean }): boolean {
  try {
    const stats = fstatSync(fd);
    if (!stats.isCharacterDevice() || stats.rdev === statSync('/dev/null').rdev) return false;
  } catch {
    // Not every system has statistics of a console.
  }
  return open().isTTY === true;
}

/**
 * A standard stream to write on; `open` gives Node's object for it. A reader of a pipe that leaves
 * early (`| head -1`) is no fault of anybody; any other failure to write a result is a UserError
 * (exit code 1).
 */
export function createOutput(
  fd: 1 | 2,
  open: () => NodeJS.WriteStream,
  platform = process.platform,
): Output {
  let known: boolean | undefined;
  // Once Node's object has something to write, all that follows waits behind it.
  let isQueued = false;
  return {
    write(content) {
      // The console of Windows knows no UTF-8: only Node's object writes accents in it.
      const shown =
        typeof content === 'string' && platform === 'win32' && this.isTerminal
          ? consoleText(content)
          : content;
      const bytes = Buffer.from(shown);
      const rest = this.isTerminal || isQueued ? bytes : writeNow(fd, bytes);
      if (rest.length === 0) return;
      isQueued = true;
      writeToStream(open(), rest);
    },
    get isTerminal() {
      known ??= isTerminal(fd, open);
      return known;
    },
    get columns() {
      return this.isTerminal ? (open().columns ?? null) : null;
    },
    get richColour() {
      return this.isTerminal && open().getColorDepth() >= 8;
    },
  };
}

/** Writes bytes to a file or a pipe before it returns; answers what could not be written yet. */
function writeNow(fd: 1 | 2, bytes: Buffer): Buffer {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(fd, bytes, written);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    // A pipe that is full, whose other end forbids to wait for it: Node's object can.
    if (code === 'EAGAIN') return bytes.subarray(written);
    // Where standard error cannot be written, there is nobody left to tell.
    if (code !== 'EPIPE' && fd !== 2) {
      const [what, remede] = reasonOf(code) ?? [fr`ne peut pas être écrit (${code})`, ''];
      throw dataError(fr`le résultat ${what}`, remede);
    }
  }
  return Buffer.alloc(0);
}

function writeToStream(stream: NodeJS.WriteStream, data: Uint8Array): void {
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  stream.write(data);
}
