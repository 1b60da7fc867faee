import type { World } from '../../world.js';
import { displayName } from '../problems.js';
import { readCsv } from './csv-table.js';
import { MAX_OCTETS } from './limites.js';
import type { Lecture } from './table.js';

/**
 * The tables of a file that a person wrote: .csv (.tsv, .txt), .xlsx, .ods or .yaml by its name, else by
 * what it holds. Of a file with sheets, the one named `feuille`; else the first, and one named « actions »
 * beside it. Throws UserError where the file cannot be read, FileProblems where it is wrong in places.
 */
export async function readTables(
  world: World,
  chemin: string,
  _options: { readonly feuille?: string } = {},
): Promise<Lecture> {
  const bytes = world.files.read(chemin, MAX_OCTETS);
  return readCsv(displayName(chemin), bytes);
}
