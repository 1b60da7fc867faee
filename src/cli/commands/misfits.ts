import { groupBy } from '../../collections.js';
import { EXIT, UserError } from '../../errors.js';
import { etAutres, fr, pluriel } from '../../text/typography.js';

/** Words of a command line that name nothing in the kit, or too much: all told at once. */

/** What a kit declares: the id to type, and its name. */
export interface Declared {
  readonly id: string;
  readonly nom: string;
}

/** What is wrong with one word, and the list to choose from, with its title. */
export interface Misfit {
  readonly message: string;
  readonly title: string;
  readonly choices: readonly Declared[];
}

/** More lines than this help nobody: the rest is counted. */
const MAX_LISTED = 20;

/** A word that names nothing: what is near, else what could be typed under a title. */
export const unknownWord = (
  message: string,
  near: readonly Declared[],
  title: string,
  choices: readonly Declared[],
): Misfit =>
  near.length > 0
    ? { message, title: fr`Vouliez-vous dire`, choices: near }
    : { message, title, choices };

/** Tells all of some words that name nothing; keeps them, to be told with those of another search. */
class Misfits extends UserError {
  constructor(readonly misfits: readonly Misfit[]) {
    super(...told(misfits), EXIT.usage);
  }
}

/** Throws one UserError (exit code 2) that tells all of these words; does nothing where there is none. */
function refuse(misfits: readonly Misfit[]): void {
  const distinct = [...new Map(misfits.map((misfit) => [misfit.message, misfit])).values()];
  if (distinct.length > 0) throw new Misfits(distinct);
}

const isMisfit = (found: object): found is Misfit => 'choices' in found;

/** All that some words name, each thing once, where `find` answers what one names or what is wrong. Throws as above. */
export function search<T>(
  words: readonly string[],
  find: (word: string) => readonly T[] | Misfit,
): T[] {
  const found = words.map(find);
  refuse(found.filter(isMisfit));
  return [...new Set(found.flatMap((one) => (isMisfit(one) ? [] : one)))];
}

/**
 * What several searches find, each under its name. Throws one UserError (exit code 2) for the words that all
 * of them refuse.
 */
export function searchAll<Found extends Readonly<Record<string, unknown>>>(
  searches: { readonly [Name in keyof Found]: () => Found[Name] },
): Found {
  const misfits: Misfit[] = [];
  const found = Object.entries<() => unknown>(searches).map(([name, search]) => {
    try {
      return [name, search()];
    } catch (error) {
      if (!(error instanceof Misfits)) throw error;
      misfits.push(...error.misfits);
      return [name, undefined];
    }
  });
  refuse(misfits);
  return Object.fromEntries(found) as Found;
}

/** The message and the remedy: one word, or the words that share a list above that list, and so on. */
function told(misfits: readonly Misfit[]): [message: string, remede: string] {
  const listOf = ({ title, choices }: Misfit) => choiceLines(title, choices).join('\n');
  const [first, ...others] = misfits;
  if (first && others.length === 0) return [first.message, listOf(first)];
  const message = fr`${pluriel(misfits.length, 'mot')} de la ligne de commande à corriger`;
  const blocks = [...groupBy(misfits, (misfit) => [listOf(misfit)])].map(([list, sharing]) =>
    [...capped(sharing.map((misfit) => misfit.message)), list].join('\n'),
  );
  return [message, blocks.join('\n\n')];
}

/** A list of what could have been typed, under its title. */
export function choiceLines(title: string, choices: readonly Declared[]): string[] {
  return [fr`${title} :`, ...capped(choices.map(({ id, nom }) => fr`  ${id} : ${nom}`))];
}

/** Not more lines than help, and how many are left out. */
function capped(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LISTED;
  return rest > 0 ? [...lines.slice(0, MAX_LISTED), `  … ${etAutres(rest)}`] : [...lines];
}
