import { fold } from '../text/nearest.js';

/** What people write in a cell where there is nothing to write. */
const VIDES: ReadonlySet<string> = new Set([
  ...['n/a', '#n/a', 'nc', 'néant', 'neant'],
  ...['-', '–', '—', '?', '/'],
]);
const LONGEST = 5;

/** Whether a cell says nothing. */
export const isVide = (cellule: string): boolean =>
  cellule.length <= LONGEST && (cellule === '' || VIDES.has(cellule.toLowerCase()));

/** How the row of sums under a table begins. */
const TOTAUX: ReadonlySet<string> = new Set(['total', 'totaux', 'total general']);

export const isTotal = (nom: string): boolean => TOTAUX.has(fold(nom));
