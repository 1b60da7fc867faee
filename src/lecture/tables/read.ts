import type { World } from '../../world.js';
import { displayName } from '../problems.js';
import { MAX_OCTETS } from './limites.js';
import { natureOf } from './nature.js';
import type { Lecture } from './table.js';

/**
 * The tables of a file that a person wrote: .csv (.tsv, .txt), .xlsx (.xlsm), .ods or .yaml by its name,
 * else by what it holds. Of a file with sheets, the one named `feuille`, else the first; and one named
 * « actions » beside it. Throws UserError where the file cannot be read (exit code 1) or has no such sheet
 * (2), FileProblems where it is wrong in places.
 */
export async function readTables(
  world: World,
  chemin: string,
  { feuille }: { readonly feuille?: string } = {},
): Promise<Lecture> {
  const octets = world.files.read(chemin, MAX_OCTETS);
  const fichier = displayName(chemin);
  const nature = natureOf(fichier, octets);
  if (nature.format === 'csv') {
    const { readCsv } = await import('./csv-table.js');
    return readCsv(fichier, octets);
  }
  if (nature.format === 'yaml') {
    const { readYaml } = await import('./yaml.js');
    return readYaml(fichier, octets, feuille);
  }
  const { readClasseur } = await import('./classeur/lire.js');
  return readClasseur(world, fichier, octets, nature, feuille);
}
