import * as fs from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fr } from '../text/typography.js';
import type { Files } from '../world.js';
import {
  attemptAll,
  attempt as attemptOn,
  refusal,
  refuse,
  refusedName,
  tooLarge,
} from './refusal.js';
import { checkTarget, fullPath, isFolder, openReplacement, replaceFile } from './replace-file.js';
import { readStdin, takeStdin } from './stdin.js';

/** What is hidden, and what Excel leaves beside a file that is open (« ~$acteurs.xlsx »). */
const LEFT_ASIDE = /^(\.|~\$)/;

/** So large that the disk is no slower than with one piece, so little that the processor's own memory holds it. */
const CHUNK = 256 * 1024;

/** The real files of the machine. Every failure is a UserError in French with exit code 1. */
export const files = filesOf(process.platform);

/** The same as a platform would have them, so that what Windows forbids is tried elsewhere too. */
export function filesOf(platform: NodeJS.Platform): Files {
  // A name to come is one with all its cases (σ and ς are one Σ); of a file that is there the system
  // knows the true one.
  const folded = (name: string) =>
    platform === 'win32' || platform === 'darwin'
      ? name.normalize('NFC').toLowerCase().toUpperCase()
      : name;
  const attempt = <T>(path: string, action: () => T) => attemptOn(path, platform, action);
  return {
    read(path, maxBytes) {
      return attempt(path, () =>
        path === '-' ? readStdin(maxBytes) : readRegularFile(path, maxBytes),
      );
    },
    readIfPresent(path) {
      try {
        return fs.readFileSync(path);
      } catch {
        return null;
      }
    },
    identify(path) {
      if (path === '-') return path;
      for (const known of [path, dirname(path)]) {
        try {
          return join(fs.realpathSync.native(known), folded(relative(known, path)));
        } catch {
          // Not there yet: its folder may be.
        }
      }
      return attempt(path, () => folded(fullPath(path)));
    },
    write(path, content, overwrite) {
      this.checkWritable(path, overwrite);
      attempt(path, () => replaceFile(path, content, overwrite, platform));
    },
    chunks(path) {
      const size = path === '-' ? null : attempt(path, () => regularFile(path).size);
      return {
        size,
        async *read(signal) {
          const { addAbortSignal } = await import('node:stream');
          const stream =
            path === '-' ? takeStdin() : fs.createReadStream(path, { highWaterMark: CHUNK });
          // A pipe that says nothing must not keep the program.
          yield* attemptAll(path, platform, addAbortSignal(signal, stream));
        },
      };
    },
    draft(path, overwrite) {
      this.checkWritable(path, overwrite);
      const { write, keep, drop } = attempt(path, () => openReplacement(path, overwrite, platform));
      return {
        write: (content) => attempt(path, () => write(content)),
        keep: () => attempt(path, keep),
        drop,
      };
    },
    checkWritable(path, overwrite) {
      const refused = platform === 'win32' ? refusedName(path) : undefined;
      if (refused) throw refused;
      attempt(path, () => checkTarget(path, overwrite));
    },
    list(folder, extensions) {
      const entries = attempt(folder, () =>
        isFolder(folder) ? fs.readdirSync(folder, { withFileTypes: true }) : [],
      );
      return entries
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .filter(
          (name) =>
            !LEFT_ASIDE.test(name) && extensions.includes(extname(name).slice(1).toLowerCase()),
        )
        .sort()
        .map((name) => join(folder, name));
    },
  };
}

function readRegularFile(path: string, maxBytes: number): Uint8Array {
  if (regularFile(path).size > maxBytes) throw tooLarge(path, maxBytes);
  return fs.readFileSync(path);
}

function regularFile(path: string): fs.Stats {
  const stats = fs.statSync(path);
  if (stats.isDirectory()) refuse(path, 'EISDIR');
  // A named pipe without a writer would block for ever, a device might never end.
  if (!stats.isFile())
    throw refusal(path, fr`n'est pas un fichier ordinaire`, fr`Indiquez un fichier.`);
  return stats;
}
