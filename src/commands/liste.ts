import { couvertureOf } from '../conseil/couverture.js';
import { EXIT, type ExitCode } from '../errors.js';
import type { World } from '../world.js';
import { findIds } from './lookup.js';
import type { ListeOptions } from './options.js';
import { deliver, openDesk } from './page.js';

/** Every partner, or those that answer at least one of the besoins. */
export async function liste(world: World, options: ListeOptions): Promise<ExitCode> {
  const { kit, renderer, page } = await openDesk(world, options);
  const { besoins } = findIds(kit, { besoins: ['besoins', options.besoin] });
  const partenaires = kit.partenaires.filter(
    (partenaire) =>
      besoins.length === 0 || besoins.some((besoin) => couvertureOf(partenaire, besoin).quarts > 0),
  );
  deliver(world, options, renderer.liste(kit, partenaires, page));
  return EXIT.ok;
}
