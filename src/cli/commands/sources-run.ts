import { sourcesDocument } from '../../kit/donnees.js';
import { pageSources } from '../../kit/pages/sources.js';
import { cleanLine } from '../../text/clean.js';
import type { Shows } from '../command.js';
import type { PAGES } from '../formats.js';
import { ownActeurs } from './acteurs-lus.js';
import { openKit } from './destinations.js';
import type { SharedOptions } from './options.js';

/** What the source says as a whole, and which files are read without being named. */
export const run: Shows<SharedOptions, typeof PAGES> = async (world, _, options) => {
  const kit = await openKit(world, options);
  const acteurs = ownActeurs(world, options).map(cleanLine);
  return {
    page: () => pageSources(kit, acteurs),
    document: () => sourcesDocument(kit, acteurs),
  };
};
