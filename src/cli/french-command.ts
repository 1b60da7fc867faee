import {
  Command,
  type ErrorOptions,
  type HelpContext,
  Option,
  type OutputConfiguration,
} from 'commander';
import { type UserError, usageError } from '../errors.js';
import { echo } from '../text/clean.js';
import { nearest } from '../text/nearest.js';
import { enumeration, fr } from '../text/typography.js';
import { isForgotten } from './commands/options.js';
import { commandPath, FrenchHelp, HELP_GROUP, optionTerm, synopsis } from './french-help.js';

/**
 * commander in French: help, errors (`UserError`, exit code 2) and suggestions. It never calls
 * process.exit: help and version end in a CommanderError.
 */
export class FrenchCommand extends Command {
  /** `output` must be given to the program's root; children made by `.command()` inherit it. */
  constructor(name?: string, output: OutputConfiguration = {}) {
    super(name);
    this.configureOutput(output);
    this.exitOverride();
    this.addHelpOption(new Option('-h, --help', fr`affiche cette aide`).helpGroup(HELP_GROUP));
    // commander's own help command shows the general help for an unknown name: see aide.ts.
    this.helpCommand(false);
  }

  override createCommand(name?: string): FrenchCommand {
    return new FrenchCommand(name);
  }

  override createHelp(): FrenchHelp {
    return Object.assign(new FrenchHelp(), this.configureHelp());
  }

  override error(message: string, errorOptions?: ErrorOptions): never {
    const parent = this.parent;
    const [first = ''] = parent?.args ?? [];
    const byDefault = parent !== null && first !== this.name();
    // « partenaires lsite » reaches the default command, which would blame anything but « lsite ».
    if (byDefault && parent.args.length > 0 && !first.startsWith('-')) {
      throw unknownCommand(parent, first);
    }
    if (byDefault && errorOptions?.code === 'commander.excessArguments') {
      throw unknownCommand(parent, this.args[this.registeredArguments.length] ?? '');
    }
    throw explain(this, errorOptions?.code, message);
  }

  /** As commander's, but « partenaires lsite --help » is an error, not the help of something else. */
  override helpInformation(context?: HelpContext): string {
    const [first = '-'] = this.args;
    const isKnown = this.commands.some((command) => command.name() === first);
    if (this.commands.length > 0 && !isKnown && !first.startsWith('-')) {
      throw unknownCommand(this, first);
    }
    return super.helpInformation(context);
  }
}

/** What commander refused, said in French. `english` is its message: only its quoted words are used. */
type Explain = (command: Command, english: string) => UserError;

/** One entry for each error code of commander 14; a test compares it with commander's own source. */
export const EXPLANATIONS: Readonly<Record<string, Explain>> = {
  'commander.unknownCommand': (command) => unknownCommand(command, command.args[0] ?? ''),
  'commander.unknownOption': (command, english) => unknownOption(command, quoted(english)),
  'commander.excessArguments': (command) => {
    const word = echo(command.args[command.registeredArguments.length]);
    return usageError(fr`« ${word} » est de trop`, fr`Écrivez : ${synopsis(command)}`);
  },
  'commander.missingArgument': (command) => {
    const missing = command.registeredArguments[command.args.length];
    const what = missing?.description || missing?.name() || '';
    return usageError(fr`il manque ${what}`, fr`Écrivez : ${synopsis(command)}`);
  },
  'commander.optionMissingArgument': (command, english) =>
    missingValue(command, quotedOptions(command, english)[0]),
  'commander.missingMandatoryOptionValue': (command, english) => {
    const term = quotedOptions(command, english).map(longTerm).join();
    return usageError(fr`il manque l'option ${term}`, helpHint(command));
  },
  'commander.conflictingOption': (command, english) => {
    const names = quotedOptions(command, english).map((option) => `--${option.name()}`);
    return usageError(fr`${enumeration(names)} ne vont pas ensemble`, fr`Gardez l'une ou l'autre.`);
  },
  'commander.invalidArgument': (command, english) => {
    const option = quotedOptions(command, english)[0];
    // A refused argument: no command has one today, and the message quotes too much to be cut safely.
    if (!option) return usageError(fr`argument refusé`, fr`Écrivez : ${synopsis(command)}`);
    const value = quoted(english.replace(`'${option.flags}'`, ''));
    // commander takes « --json » as the value of « --format --json ».
    if (isForgotten(value)) return missingValue(command, option);
    const choices = enumeration(option.argChoices ?? [], 'ou');
    const remede = choices ? fr`Choisissez ${choices}.` : helpHint(command);
    return usageError(fr`valeur refusée pour --${option.name()} : ${echo(value)}`, remede);
  },
};

/**
 * The French error for what commander refused in `command`; where `code` is unknown, a general one
 * that quotes nothing of the English message.
 */
export function explain(command: Command, code: string | undefined, english: string): UserError {
  const known = EXPLANATIONS[code ?? ''];
  if (known) return known(command, english);
  return usageError(fr`la ligne de commande n'est pas comprise`, helpHint(command));
}

/**
 * `word` names no command of `parent`, or names one that is not where a command must be. `subjects` are
 * what else it could have named.
 */
export function unknownCommand(
  parent: Command,
  word: string,
  subjects: readonly string[] = [],
): UserError {
  const names = parent.commands.map((command) => command.name());
  const path = commandPath(parent).join(' ');
  if (names.includes(word)) {
    const message = fr`la commande « ${word} » doit venir avant les options`;
    return usageError(message, fr`Écrivez d'abord : ${path} ${word}`);
  }
  const shown = parent.createHelp().visibleCommands(parent);
  // Where no name is near, all of them are: there are few.
  const all = [
    fr`Commandes : ${shown.map((command) => command.name()).join(', ')}`,
    subjects.length > 0 ? fr`Sujets : ${subjects.join(', ')}` : '',
  ];
  const near = suggestion(word, [...names, ...subjects]);
  const what = subjects.length > 0 ? fr`commande ou sujet inconnu` : fr`commande inconnue`;
  return usageError(fr`${what} : ${echo(word)}`, ...(near ? [near] : all), helpHint(parent));
}

function unknownOption(command: Command, word: string): UserError {
  const [flag = ''] = word.split('=');
  const flags = command.createHelp().visibleOptions(command);
  const candidates = flags.flatMap((option) => option.long ?? []);
  const message = candidates.includes(flag)
    ? fr`l'option ${flag} ne prend pas de valeur`
    : fr`option inconnue : ${echo(flag)}`;
  const near = candidates.includes(flag) ? '' : suggestion(flag, candidates);
  return usageError(message, near, helpHint(command));
}

function missingValue(command: Command, option: Option | undefined): UserError {
  const message = fr`il manque une valeur après --${option?.name() ?? ''}`;
  const remede = option ? fr`Écrivez : ${longTerm(option)}` : '';
  return usageError(message, remede, helpHint(command));
}

/** « --besoin ID… »: one way to write an option. */
const longTerm = (option: Option) => optionTerm(option).replace(/^-., /, '');

function helpHint(command: Command): string {
  const [program = '', ...path] = commandPath(command);
  return fr`Pour en savoir plus : ${[program, 'aide', ...path].join(' ')}`;
}

/** « Vouliez-vous dire… », or nothing where no candidate is near: then silence helps more. */
function suggestion(word: string, candidates: readonly string[]): string {
  const [near] = nearest(word, candidates);
  return near ? fr`Vouliez-vous dire « ${near} » ?` : '';
}

/** What stands between the first and the last quote: a word of the command line may hold quotes. */
function quoted(english: string): string {
  return /'(.*)'/s.exec(english)?.[1] ?? '';
}

/** The options whose flags the message quotes, in its order. */
function quotedOptions(command: Command, english: string): Option[] {
  const place = (option: Option) => english.indexOf(`'${option.flags}'`);
  return command.options.filter((option) => place(option) >= 0).sort((a, b) => place(a) - place(b));
}
