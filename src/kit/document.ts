import { type Path, parseYaml } from '../lecture/parse.js';
import type { Problem } from '../lecture/problems.js';
import { readSource } from '../lecture/source.js';
import { validate } from '../lecture/validate.js';
import { type KitFile, kitSchema } from './schema.js';

/** One kit or supplement file whose fields are right, before it meets the other files. */
export interface KitDocument {
  readonly chemin: string;
  readonly contenu: KitFile;
  readonly warnings: readonly Problem[];
  problem(path: Path, message: string, at?: 'key' | 'value', niveau?: Problem['niveau']): Problem;
}

/** Reads the bytes of a kit or supplement; throws FileProblems with all that is wrong in it. */
export function readDocument(chemin: string, bytes: Uint8Array): KitDocument {
  const parsed = parseYaml(readSource(chemin, bytes));
  const { warnings, problem } = parsed;
  return { chemin, contenu: validate(parsed, kitSchema), warnings, problem };
}
