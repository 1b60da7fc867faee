import { partenairesRows } from '../../conseil/rows.js';
import { EXIT, type ExitCode } from '../../errors.js';
import { couvertureOf } from '../../kit/couverture.js';
import { formatReleve, partenaireDocument } from '../../kit/donnees.js';
import { pageListe } from '../../kit/pages/liste.js';
import type { World } from '../../world.js';
import { ROW_FORMATS } from './formats.js';
import { findIds } from './lookup.js';
import type { ListeOptions } from './options.js';
import { deliver, openKit, present } from './presentation.js';

/** Every partner, or those that answer at least one of the besoins. */
export async function liste(world: World, options: ListeOptions): Promise<ExitCode> {
  const kit = await openKit(world, options, {
    // Lines are text: a file of another kind would get something else under its name.
    formats: options.lignes ? ['tableau'] : ROW_FORMATS,
  });
  const found = findIds(kit, { besoins: ['besoins', options.besoin] });
  const besoins = [...new Set(found.besoins)];
  const partenaires = kit.partenaires.filter(
    (partenaire) =>
      besoins.length === 0 || besoins.some((besoin) => couvertureOf(partenaire, besoin).quarts > 0),
  );
  if (options.lignes) {
    deliver(world, options, formatReleve(kit, partenaires));
    return EXIT.ok;
  }
  await present(world, options, {
    page: () => pageListe(kit, partenaires, besoins),
    document: () => partenaires.map(partenaireDocument),
    rows: () => partenairesRows(kit, partenaires),
  });
  return EXIT.ok;
}
