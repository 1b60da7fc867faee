import { validate } from '../lecture/faults.js';
import { valueAt } from '../lecture/mend.js';
import { type Path, type ProblemAt, parseYaml } from '../lecture/parse.js';
import { FileProblems, type Problem } from '../lecture/problems.js';
import { readSource } from '../lecture/source.js';
import { fold } from '../text/nearest.js';
import type { KitCode } from './explications.js';
import { type KitFile, kitSchema } from './schema.js';

/** One kit or supplement file as far as it can be understood, before it meets the other files. */
export interface KitDocument {
  readonly chemin: string;
  /** Whether a person gave it on the command line; else the program found it by itself. */
  readonly isGiven: boolean;
  /** What of the file is right. */
  readonly contenu: KitFile;
  /** What is wrong in the file by itself; the rest of it can be judged all the same. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly problem: ProblemAt<KitCode>;
  /** Whether the file itself writes a field of `contenu`, which may be there by default. */
  writes(path: Path): boolean;
  /** Whether a list of `contenu` has lost something that was wrong, and that may have had this id. */
  hasLost(field: keyof KitFile, id?: string): boolean;
}

/** Reads the bytes of a kit or supplement; throws FileProblems where they cannot be understood. */
export function readDocument(chemin: string, bytes: Uint8Array, isGiven = true): KitDocument {
  const parsed = parseYaml(readSource(chemin, bytes));
  const { output, problems, lost, problem, original } = validate(parsed, kitSchema);
  const { warnings, data } = parsed;
  if (output === null) throw new FileProblems([...problems, ...warnings]);
  return {
    chemin,
    isGiven,
    contenu: output,
    problems,
    warnings,
    problem,
    writes: (path) => valueAt(data, original(path)) !== undefined,
    hasLost: (field, id) =>
      lost.some((path) => path[0] === field && mayHold(valueAt(data, path), path, id)),
  };
}

/** Whether what was lost is a whole list, or the item of that id however it was written. */
function mayHold(value: unknown, path: Path, id: string | undefined): boolean {
  if (path.length === 1 || id === undefined) return true;
  const written = valueAt(value, ['id']);
  return path.length === 2 && typeof written === 'string' && fold(written) === fold(id);
}
