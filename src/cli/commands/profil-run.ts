import { partenaireDocument } from '../../kit/donnees.js';
import { pageProfils } from '../../kit/pages/profils.js';
import type { World } from '../../world.js';
import type { PAGES, Resultat } from '../formats.js';
import { openKit } from './destinations.js';
import { findPartenaires } from './lookup.js';
import type { SharedOptions } from './options.js';

/** Partners in full, in the order in which they are named. */
export async function run(
  world: World,
  names: string[],
  options: SharedOptions,
): Promise<Resultat<typeof PAGES>> {
  const kit = await openKit(world, options);
  const partenaires = findPartenaires(kit, names);
  return {
    page: () => pageProfils(kit, partenaires),
    document: () => {
      const documents = partenaires.map(partenaireDocument);
      return documents.length === 1 ? documents[0] : documents;
    },
  };
}
