import { EXIT, UserError } from '../../errors.js';
import { loadKit } from '../../kit/load.js';
import type { Kit } from '../../kit/model.js';
import { distinct } from '../../kit/selection.js';
import type { Page } from '../../page/page.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import type { Output, World } from '../../world.js';
import { checkBesideKit } from './destinations.js';
import { type Content, checkFormat, drawPage, type Vue, WRITERS } from './formats.js';
import { fileManner, mannerOf } from './manner.js';
import { type Format, isFile, type SharedOptions } from './options.js';

/** What a command makes of a kit. */
interface Outcome {
  /** The formats that its result has. */
  readonly formats: readonly Format[];
  /** Files that it writes beside that of `--sortie`. */
  readonly alsoWritten?: readonly (string | undefined)[];
  /** Files that it reads beside those of the kit. */
  readonly alsoRead?: readonly string[];
}

/**
 * Reads the kit. Refuses first, before any work is lost, a format that the result does not have and a
 * file that could not be written, or is read too. Throws UserError.
 */
export async function openKit(
  world: World,
  options: SharedOptions,
  { formats, alsoWritten = [], alsoRead = [] }: Outcome,
): Promise<Kit> {
  checkFormat(world, options, formats);
  const { sortie } = options;
  const targets = [sortie ?? '-', ...alsoWritten].filter((path) => path !== undefined);
  if (distinct(world.files, targets).length < targets.length) {
    const [target = '-'] = targets;
    const nom = isFile(target) ? fr`le fichier « ${cleanLine(target)} »` : fr`la sortie standard`;
    throw new UserError(
      fr`${nom} recevrait deux contenus`,
      fr`Donnez deux noms de fichier.`,
      EXIT.usage,
    );
  }
  checkBesideKit(world, options, targets, alsoRead);
  return loadKit(world, options);
}

/** Shows a view in the format and at the place that the options name. */
export async function present(world: World, options: SharedOptions, vue: Vue): Promise<void> {
  const { format, sortie } = options;
  const manner = isFile(sortie) ? fileManner(world, options) : await mannerOf(world, options);
  deliver(world, options, await WRITERS[format](vue, manner));
}

/** Shows a page in the terminal, as wide as it is now, with an empty line before it. */
export async function show(
  world: World,
  options: SharedOptions,
  page: Page,
  output: Output = world.stdout,
): Promise<void> {
  output.write(`\n${await drawPage(page, await mannerOf(world, options, output))}`);
}

/** A view as the content of a file in a format. */
export function contentOf(
  world: World,
  options: SharedOptions,
  format: Format,
  vue: Vue,
): Promise<Content> {
  return WRITERS[format](vue, fileManner(world, options));
}

/** Puts a content where the options want it: standard output, or a file and a word of it. */
export function deliver(
  world: World,
  { sortie, ecraser }: Pick<SharedOptions, 'sortie' | 'ecraser'>,
  content: Content,
): void {
  if (isFile(sortie)) saveFile(world, sortie, content, ecraser);
  else world.stdout.write(content);
}

/** Writes a file and says so on standard error. */
export function saveFile(world: World, path: string, content: Content, overwrite: boolean): void {
  world.files.write(path, content, overwrite);
  world.stderr.write(fr`Enregistré : ${cleanLine(path)}\n`);
}
