import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from '@jest/globals';

/**
 * No right stops root: where root runs the tests, those of rights run the program as nobody. Nobody may
 * not enter the home of root, where the clone and even Node may lie: the program is a copy, and Node
 * changes its person only once it runs.
 */
export const isRoot = process.getuid?.() === 0;

/** Options of Node under which a program is nobody's. Nobody must be able to read that program. */
export const AS_NOBODY: readonly string[] = isRoot
  ? ['--import', pathToFileURL(resolve('test/support/as-nobody.js')).href]
  : [];

/** Where everybody may enter; for anybody but root, where temporary files are. */
const BASE = isRoot ? openBase([tmpdir(), '/tmp', '/var/tmp', '/dev/shm']) : tmpdir();

function openBase(folders: readonly string[]): string {
  const open = folders.find(isOpen);
  if (open === undefined) throw new Error(`nobody may enter any of ${folders.join(', ')}`);
  return open;
}

function isOpen(path: string): boolean {
  const others = (statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o001;
  return others !== 0 && (dirname(path) === path || isOpen(dirname(path)));
}

/** A new folder that anybody may enter, whatever the umask. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(BASE, 'partenaires-')));
  chmodSync(folder, 0o755);
  return folder;
}

/** The same for the tests of a file or of a `describe`, gone after them. */
export function openFolder(): string {
  const folder = makeFolder();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Copies what the program needs to run into a folder, for anybody to read; answers the path of its bin. */
export function copyProgram(folder: string): string {
  for (const part of ['bin', 'dist', 'kit']) cpSync(part, join(folder, part), { recursive: true });
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chmodSync(join(folder, name), 0o755);
  }
  return join(folder, 'bin/partenaires.js');
}
