import { isVide } from './marques.js';

/** Several values in one cell, as people write them. */

const BETWEEN = /[;|\n•▪◦‣➢✓]|\s·\s/;
/** What begins a line of a list, and what may end it. */
const PUCE = /^[-–—*·]\s+|\s*,$/g;

/** The values of a cell that has several, but those that say nothing: « Mali ; Bénin », « Mali | - », one a line. */
export const partager = (cellule: string, entre?: RegExp): string[] =>
  cellule
    .split(BETWEEN)
    .flatMap((part) => (entre && !isVide(part.trim()) ? part.split(entre) : part))
    .map((part) => part.trim().replace(PUCE, '').trim())
    .filter((part) => !isVide(part));

/** « Culture, Jeunesse », « Culture / Jeunesse », « Culture - Jeunesse »; what is in brackets, « et/ou » and numbers stay whole. */
export const ENTRE_THEMES = /(?:,(?!\d)|(?<!\bet|\d)\/|\s[-–—](?=\s))(?![^()]*\))/i;

/** Several values of a cell, as they are read again. */
export const together = (values: readonly (string | number)[]): string => values.join('; ');
