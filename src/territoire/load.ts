import { EXIT, UserError } from '../errors.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import type { TerritoireDocument } from './document.js';
import { createTerritoire } from './liste.js';
import type { Territoire } from './territoire.js';

/** The official list, as the build compiled it. Throws UserError (exit code 1) where it is missing or damaged. */
export function loadTerritoire({ files, places }: World): Territoire {
  const document = parse(files.readIfPresent(places.territoire));
  if (document === null)
    throw new UserError(
      fr`la liste officielle des communes manque ou est abîmée (${places.territoire})`,
      fr`Elle est livrée avec le programme : réinstallez-le, et rien de vos fichiers ne changera.`,
      EXIT.data,
    );
  return createTerritoire(document);
}

/** What the bytes hold; null where they are missing or are not what the build wrote. */
function parse(bytes: Uint8Array | null): TerritoireDocument | null {
  if (bytes === null) return null;
  try {
    const document: TerritoireDocument = JSON.parse(new TextDecoder().decode(bytes));
    return isWhole(document) ? document : null;
  } catch {
    return null;
  }
}

/** Whether the columns are as long as they count; throws where they are not even there. */
function isWhole({
  blocs,
  regions,
  epci,
  anciennes,
  arrondissements,
}: TerritoireDocument): boolean {
  return (
    blocs.every(
      ({ departement, nombre, codes, noms, codesPostaux, epci }) =>
        departement.length === 3 &&
        codes.length === 3 * nombre &&
        epci.length === 2 * nombre &&
        `${noms}${codesPostaux}`.length >= nombre,
    ) &&
    regions.length > 0 &&
    epci.length % 9 === 0 &&
    anciennes.codes.length === anciennes.actuelles.length &&
    anciennes.noms.length > 0 &&
    Object.keys(arrondissements).length > 0
  );
}
