import { EXIT, UserError } from '../errors.js';
import { distinct, loadKit } from '../kit/load.js';
import type { Kit } from '../kit/model.js';
import type { Page, Renderer } from '../rendu/renderer.js';
import { createStyle, PLAIN } from '../rendu/style.js';
import { colourLevel, terminalWidth } from '../terminal.js';
import { cleanLine } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import type { Format, SharedOptions } from './options.js';

/** Width of a page that goes to a file, where there is no terminal to fit. */
const FILE_WIDTH = 100;

/** Each format is loaded when it is asked for: tables cost more to load than JSON to write. */
const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  tableau: async () => (await import('../rendu/tableau/index.js')).tableau,
  json: async () => (await import('../rendu/json.js')).json,
};

/** What every command works with. */
export interface Desk {
  readonly kit: Kit;
  readonly renderer: Renderer;
  readonly page: Page;
}

/**
 * Reads the kit and picks the format. Refuses first, before any work is lost, an output file that
 * could not be written: that of `--sortie`, and those in `alsoWritten`. Throws UserError.
 */
export async function openDesk(
  world: World,
  options: SharedOptions,
  alsoWritten: readonly (string | undefined)[] = [],
): Promise<Desk> {
  const { sortie, ecraser, format } = options;
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
  const kit = await loadKit(world, options);
  return { kit, renderer: await RENDERERS[format](), page: await pageFor(world, options) };
}

async function pageFor(world: World, { sortie, sansCouleur }: SharedOptions): Promise<Page> {
  if (toFile(sortie)) return filePage();
  return {
    width: terminalWidth(world.stdout, world.env),
    style: await createStyle(colourLevel(world.stdout, world.env, sansCouleur)),
  };
}

/** A page without colour, for a file. */
export function filePage(): Page {
  return { width: FILE_WIDTH, style: PLAIN };
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
