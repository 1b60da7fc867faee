import { readFileSync } from 'node:fs';
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

/** The files of the build that were loaded: what V8 makes of them is kept beside them. */
export const scripts = new Map<string, Script>();

/**
 * Where the build leaves what V8 made of a file of its own: of what each of the usual commands runs of the program
 * a file for it, since most of the start is the reading of it, and of all of them another for any other command.
 * That of another Node or machine is not looked for: V8 itself checks little more than its version.
 */
export const codeCache = (file: string, command = 'toutes'): string =>
  join(
    import.meta.dirname,
    `${file}.${command}-${process.version}-${process.platform}-${process.arch}.cache`,
  );

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
  return loadProgram().main(version, typeof bugs === 'object' ? bugs.url : bugs);
}

/** The program; the build writes it as a function, which needs no wrapper. */
export function loadProgram(): Program {
  const [, , first = ''] = process.argv;
  const own = /^[a-z]+$/.test(first) ? [codeCache('main.cjs', first)] : [];
  return compile('main.cjs', readFile('main.cjs'), [...own, codeCache('main.cjs')])(
    load,
    import.meta.dirname,
  );
}

/** What a file of the build exports, else a module of Node. */
function load(name: string): unknown {
  const file = /^\.\/(.*\.cjs)$/.exec(name)?.[1];
  if (file === undefined) return require(name);
  const module = { exports: {} };
  const source = `(function (exports, module, require) {${readFile(file)}\n})`;
  compile(file, source, [codeCache(file)])(module.exports, module, require);
  return module.exports;
}

/** The build writes ASCII, which needs no decoding. */
const readFile = (file: string) => readFileSync(join(import.meta.dirname, file), 'latin1');

/**
 * The function that a file of the build is, as `require` would load it, but with the code that V8 compiled when it
 * was built: to compile it anew is a third of the start of a command.
 */
function compile(file: string, source: string, caches: readonly string[]) {
  const filename = join(import.meta.dirname, file);
  const script = new Script(source, { filename, cachedData: readFirst(caches) });
  scripts.set(file, script);
  return script.runInThisContext();
}

function readFirst(paths: readonly string[]): Buffer | undefined {
  for (const path of paths) {
    try {
      return readFileSync(path);
    } catch {}
  }
  return undefined;
}
