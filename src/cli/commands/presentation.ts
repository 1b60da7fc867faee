import { usageError } from '../../errors.js';
import { isSeparateur } from '../../lecture/tables/csv/writer.js';
import type { Page } from '../../page/page.js';
import { createStyle, PLAIN } from '../../rendu/texte/style.js';
import { cleanLine, echo } from '../../text/clean.js';
import { refusDeWindows } from '../../text/nom-de-fichier.js';
import { shellWord } from '../../text/shell.js';
import { enumeration, fr } from '../../text/typography.js';
import type { Output, World } from '../../world.js';
import {
  type AnyResultat,
  type Content,
  drawPage,
  type FormatName,
  formatOf,
  formatsOf,
  type Manner,
  type Part,
} from '../formats.js';
import { colourLevel, knowsLinks, terminalWidth } from '../terminal.js';
import { isFile, type SharedOptions } from './options.js';

/** How a result is delivered: refused where its format cannot be, drawn as its reader wants it, and put in its place. */

/** Delivers a result in the format and at the place that the options name. */
export async function present(
  world: World,
  options: SharedOptions,
  resultat: AnyResultat,
): Promise<void> {
  const { format, sortie } = options;
  const content = isFile(sortie)
    ? contentOf(world, options, format, resultat)
    : formatOf(format).write(resultat, await mannerOf(world, options));
  deliver(world, options, await content);
  world.stderr.write(resultat.remarque?.(format) ?? '');
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

/** Width of a page that goes to a file, where there is no terminal to fit. */
const FILE_WIDTH = 100;

/** A result as the content of a file in a format: of a fixed width, without colour. */
export function contentOf(
  world: World,
  options: SharedOptions,
  format: FormatName,
  resultat: AnyResultat,
): Promise<Content> {
  const plain = { width: FILE_WIDTH, style: PLAIN, hasLinks: false };
  return formatOf(format).write(resultat, { ...reading(world, options), ...plain });
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

/** Writes a file and says so on standard error; then how to verify it, where a command does. */
export function saveFile(
  world: World,
  path: string,
  content: Content,
  overwrite: boolean,
  verifier?: string,
): void {
  const { files, shell, stderr } = world;
  files.write(path, content, overwrite);
  tellSaved(world, path);
  if (!verifier) return;
  stderr.write(
    fr`Pour le vérifier : partenaires ${verifier} ${shellWord(cleanLine(path), shell)}\n`,
  );
}

/** Says that a file is there, and of a name that Windows would refuse that it cannot travel. */
export function tellSaved({ shell, stderr }: World, path: string): void {
  stderr.write(fr`Enregistré : ${cleanLine(path)}\n`);
  const refus = refusDeWindows(path.slice(path.lastIndexOf('/') + 1));
  // On Windows it was refused before.
  if (refus !== null && shell === 'posix')
    stderr.write(fr`Attention : Windows n'accepte pas ce nom (${refus}).\n`);
}

/** For a stream as it is now: its width, its colours, its links. */
async function mannerOf(
  world: World,
  options: SharedOptions,
  output: Output = world.stdout,
): Promise<Manner> {
  const { env } = world;
  return {
    width: terminalWidth(output, env),
    style: await createStyle(colourLevel(output, env, options.sansCouleur)),
    hasLinks: knowsLinks(output, env),
    ...reading(world, options),
  };
}

/** What of the manner is the same for a file and for a stream. */
const reading = (world: World, options: SharedOptions) => ({
  isAccessible: wantsAccessible(world, options),
  separateur: options.separateur,
  date: options.date ?? world.today(),
});

/** Whether the reader hears or feels the text: `--accessible`, or ACCESSIBLE set to anything but 0. */
export function wantsAccessible(
  { env }: World,
  { accessible }: Pick<SharedOptions, 'accessible'>,
): boolean {
  return accessible || ((env.ACCESSIBLE ?? '0') !== '0' && env.ACCESSIBLE !== '');
}

/**
 * Refuses, as a UserError (exit code 2), a format that a result of these parts does not have or that a terminal
 * cannot show, and a separator that is no single sign.
 */
export function checkFormat(
  { stdout }: World,
  { format, separateur, sortie }: SharedOptions,
  has: readonly Part[],
): void {
  if (!isSeparateur(separateur))
    throw usageError(
      fr`« ${echo(separateur)} » ne peut pas séparer les cellules d'un CSV`,
      fr`Choisissez un seul signe de ponctuation, par exemple : --separateur ","`,
    );
  const formats = formatsOf(has);
  if (!formats.includes(format))
    throw usageError(
      fr`ce résultat n'existe pas au format ${format}`,
      fr`Choisissez ${enumeration(formats, 'ou')}.`,
    );
  const [document, nom] = formatOf(format).binary ?? [];
  if (document && !isFile(sortie) && stdout.isTerminal)
    throw usageError(
      fr`${document} ne s'affiche pas à l'écran`,
      fr`Ajoutez --sortie ${nom ?? ''}.`,
    );
}
