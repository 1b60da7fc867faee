import { EXIT, UserError } from '../errors.js';
import { distinct, loadKit } from '../kit/load.js';
import type { Kit } from '../kit/model.js';
import type { Page } from '../pages/page.js';
import { createStyle, PLAIN } from '../rendu/texte/style.js';
import type { Support } from '../rendu/texte/support.js';
import { colourLevel, knowsLinks, terminalWidth } from '../terminal.js';
import { cleanLine } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { Output, World } from '../world.js';
import type { Format, SharedOptions } from './options.js';

/** Width of a page that goes to a file, where there is no terminal to fit. */
const FILE_WIDTH = 100;

/** What a command shows, in each of the forms that a format may take. */
export interface Vue {
  /** For a person at a terminal. */
  page(): Page;
  /** For another program: plain data. */
  document(): unknown;
}

/** Each format is loaded when it is asked for: tables cost more to load than JSON to write. */
const WRITERS: Readonly<Record<Format, (vue: Vue, support: Support) => Promise<string>>> = {
  tableau: async (vue, support) =>
    (await import('../rendu/texte/index.js')).renderTexte(vue.page(), support),
  json: async (vue) => `${JSON.stringify(vue.document(), null, 2)}\n`,
};

/**
 * Reads the kit. Refuses first, before any work is lost, an output file that could not be written:
 * that of `--sortie`, and those in `alsoWritten`. Throws UserError.
 */
export async function openKit(
  world: World,
  options: SharedOptions,
  alsoWritten: readonly (string | undefined)[] = [],
): Promise<Kit> {
  const { sortie, ecraser } = options;
  const targets = [sortie ?? '-', ...alsoWritten].filter((path) => path !== undefined);
  if (distinct(world.files, targets).length < targets.length) {
    const [target = '-'] = targets;
    const nom = toFile(target) ? fr`le fichier « ${cleanLine(target)} »` : fr`la sortie standard`;
    throw new UserError(
      fr`${nom} recevrait deux contenus`,
      fr`Donnez deux noms de fichier.`,
      EXIT.usage,
    );
  }
  for (const path of targets.filter(toFile)) world.files.checkWritable(path, ecraser);
  return loadKit(world, options);
}

/** Shows a view in the format and at the place that the options name. */
export async function present(world: World, options: SharedOptions, vue: Vue): Promise<void> {
  const support = toFile(options.sortie) ? FILE : await supportOf(world, options);
  deliver(world, options, await WRITERS[options.format](vue, support));
}

/** Shows a page in the terminal, as wide as it is now, with an empty line before it. */
export async function show(
  world: World,
  options: SharedOptions,
  page: Page,
  output: Output = world.stdout,
): Promise<void> {
  const vue = { page: () => page, document: () => page };
  output.write(`\n${await WRITERS.tableau(vue, await supportOf(world, options, output))}`);
}

/** A view as the content of a file in a format. */
export const contentOf = (format: Format, vue: Vue): Promise<string> => WRITERS[format](vue, FILE);

const FILE: Support = { width: FILE_WIDTH, style: PLAIN, hasLinks: false };

async function supportOf(
  { stdout, env }: World,
  { sansCouleur }: SharedOptions,
  output: Output = stdout,
): Promise<Support> {
  return {
    width: terminalWidth(output, env),
    style: await createStyle(colourLevel(output, env, sansCouleur)),
    hasLinks: knowsLinks(output, env),
  };
}

/** Puts a text where the options want it: standard output, or a file and a word of it. */
export function deliver(
  world: World,
  { sortie, ecraser }: Pick<SharedOptions, 'sortie' | 'ecraser'>,
  text: string,
): void {
  if (toFile(sortie)) saveFile(world, sortie, text, ecraser);
  else world.stdout.write(text);
}

/** Writes a file and says so on standard error. */
export function saveFile(world: World, path: string, text: string, overwrite: boolean): void {
  world.files.write(path, text, overwrite);
  world.stderr.write(fr`Enregistré : ${cleanLine(path)}\n`);
}

function toFile(sortie: string | undefined): sortie is string {
  return sortie !== undefined && sortie !== '-';
}
