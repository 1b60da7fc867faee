import { EXIT, type ExitCode } from '../../errors.js';
import { partenaireDocument } from '../../kit/donnees.js';
import { pageProfils } from '../../kit/pages/profils.js';
import type { World } from '../../world.js';
import { PAGE_FORMATS } from './formats.js';
import { findPartenaires } from './lookup.js';
import type { SharedOptions } from './options.js';
import { openKit, present } from './presentation.js';

/** Partners in full, in the order in which they are named. */
export async function profil(
  world: World,
  names: string[],
  options: SharedOptions,
): Promise<ExitCode> {
  const kit = await openKit(world, options, { formats: PAGE_FORMATS });
  const partenaires = findPartenaires(kit, names);
  await present(world, options, {
    page: () => pageProfils(kit, partenaires),
    document: () => {
      const documents = partenaires.map(partenaireDocument);
      return documents.length === 1 ? documents[0] : documents;
    },
  });
  return EXIT.ok;
}
