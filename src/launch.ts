import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import packageJson from '../package.json' with { type: 'json' };
import { createOutput } from './system/streams.js';

/** What `main.ts` exports. */
type Program = typeof import('./main.js');

/** What the program says of its package; npm allows both forms of `bugs`. */
interface Package {
  readonly version: string;
  readonly bugs?: string | { readonly url?: string };
}

const PROGRAM = join(import.meta.dirname, 'main.cjs');

/**
 * Where the build leaves what V8 made of the program: of what each of the usual commands runs a file of its own,
 * since most of the start is the reading of it, and of all of them another for any other command. That of
 * another Node or machine is not looked for: V8 itself checks little more than its version.
 */
export const codeCache = (command: string): string =>
  `${PROGRAM}.${command}${process.version}-${process.platform}-${process.arch}.cache`;

/** Starts the program; answers the exit code. */
export async function launch(): Promise<number> {
  const { version, bugs }: Package = packageJson;
  if (process.argv[2] === '--version' && process.argv.length === 3) {
    // Installers and scripts ask for it: they need not wait for the rest, unless it cannot be
    // written, which the rest knows how to tell.
    try {
      createOutput(1, () => process.stdout).write(`${version}\n`);
      return 0;
    } catch {}
  }
  return loadProgram().program.main(version, typeof bugs === 'object' ? bugs.url : bugs);
}

/**
 * The program, as `require` would load it, but with the code that V8 compiled when it was built: to
 * compile it anew is a third of the start of a command.
 */
export function loadProgram(): { readonly program: Program; readonly script: Script } {
  // The build writes it in ASCII, which needs no decoding.
  const source = readFileSync(PROGRAM, 'latin1');
  const script = new Script(`(function (exports, require, module, __dirname) {${source}\n})`, {
    filename: PROGRAM,
    cachedData: readCodeCache(),
  });
  const module = { exports: {} as Program };
  const run = script.runInThisContext();
  run(module.exports, createRequire(PROGRAM), module, import.meta.dirname);
  return { program: module.exports, script };
}

function readCodeCache(): Buffer | undefined {
  const [, , first = ''] = process.argv;
  const own = /^[a-z]+$/.test(first) ? `${first}-` : '';
  for (const command of new Set([own, ''])) {
    try {
      return readFileSync(codeCache(command));
    } catch {}
  }
  return undefined;
}
