import { createStyle, PLAIN, type Support } from '../../rendu/texte/style.js';
import type { Output, World } from '../../world.js';
import { colourLevel, knowsLinks, terminalWidth } from '../terminal.js';
import type { SharedOptions } from './options.js';

/** Width of a page that goes to a file, where there is no terminal to fit. */
const FILE_WIDTH = 100;

/** What a format is drawn on, and how. */
export interface Manner extends Support {
  readonly isAccessible: boolean;
  readonly separateur: string;
}

/** For a file: a fixed width, no colour. */
export function fileManner(world: World, options: SharedOptions): Manner {
  const { separateur } = options;
  const isAccessible = wantsAccessible(world, options);
  return { width: FILE_WIDTH, style: PLAIN, hasLinks: false, isAccessible, separateur };
}

/** For a stream as it is now: its width, its colours, its links. */
export async function mannerOf(
  world: World,
  options: SharedOptions,
  output: Output = world.stdout,
): Promise<Manner> {
  const { env } = world;
  return {
    width: terminalWidth(output, env),
    style: await createStyle(colourLevel(output, env, options.sansCouleur)),
    hasLinks: knowsLinks(output, env),
    isAccessible: wantsAccessible(world, options),
    separateur: options.separateur,
  };
}

/** Whether the reader hears or feels the text: `--accessible`, or ACCESSIBLE set to anything but 0. */
export function wantsAccessible(
  { env }: World,
  { accessible }: Pick<SharedOptions, 'accessible'>,
): boolean {
  return accessible || ((env.ACCESSIBLE ?? '0') !== '0' && env.ACCESSIBLE !== '');
}
