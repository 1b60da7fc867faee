import { partenaireDocument } from '../../kit/donnees.js';
import { pageProfils } from '../../kit/pages/profils.js';
import type { Shows } from '../command.js';
import type { PAGES } from '../formats.js';
import { openKit } from './destinations.js';
import { findPartenaires } from './lookup.js';
import type { SharedOptions } from './options.js';

/** Partners in full, in the order in which they are named. */
export const run: Shows<SharedOptions, typeof PAGES> = async (world, names, options) => {
  const kit = await openKit(world, options);
  const partenaires = findPartenaires(kit, names);
  return {
    page: () => pageProfils(kit, partenaires),
    document: () => {
      const documents = partenaires.map(partenaireDocument);
      return documents.length === 1 ? documents[0] : documents;
    },
  };
};
