import { EXIT, type ExitCode } from '../errors.js';
import type { World } from '../world.js';
import { findPartenaires } from './lookup.js';
import type { SharedOptions } from './options.js';
import { deliver, openDesk } from './page.js';

/** Partners side by side, in the order in which they are named. */
export async function comparer(
  world: World,
  names: string[],
  options: SharedOptions,
): Promise<ExitCode> {
  const { kit, renderer, page } = await openDesk(world, options);
  deliver(world, options, renderer.comparaison(kit, findPartenaires(kit, names), page));
  return EXIT.ok;
}
