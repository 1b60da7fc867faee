import { CommanderError } from 'commander';
import { EXIT, type ExitCode } from '../errors.js';
import type { World } from '../world.js';
import type { Command } from './command.js';
import { commandFirst } from './command-line.js';
import type { SharedOptions } from './commands/options.js';
import { COMMANDS } from './commands.js';
import { reportFailure } from './failure.js';
import { createProgram } from './program.js';

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
  commands: readonly Command[] = COMMANDS,
): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  try {
    const line = commandFirst(argv);
    const program = createProgram(world, line, commands, async (command, names, options) => {
      exitCode = await perform(world, command, names, options);
    });
    await program.parseAsync([...line], { from: 'user' });
    return exitCode;
  } catch (error) {
    const ending = error instanceof CommanderError ? ENDINGS.get(error.code) : undefined;
    return ending ?? reportFailure(error, argv, world);
  }
}

/** Does the work of a command; what it makes is refused before, or delivered after, by its format. */
async function perform(
  world: World,
  { has = [], less, work }: Command,
  names: string[],
  options: SharedOptions,
): Promise<ExitCode> {
  // A command without a result delivers nothing: what it takes to deliver is not loaded for it.
  const door = has.length > 0 ? await import('./commands/presentation.js') : null;
  door?.checkFormat(world, options, less?.(options) ?? has);
  const { run } = await work();
  const outcome = await run(world, names, options);
  if (typeof outcome === 'number') return outcome;
  await door?.present(world, options, outcome);
  return outcome.exitCode ?? EXIT.ok;
}
