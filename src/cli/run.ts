import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../errors.js';
import type { World } from '../world.js';
import { createProgram } from './build.js';
import { commandFirst } from './command-line.js';
import type { Commands } from './definition.js';

export type { Commands } from './definition.js';

/**
 * The commands, each imported when it is called: loading them all, with their YAML, table and prompt
 * libraries, would double the time of `--version`, `--help` and every error of the command line.
 */
const LATE: Commands = {
  conseil: async (...given) => (await import('./commands/conseil.js')).conseil(...given),
  liste: async (...given) => (await import('./commands/liste.js')).liste(...given),
  profil: async (...given) => (await import('./commands/profil.js')).profil(...given),
  comparer: async (...given) => (await import('./commands/comparer.js')).comparer(...given),
  carte: async (...given) => (await import('./commands/carte.js')).carte(...given),
  sources: async (...given) => (await import('./commands/sources.js')).sources(...given),
  kitVerifier: async (...given) =>
    (await import('./commands/kit-verifier.js')).kitVerifier(...given),
  kitExpliquer: async (...given) =>
    (await import('./commands/kit-expliquer.js')).kitExpliquer(...given),
  kitNouveau: async (...given) => (await import('./commands/kit-nouveau.js')).kitNouveau(...given),
  acteursVerifier: async (...given) =>
    (await import('./commands/acteurs-verifier.js')).acteursVerifier(...given),
  acteursNouveau: async (...given) =>
    (await import('./commands/acteurs-nouveau.js')).acteursNouveau(...given),
  acteursImporter: async (...given) =>
    (await import('./commands/acteurs-importer.js')).acteursImporter(...given),
  version: async (...given) => (await import('./commands/version.js')).version(...given),
};

/** How commander ends a command line without an error message: it has written what there is to say. */
export const ENDINGS: ReadonlyMap<string, ExitCode> = new Map([
  ['commander.helpDisplayed', EXIT.ok],
  // The help of a group of commands, on standard error, for want of a command.
  ['commander.help', EXIT.usage],
]);

/**
 * Runs one command line. `argv` is what follows the program's name. Every failure is told on standard
 * error; answers the exit code, and never throws.
 */
export async function run(
  argv: readonly string[],
  world: World,
  commands: Commands = LATE,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  try {
    const line = commandFirst(argv);
    const program = createProgram(world, line, async (definition, names, options) => {
      exitCode = await definition.run(commands, world, names, options);
    });
    await program.parseAsync([...line], { from: 'user' });
    return exitCode;
  } catch (error) {
    const ending = error instanceof CommanderError ? ENDINGS.get(error.code) : undefined;
    if (ending !== undefined) return ending;
    const { reportFailure } = await import('./failure.js');
    return reportFailure(error, argv, world);
  }
}
