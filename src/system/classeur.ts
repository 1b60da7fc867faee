import { Worker } from 'node:worker_threads';
import type { ClasseurLu, DemandeDeClasseur } from '../world.js';

/** Megabytes for what a workbook is made of: what the limits of its size ask for (`archive.ts`). */
const MEMORY = 160;
/** And for what it has just made: each newer Node takes more of this by itself. */
const YOUNG_MEMORY = 16;
/** Milliseconds after which nobody waits any more; what the limits let pass takes a few thousand. */
const DEADLINE = 30_000;

/**
 * Opens a workbook in a thread of its own, by the part of the program at a path: whatever the file is
 * made to do, the program goes on.
 */
export function openClasseur(
  path: string,
  demande: DemandeDeClasseur,
  milliseconds = DEADLINE,
): Promise<ClasseurLu> {
  const worker = new Worker(path, {
    workerData: demande,
    // Nothing of the process reaches it, and it writes nowhere.
    env: {},
    stdin: false,
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: YOUNG_MEMORY },
  });
  return new Promise<ClasseurLu>((resolve, reject) => {
    const deadline = setTimeout(() => resolve({ refus: 'duree' }), milliseconds);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ refus: 'memoire' });
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(deadline);
      resolve({ refus: 'abime' });
    });
  }).finally(() => worker.terminate());
}
