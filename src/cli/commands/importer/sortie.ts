import { BOM, formatRow } from '../../../lecture/tables/csv/writer.js';
import type { World } from '../../../world.js';
import { isFile, type SharedOptions } from '../options.js';

/** A CSV that is written row by row. */
export interface Sortie {
  ligne(cells: readonly string[]): void;
  /** All rows are there: the file is put in its place. */
  garder(): void;
  /** Must follow; leaves nothing of what was not kept. */
  fermer(): void;
}

/** What French spreadsheets expect. */
const SEPARATEUR = ';';
/** Characters that are gathered before they are written: a call of the system for each row would cost more than the row. */
const PLEIN = 64 * 1024;

/** The file of `--sortie`, or standard output, with a first row of titles. */
export function openSortie(
  world: World,
  { sortie, ecraser }: Pick<SharedOptions, 'sortie' | 'ecraser'>,
  titres: readonly string[],
): Sortie {
  const { stdout, files } = world;
  const draft = isFile(sortie) ? files.draft(sortie, ecraser) : null;
  let text = BOM + formatRow(titres, SEPARATEUR);
  const write = () => {
    (draft ?? stdout).write(text);
    text = '';
  };
  return {
    ligne(cells) {
      text += formatRow(cells, SEPARATEUR);
      if (text.length > PLEIN) write();
    },
    garder() {
      write();
      draft?.keep();
    },
    fermer: () => draft?.drop(),
  };
}
