import { EXIT, type ExitCode } from '../../errors.js';
import { sourcesDocument } from '../../kit/donnees.js';
import { pageSources } from '../../kit/pages/sources.js';
import { cleanLine } from '../../text/clean.js';
import type { World } from '../../world.js';
import { ownActeurs } from './acteurs-lus.js';
import { PAGE_FORMATS } from './formats.js';
import type { SharedOptions } from './options.js';
import { openKit, present } from './presentation.js';

/** What the source says as a whole, and which files are read without being named. */
export async function sources(world: World, options: SharedOptions): Promise<ExitCode> {
  const kit = await openKit(world, options, { formats: PAGE_FORMATS });
  const acteurs = ownActeurs(world, options).map(cleanLine);
  await present(world, options, {
    page: () => pageSources(kit, acteurs),
    document: () => sourcesDocument(kit, acteurs),
  });
  return EXIT.ok;
}
