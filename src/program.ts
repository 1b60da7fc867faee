import { CommanderError } from 'commander';
import type { SharedOptions } from './commands/options.js';
import { EXIT, type ExitCode } from './errors.js';
import { sharedOptions } from './program/command-options.js';
import {
  COMMAND_GROUPS,
  type Commands,
  DEFINITIONS,
  type Definition,
  type Example,
} from './program/command-table.js';
import { FrenchCommand } from './program/french-command.js';
import { HELP_GROUP } from './program/french-help.js';
import { terminalWidth } from './terminal.js';
import { hang } from './text/layout.js';
import { fr } from './text/typography.js';
import type { World } from './world.js';

export type { Commands } from './program/command-table.js';

/**
 * The commands, each imported when it is called: loading them all, with their YAML, table and prompt
 * libraries, would double the time of `--version`, `--help` and every error of the command line.
 */
const LATE: Commands = {
  conseil: async (...given) => (await import('./commands/conseil.js')).conseil(...given),
  liste: async (...given) => (await import('./commands/liste.js')).liste(...given),
  profil: async (...given) => (await import('./commands/profil.js')).profil(...given),
  comparer: async (...given) => (await import('./commands/comparer.js')).comparer(...given),
  sources: async (...given) => (await import('./commands/sources.js')).sources(...given),
  kitVerifier: async (...given) =>
    (await import('./commands/kit-verifier.js')).kitVerifier(...given),
  kitNouveau: async (...given) => (await import('./commands/kit-nouveau.js')).kitNouveau(...given),
};

/** How commander ends a command line without an error message: it has written what there is to say. */
export const ENDINGS: ReadonlyMap<string, ExitCode> = new Map([
  ['commander.version', EXIT.ok],
  ['commander.helpDisplayed', EXIT.ok],
  // The help of a group of commands, on standard error, for want of a command.
  ['commander.help', EXIT.usage],
]);

const EXAMPLES: readonly Example[] = [
  ['partenaires', fr`quelques questions, puis un conseil`],
  ['partenaires --besoin mobilite --essentiel financement', fr`le conseil, sans question`],
  ['partenaires profil UE', fr`tout sur un partenaire`],
];

/** Runs what a definition says, with the options as the commands know them. */
type Call = (definition: Definition, names: string[], options: SharedOptions) => Promise<void>;

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
    const program = createProgram(world, argv, async (definition, names, options) => {
      exitCode = await definition.run(commands, world, names, options);
    });
    await program.parseAsync([...argv], { from: 'user' });
    return exitCode;
  } catch (error) {
    const ending = error instanceof CommanderError ? ENDINGS.get(error.code) : undefined;
    if (ending !== undefined) return ending;
    const { reportFailure } = await import('./program/failure.js');
    return reportFailure(error, argv, world);
  }
}

function createProgram(world: World, argv: readonly string[], call: Call): FrenchCommand {
  const { stdout, stderr, env } = world;
  const program = new FrenchCommand('partenaires', {
    writeOut: (text) => stdout.write(text),
    writeErr: (text) => stderr.write(text),
    getOutHelpWidth: () => terminalWidth(stdout, env),
    getErrHelpWidth: () => terminalWidth(stderr, env),
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  })
    .description(
      fr`Quels partenaires approcher pour votre action internationale, d'après le kit de survie de l'ARRICOD. Sans commande, le programme pose quelques questions puis conseille.`,
    )
    .optionsGroup(HELP_GROUP)
    .version(world.version, '--version', fr`affiche la version`);
  showExamples(program, EXAMPLES, world);
  // Making all the commands takes as long as running one: where the first word names it, that is all
  // that commander needs to know.
  const named = DEFINITIONS.find(({ name, group }) => name === argv[0] && !group);
  for (const definition of named ? [named] : DEFINITIONS) {
    const { group } = definition;
    addCommand(group ? groupCommand(program, group) : program, definition, world, call);
  }
  program
    .command('aide')
    .description(fr`Affiche l'aide d'une commande.`)
    .argument('[commande...]')
    .action((names: string[]) => program.showHelpOf(names));
  return program;
}

/** The command that holds a group's commands, made when the first of them comes. */
function groupCommand(program: FrenchCommand, group: keyof typeof COMMAND_GROUPS): FrenchCommand {
  const known = program.commands.find((command) => command.name() === group);
  if (known) return known as FrenchCommand;
  return program.command(group).description(COMMAND_GROUPS[group]);
}

function addCommand(parent: FrenchCommand, definition: Definition, world: World, call: Call): void {
  const { name, isDefault, summary, details } = definition;
  const command = parent
    .command(name, { isDefault })
    .summary(summary)
    .description(details ? `${summary} ${details}` : summary);
  for (const [flags, description] of definition.arguments ?? []) {
    command.argument(flags, description);
  }
  const shared = definition.takesShared === false ? [] : sharedOptions();
  for (const option of [...(definition.options?.() ?? []), ...shared]) command.addOption(option);
  showExamples(command, definition.examples, world);
  command.action(() => {
    const { json, ...options } = command.opts<SharedOptions & { json: boolean }>();
    return call(definition, command.args, json ? { ...options, format: 'json' } : options);
  });
}

function showExamples(command: FrenchCommand, examples: readonly Example[], world: World): void {
  command.addHelpText('after', () => {
    const columns = terminalWidth(world.stdout, world.env);
    const lines = examples.flatMap(([line, effect]) => [
      ...hang('  ', line, columns),
      ...hang('      ', effect, columns),
    ]);
    return [fr`\nExemples :`, ...lines].join('\n');
  });
}
