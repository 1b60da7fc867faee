import { EXIT, type ExitCode, UserError } from '../../errors.js';
import { loadKit } from '../../kit/load.js';
import { filesToRead } from '../../kit/selection.js';
import { describeProblem, displayName, FileProblems, isError } from '../../lecture/problems.js';
import { clean, cleanLine } from '../../text/clean.js';
import type { World } from '../../world.js';
import { ownActeurs } from './acteurs-lus.js';
import { checkDestinations } from './destinations.js';
import { checkFormat } from './formats.js';
import type { SharedOptions } from './options.js';
import { deliver } from './presentation.js';

/** The version of the program; in JSON, all that a report of a fault must say of where it runs. */
export async function version(world: World, options: SharedOptions): Promise<ExitCode> {
  checkFormat(world, options, ['tableau', 'json']);
  const { kit = '-', supplement, sortie } = options;
  checkDestinations(world, options, [sortie], [kit, ...supplement]);
  const text =
    options.format === 'json'
      ? JSON.stringify(await reportOf(world, options), null, 2)
      : world.version;
  deliver(world, options, `${text}\n`);
  return EXIT.ok;
}

async function reportOf(world: World, options: SharedOptions) {
  const { node, platform } = world.runtime;
  const report = { version: world.version, node, plateforme: platform };
  const fichiers: { readonly chemin: string; readonly role: string }[] = [];
  try {
    for (const { chemin, role } of filesToRead(world, options)) {
      fichiers.push({ chemin: cleanLine(displayName(chemin)), role });
    }
    for (const chemin of ownActeurs(world, options))
      fichiers.push({ chemin: cleanLine(chemin), role: 'acteurs' });
    await loadKit(world, options);
    return { ...report, fichiers, erreurs: [] };
  } catch (error) {
    return { ...report, fichiers, erreurs: reasons(error) };
  }
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
