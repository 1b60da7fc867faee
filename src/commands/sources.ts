import { EXIT, type ExitCode } from '../errors.js';
import type { World } from '../world.js';
import type { SharedOptions } from './options.js';
import { deliver, openDesk } from './page.js';

/** What the source says as a whole, and which files were read. */
export async function sources(world: World, options: SharedOptions): Promise<ExitCode> {
  const { kit, renderer, page } = await openDesk(world, options);
  deliver(world, options, renderer.sources(kit, page));
  return EXIT.ok;
}
