import { COMMAND_GROUPS, optionsOf } from './command.js';
import { isForgotten } from './commands/options.js';
import { COMMANDS } from './commands.js';

/** The name of the command that shows help. */
export const AIDE = 'aide';

/** What people also type for a command or an option of ours. */
const WORDS: ReadonlyMap<string, string> = new Map([['help', AIDE]]);
const FLAGS: ReadonlyMap<string, string> = new Map([
  ['--aide', '--help'],
  ['-V', '--version'],
]);

const GROUPS: readonly string[] = Object.keys(COMMAND_GROUPS);
const isGroup = (word: string) => GROUPS.includes(word);
const isCommand = (word: string) =>
  isGroup(word) || word === AIDE || WORDS.has(word) || isNamed(word, undefined);
const isNamed = (word: string, wanted: string | undefined) =>
  COMMANDS.some(({ name, group }) => name === word && group === wanted);

/**
 * The command line with its command before its options, as commander wants it: « --json kit verifier »
 * becomes « kit verifier --json ». A word that should be a command comes first too, for commander to
 * refuse; a line without one, which asks for the usual command, stays as it is.
 */
export function commandFirst(typed: readonly string[]): readonly string[] {
  const literal = typed.includes('--') ? typed.indexOf('--') : typed.length;
  // No value of an option looks like these.
  const flags = typed.slice(0, literal).map((word) => FLAGS.get(word) ?? word);
  const argv = [...flags, ...typed.slice(literal)];
  if (flags.includes('--version')) {
    return ['version', ...argv.filter((word) => word !== '--version')];
  }
  const place = findWord(argv, 0, isCommand);
  const word = argv[place];
  if (word === undefined) return argv;
  const rest = argv.toSpliced(place, 1);
  const command = WORDS.get(word) ?? word;
  if (!isGroup(command)) return [command, ...rest];
  const second = findWord(rest, place, (name) => isNamed(name, command));
  return [command, ...rest.slice(second, second + 1), ...rest.toSpliced(second, 1)];
}

/**
 * The place, from `start` on, of the first word that is neither an option nor its value; past the end
 * where there is none. Where an option takes several values, or is unknown, only a word that `isKnown`
 * is taken for no value.
 */
function findWord(
  argv: readonly string[],
  start: number,
  isKnown: (word: string) => boolean,
): number {
  let maybeValue = false;
  for (let i = start; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word === '--') break;
    if (word.startsWith('-') && word !== '-') {
      const takes = valuesOf(word);
      maybeValue = takes === 'several' || takes === 'unknown';
      const hasValue = takes === 'one' || takes === 'several';
      if (hasValue && !isForgotten(argv[i + 1] ?? '')) i++;
    } else if (!maybeValue || isKnown(word)) return i;
  }
  return argv.length;
}

type Values = 'none' | 'one' | 'several' | 'unknown';

/** How many of the next words are values of an option, as it is written. */
function valuesOf(word: string): Values {
  // « --sortie=x », « -ox »: the value is in the word.
  const [flag = ''] = /^(--[^=]+|-.)/u.exec(word) ?? [];
  known ??= valuesByFlag();
  const values = known.get(flag) ?? 'unknown';
  return flag === word || values === 'unknown' ? values : 'none';
}

let known: ReadonlyMap<string, Values> | undefined;

function valuesByFlag(): ReadonlyMap<string, Values> {
  // The first command that has an option decides: it is the one that goes without its name.
  const commands = COMMANDS.toReversed();
  const options = commands.flatMap(optionsOf).flatMap(({ long, short, required, variadic }) => {
    const values: Values = required ? (variadic ? 'several' : 'one') : 'none';
    return [long, short].flatMap((flag) => (flag ? [[flag, values] as const] : []));
  });
  return new Map([['-h', 'none'], ['--help', 'none'], ...options]);
}
