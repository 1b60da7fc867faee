import { type Argument, type Command, Help, type Option } from 'commander';
import { hang, padEnd, width, wrap } from '../text/layout.js';
import { enumeration, fr } from '../text/typography.js';

/** Every heading that commander writes by itself; ours are French already. */
const TITLES: ReadonlyMap<string, string> = new Map([
  ['Usage:', fr`Utilisation :`],
  ['Arguments:', fr`Arguments :`],
  ['Options:', fr`Options :`],
  ['Global Options:', fr`Options générales :`],
  ['Commands:', fr`Commandes :`],
]);

/** The group of --help and --version: it comes last, after the commands. */
export const HELP_GROUP = fr`Aide :`;

/** « partenaires liste »: the words that call a command, from the program's name on. */
export function commandPath(command: Command): string[] {
  return [...(command.parent ? commandPath(command.parent) : []), command.name()];
}

/** « partenaires profil [options] PARTENAIRE… »: what to type, all on one line. */
export function synopsis(command: Command): string {
  const words = command.commands.length > 0 ? ['[commande]'] : [];
  if (command.options.length > 0) words.push('[options]');
  return [...commandPath(command), ...words, ...argumentTerms(command)].join(' ');
}

/** « -b, --besoin ID… »: an option as the help shows it. */
export function optionTerm(option: Option): string {
  return option.flags.replace(/[<>]/g, '').replace('...', '…');
}

function argumentTerms(command: Command): string[] {
  return command.registeredArguments.map((argument) => {
    const term = argument.name() + (argument.variadic ? '…' : '');
    return argument.required ? term : `[${term}]`;
  });
}

/** The description, then « (tableau ou json ; tableau par défaut) » where there is something to note. */
function withNotes({ description, argChoices, ...item }: Option | Argument): string {
  // A default that is a list or a boolean says nothing to a reader.
  const usual = item.defaultValueDescription ?? item.defaultValue;
  const notes = [
    argChoices ? enumeration(argChoices, 'ou') : '',
    typeof usual === 'string' ? fr`${usual} par défaut` : '',
  ].filter((note) => note !== '');
  return notes.length > 0 ? `${description} (${notes.join(fr` ; `)})` : description;
}

/** commander's help in French, laid out to the given width without breaking at no-break spaces. */
export class FrenchHelp extends Help {
  override formatHelp(command: Command, helper: Help): string {
    const text = super.formatHelp(command, helper).trimEnd();
    const sections = text.replace(/ +$/gm, '').split('\n\n');
    const isLast = (section: string) => Number(section.startsWith(HELP_GROUP));
    return `${sections.sort((a, b) => isLast(a) - isLast(b)).join('\n\n')}\n`;
  }

  override displayWidth(text: string): number {
    return width(text);
  }

  override boxWrap(text: string, columns: number): string {
    return wrap(text, columns).join('\n');
  }

  override styleTitle(title: string): string {
    return TITLES.get(title) ?? title;
  }

  override styleUsage(usage: string): string {
    const title = `${this.styleTitle('Usage:')} `;
    // Where the title takes most of the line, what to type goes under it.
    return width(title) > this.columns() / 2
      ? `\n${hang('  ', usage, this.columns(), 2).join('\n')}`
      : hang(title, usage, this.columns()).join('\n').slice(title.length);
  }

  override commandUsage(command: Command): string {
    return synopsis(command);
  }

  override subcommandTerm(command: Command): string {
    return [command.name(), ...argumentTerms(command)].join(' ');
  }

  override optionTerm(option: Option): string {
    return optionTerm(option);
  }

  override optionDescription(option: Option): string {
    return withNotes(option);
  }

  override argumentDescription(argument: Argument): string {
    return withNotes(argument);
  }

  override formatItem(term: string, termWidth: number, description: string): string {
    return itemLines([term, description], termWidth, this.columns()).join('\n');
  }

  private columns(): number {
    return this.helpWidth ?? 80;
  }
}

/** A term, and what it means: an option, a command, an example, a variable. */
export type Item = readonly [term: string, meaning: string];

/** Narrower than this, or than half of the line, a meaning goes under its term instead of beside it. */
const MIN_MEANING = 24;
/** Longest piece of a word that cannot be broken (« internationale, »): an indent leaves it room. */
const MAX_PIECE = 15;

/** The lines of an item: the meaning beside the term, terms being padded to `termWidth`, or under it. */
function itemLines([term, meaning]: Item, termWidth: number, columns: number): string[] {
  const first = `  ${padEnd(term, termWidth)}  `;
  const room = columns - width(first);
  return room < Math.max(MIN_MEANING, columns / 2)
    ? stackedLines([term, meaning], columns)
    : hang(first, meaning, columns);
}

/** The lines of an item with the meaning under the term. */
export function stackedLines([term, meaning]: Item, columns: number): string[] {
  const indent = ' '.repeat(Math.min(6, columns - MAX_PIECE));
  return [...hang('  ', term, columns, 2), ...hang(indent, meaning, columns)];
}

/** The lines of a list, its meanings one below the other. */
export function listLines(items: readonly Item[], columns: number): string[] {
  const termWidth = Math.max(...items.map(([term]) => width(term)));
  return items.flatMap((item) => itemLines(item, termWidth, columns));
}
