import { dataError } from '../errors.js';
import { fr } from '../text/typography.js';
import type { Disk } from '../world.js';
import type { Anciennes, Bloc, Sommaire, TerritoireDocument } from './document.js';
import { createTerritoire } from './liste.js';
import type { Territoire } from './territoire.js';

/**
 * The official list, as the build compiled it. Throws UserError (exit code 1) where it is missing or damaged;
 * a line that is wrong in itself is found when a place in it is looked for.
 */
export function loadTerritoire({ files, places }: Disk): Territoire {
  const damaged = () =>
    dataError(
      fr`la liste officielle des communes manque ou est abîmée (${places.territoire})`,
      fr`Elle est livrée avec le programme : réinstallez-le, et rien de vos fichiers ne changera.`,
    );
  return createTerritoire(documentOf(linesOf(files.readIfPresent(places.territoire)), damaged));
}

/** What is read of the lines that the build wrote; throws `damaged` where they are not. */
function documentOf(lines: readonly Uint8Array[], damaged: () => Error): TerritoireDocument {
  const read = <T>(line: Uint8Array | undefined, isWhole: (value: T) => boolean): T => {
    try {
      const value: T = JSON.parse(new TextDecoder().decode(line));
      if (isWhole(value)) return value;
    } catch {}
    throw damaged();
  };
  const sommaire = read<Sommaire>(
    lines[0],
    ({ departements, regions, epci, arrondissements, noms, courts }) =>
      lines.length === departements.length + 2 &&
      regions.length > 0 &&
      epci.length % 9 === 0 &&
      noms.length > 0 &&
      courts.length > 0 &&
      Object.keys(arrondissements).length > 0,
  );
  return {
    ...sommaire,
    bloc(place) {
      const nombre = sommaire.departements[place]?.nombre ?? 0;
      return read<Bloc>(
        lines[place + 1],
        ({ codes, noms, codesPostaux, epci }) =>
          codes.length === 3 * nombre &&
          epci.length === 2 * nombre &&
          `${noms}${codesPostaux}`.length >= nombre,
      );
    },
    anciennes: () =>
      read<Anciennes>(
        lines.at(-1),
        ({ codes, noms, actuelles }) => codes.length === actuelles.length && noms.length > 0,
      ),
  };
}

const NEWLINE = 10;

/** The lines of a file that ends with one; what stands behind the last, as of no file, is none. */
function linesOf(bytes: Uint8Array | null): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = 0; bytes && end >= 0; start = end + 1) {
    end = bytes.indexOf(NEWLINE, start);
    if (end >= 0) lines.push(bytes.subarray(start, end));
  }
  return lines;
}
