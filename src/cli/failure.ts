import { inspect } from 'node:util';
import { EXIT, type ExitCode, Interrupted, UserError } from '../errors.js';
import { clean, cleanLine } from '../text/clean.js';
import { hang } from '../text/layout.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { terminalWidth } from './terminal.js';

/** What shows all that a report of a fault must say of the machine and the files. */
export const REPORT_COMMAND = 'partenaires --version --json';

/** Where to write about the program: « à l’adresse https://… », for the middle of a sentence. */
export function whereToReport({ bugs }: World): string {
  return bugs ? fr`à l'adresse ${bugs}` : fr`à qui vous a fourni le programme`;
}

/** Enough of a stack to find the fault, little enough to paste in a message. */
const MAX_REPORT = 4000;

/**
 * Tells on standard error why `run` stopped, and answers the exit code. `argv` is what was typed:
 * it is repeated, cleaned, where the fault is ours.
 */
export function reportFailure(error: unknown, argv: readonly string[], world: World): ExitCode {
  if (error instanceof Interrupted) {
    print(error.message, world);
    return EXIT.interrupted;
  }
  if (error instanceof UserError) {
    print(fr`Erreur : ${error.message}`, world);
    for (const line of error.details) world.stderr.write(`${clean(line)}\n`);
    print(error.remede, world);
    return error.exitCode;
  }
  print(fr`Erreur : le programme s'est arrêté à cause d'un défaut qui lui est propre.`, world);
  print(
    fr`Ce n'est pas votre faute. Réessayez ; si cela se reproduit, écrivez ${whereToReport(world)}, et joignez ce que montre « ${REPORT_COMMAND} » et tout ce qui suit :`,
    world,
  );
  // Not wrapped: it is to be copied.
  world.stderr.write(`${bugReport(error, argv, world)}\n`);
  return EXIT.bug;
}

function bugReport(error: unknown, argv: readonly string[], world: World): string {
  const line = cleanLine(`partenaires ${argv.join(' ')}`).slice(0, MAX_REPORT);
  const stack = inspect(error).slice(0, MAX_REPORT);
  return clean(fr`Version : ${world.version}\nCommande : ${line}\n${stack}`);
}

/** Cleaned and wrapped line by line, so that the indents of a list are kept. */
function print(text: string, { stderr, env }: World): void {
  if (text === '') return;
  const columns = terminalWidth(stderr, env);
  const lines = clean(text).split('\n');
  const wrapped = lines.flatMap((line) => {
    const indent = /^ */.exec(line)?.[0] ?? '';
    // The rest of a line of a list must not look like the next one.
    return hang(indent, line.slice(indent.length), columns, indent === '' ? 0 : 2);
  });
  stderr.write(`${wrapped.join('\n')}\n`);
}
