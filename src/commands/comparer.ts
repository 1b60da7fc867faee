import { partenaireDocument } from '../donnees/kit.js';
import { partenairesRows } from '../donnees/rows.js';
import { EXIT, type ExitCode, UserError } from '../errors.js';
import { pageComparaison } from '../pages/comparaison.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { ROW_FORMATS } from './formats.js';
import { findPartenaires } from './lookup.js';
import type { SharedOptions } from './options.js';
import { openKit, present } from './presentation.js';

/** Two partners or more side by side, in the order in which they are named. */
export async function comparer(
  world: World,
  names: string[],
  options: SharedOptions,
): Promise<ExitCode> {
  const kit = await openKit(world, options, { formats: ROW_FORMATS });
  const partenaires = findPartenaires(kit, names);
  if (partenaires.length < 2) {
    throw new UserError(
      fr`ces mots désignent un seul et même partenaire`,
      fr`Nommez-en un deuxième, ou écrivez : partenaires profil ${partenaires[0]?.id ?? ''}`,
      EXIT.usage,
    );
  }
  await present(world, options, {
    page: () => pageComparaison(kit, partenaires),
    document: () => partenaires.map(partenaireDocument),
    rows: () => partenairesRows(kit, partenaires),
  });
  return EXIT.ok;
}
