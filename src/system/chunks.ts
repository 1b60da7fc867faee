import * as fs from 'node:fs';
import { addAbortSignal } from 'node:stream';
import { takeStdin } from './stdin.js';

/** So large that the disk is no slower than with one piece, so little that the processor's own memory holds it. */
const CHUNK = 256 * 1024;

/**
 * The bytes of a file, or of standard input (`-`), piece by piece. The iteration throws the system's
 * error, and one of its own when `signal` is aborted: a pipe that says nothing must not keep the program.
 */
export function readChunks(path: string, signal: AbortSignal): AsyncIterable<Buffer> {
  const stream = path === '-' ? takeStdin() : fs.createReadStream(path, { highWaterMark: CHUNK });
  return addAbortSignal(signal, stream);
}
