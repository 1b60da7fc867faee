import { EXIT, UserError } from '../errors.js';
import { fr, pluriel } from '../text/typography.js';

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

/** Throws one UserError (exit code 2) that tells all of these words; does nothing where there is none. */
export function refuse(misfits: readonly Misfit[]): void {
  const distinct = [...new Map(misfits.map((misfit) => [misfit.message, misfit])).values()];
  const [first] = distinct;
  if (!first) return;
  const [message, remede] =
    distinct.length === 1
      ? [first.message, choiceLines(first.title, first.choices)]
      : [
          fr`${pluriel(distinct.length, 'mot')} de la ligne de commande à corriger`,
          blocks(distinct),
        ];
  throw new UserError(message, remede.join('\n'), EXIT.usage);
}

/** The words that share a list, each on a line, then that list, and so on. */
function blocks(misfits: readonly Misfit[]): string[] {
  const byList = new Map<string, Misfit[]>();
  for (const misfit of misfits) {
    const list = choiceLines(misfit.title, misfit.choices).join('\n');
    byList.set(list, [...(byList.get(list) ?? []), misfit]);
  }
  return [...byList].flatMap(([list, sharing], i) => [
    ...(i > 0 ? [''] : []),
    ...capped(sharing.map(({ message }) => message)),
    list,
  ]);
}

/** A list of what could have been typed, under its title. */
export function choiceLines(title: string, choices: readonly Declared[]): string[] {
  return [fr`${title} :`, ...capped(choices.map(({ id, nom }) => fr`  ${id} : ${nom}`))];
}

/** Not more lines than help, and how many are left out. */
function capped(lines: readonly string[]): string[] {
  const rest = lines.length - MAX_LISTED;
  return rest > 0
    ? [...lines.slice(0, MAX_LISTED), fr`  … et ${pluriel(rest, 'autre')}`]
    : [...lines];
}
