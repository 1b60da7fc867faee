import { UserError } from '../../errors.js';
import { loadKit } from '../../kit/load.js';
import { filesToRead } from '../../kit/selection.js';
import { describeProblem, displayName, FileProblems, isError } from '../../lecture/problems.js';
import { clean, cleanLine } from '../../text/clean.js';
import type { World } from '../../world.js';
import type { Shows } from '../command.js';
import type { TEXTS } from '../formats.js';
import { ownActeurs } from './acteurs-lus.js';
import { checkDestinations } from './destinations.js';
import type { SharedOptions } from './options.js';

/** The version of the program; in JSON, all that a report of a fault must say of where it runs. */
export const run: Shows<SharedOptions, typeof TEXTS> = async (world, _, options) => {
  const { kit = '-', supplement, sortie } = options;
  checkDestinations(world, options, [sortie], [kit, ...supplement]);
  return { texte: () => `${world.version}\n`, document: () => reportOf(world, options) };
};

async function reportOf(world: World, options: SharedOptions) {
  const { node, platform } = world.runtime;
  const fichiers: { readonly chemin: string; readonly role: string }[] = [];
  const erreurs: string[] = [];
  try {
    for (const { chemin, role } of filesToRead(world, options)) {
      fichiers.push({ chemin: cleanLine(displayName(chemin)), role });
    }
    for (const chemin of ownActeurs(world, options))
      fichiers.push({ chemin: cleanLine(chemin), role: 'acteurs' });
    await loadKit(world, options, world.today());
  } catch (error) {
    erreurs.push(...reasons(error));
  }
  return { version: world.version, node, plateforme: platform, fichiers, erreurs };
}

/** What is wrong, a line each; a fault of ours too, since this is what goes with its report. */
function reasons(error: unknown): string[] {
  if (error instanceof FileProblems) {
    return error.problems
      .filter(isError)
      .flatMap((problem) => describeProblem(problem).slice(0, 1));
  }
  return [clean(error instanceof UserError ? error.message : String(error))];
}
