import * as fs from 'node:fs';
import { fr } from '../text/typography.js';
import { refusal, tooLarge } from './refusal.js';

const STDIN = 0;
/** Milliseconds between two looks at a standard input that has nothing yet. */
const STDIN_PAUSE = 20;
/** What came in once does not come again. */
let stdinWasRead = false;

/** The bytes of standard input, once; throws UserError (exit code 1) beyond `maxBytes`. */
export function readStdin(maxBytes: number): Uint8Array {
  const chunks: Buffer[] = [];
  let size = 0;
  claimStdin();
  for (;;) {
    const chunk = Buffer.alloc(65536);
    const count = readOrWait(chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    size += count;
    if (size > maxBytes) throw tooLarge('-', maxBytes);
  }
}

/** Standard input as a stream, once; throws UserError (exit code 1) where it was read before. */
export function takeStdin(): NodeJS.ReadStream {
  claimStdin();
  return process.stdin;
}

function claimStdin(): void {
  if (stdinWasRead) throw refusal('-', fr`a déjà été lu`, fr`Ne donnez « - » qu'une fois.`);
  stdinWasRead = true;
}

/** Reads what standard input has; the number of bytes, 0 at its end. */
function readOrWait(chunk: Uint8Array): number {
  for (;;) {
    try {
      return fs.readSync(STDIN, chunk);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // How Windows tells the end.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      // A terminal, or a pipe of somebody who does not wait: nothing is there yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STDIN_PAUSE);
    }
  }
}
