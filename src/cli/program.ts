import { Option } from 'commander';
import { hang } from '../text/layout.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { SUJETS, showAide } from './aide.js';
import { COMMAND_GROUPS, type Command, type Examples, optionsOf } from './command.js';
import { AIDE } from './command-line.js';
import type { SharedOptions } from './commands/options.js';
import { REPORT_COMMAND, whereToReport } from './failure.js';
import { chooseFormat, type FormatGiven } from './formats.js';
import { FrenchCommand } from './french-command.js';
import { HELP_GROUP, listLines, stackedLines } from './french-help.js';
import { terminalWidth } from './terminal.js';

const EXAMPLES: Examples = {
  partenaires: fr`quelques questions, puis un conseil`,
  'partenaires --besoin mobilite --essentiel financement': fr`le conseil, sans question`,
  'partenaires profil UE': fr`tout sur un partenaire`,
};

/** Runs a command, with the options as its work knows them. */
export type Call = (command: Command, names: string[], options: SharedOptions) => Promise<void>;

/**
 * The commander program for one command line, whose command comes first. Making all the commands
 * takes as long as running one: where the first word names it, that is all that commander gets.
 */
export function createProgram(
  world: World,
  line: readonly string[],
  commands: readonly Command[],
  call: Call,
): FrenchCommand {
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
    // For the help only: `commandFirst` makes it a command, which knows what else may be asked.
    .addOption(new Option('-V, --version', fr`affiche la version`));
  addGeneralSections(program, world);
  const named = commands.find(({ name, group }) => name === line[0] && !group);
  for (const command of named ? [named] : commands) {
    const { group } = command;
    addCommand(group ? groupCommand(program, group) : program, command, world, call);
  }
  program
    .command(AIDE)
    .description(fr`Affiche l'aide d'une commande ou d'un sujet.`)
    .argument('[SUJET...]', fr`une commande, ou un sujet : ${Object.keys(SUJETS).join(', ')}`)
    .action((names: string[]) => showAide(program, names, world));
  return program;
}

/** The command that holds a group's commands, made when the first of them comes. */
function groupCommand(program: FrenchCommand, group: keyof typeof COMMAND_GROUPS): FrenchCommand {
  const known = program.commands.find((command) => command.name() === group);
  if (known) return known as FrenchCommand;
  return program.command(group).description(COMMAND_GROUPS[group]);
}

function addCommand(parent: FrenchCommand, definition: Command, world: World, call: Call): void {
  const { name, isDefault, isHidden, isLenient = false, summary, details } = definition;
  const command = parent
    .command(name, { isDefault, hidden: isHidden })
    .summary(summary)
    .description(details ? `${summary} ${details}` : summary)
    .allowUnknownOption(isLenient)
    .allowExcessArguments(isLenient);
  for (const [flags, description] of definition.arguments ?? []) {
    command.argument(flags, description);
  }
  for (const option of optionsOf(definition)) command.addOption(option);
  addExamples(command, definition.examples, world);
  command.action(() => {
    const { json, format, ...options } = command.opts<SharedOptions & FormatGiven>();
    const { sortie } = options;
    return call(definition, command.args, {
      ...options,
      format: chooseFormat({ json, format, sortie }),
    });
  });
}

/** What the general help says beside the commands. */
function addGeneralSections(program: FrenchCommand, world: World): void {
  addSection(program, world, fr`Sujets de l'aide :`, (columns) =>
    listLines(
      Object.entries(SUJETS).map(([name, summary]) => [`${AIDE} ${name}`, summary]),
      columns,
    ),
  );
  addExamples(program, EXAMPLES, world);
  addSection(program, world, fr`Question ou défaut :`, (columns) =>
    hang(
      '  ',
      fr`Écrivez ${whereToReport(world)} ; joignez la commande, ce qu'elle affiche, et ce que montre : ${REPORT_COMMAND}`,
      columns,
    ),
  );
}

function addExamples(command: FrenchCommand, examples: Examples, world: World): void {
  addSection(command, world, fr`Exemples :`, (columns) =>
    Object.entries(examples).flatMap((example) => stackedLines(example, columns)),
  );
}

/** A section at the end of a command's help, after those that commander makes. */
function addSection(
  command: FrenchCommand,
  { stdout, stderr, env }: World,
  title: string,
  lines: (columns: number) => string[],
): void {
  command.addHelpText('after', ({ error }) => {
    const columns = terminalWidth(error ? stderr : stdout, env);
    return `\n${[title, ...lines(columns)].join('\n')}`;
  });
}
