import { MAX_PROBLEMS, type Problem, placeOf } from '../lecture/problems.js';
import type { Table } from '../lecture/tables/table.js';
import type { ActeursCode } from './explications.js';

/** What is wrong with a value, before it is known where it stands. */
export interface Faute {
  readonly code: ActeursCode | 'fichier-vide' | 'texte-trop-long';
  /** A function where the sentence takes time to make (the nearest of many names). */
  readonly message: string | (() => string);
  readonly niveau: Problem['niveau'];
}

export type Dire = (faute: Faute) => void;

/** Where a cell stands; its row and column count from 0. */
export interface Endroit {
  readonly table: Table;
  readonly ligne: number;
  readonly colonne: number;
}

/** A cell as a message about another one names it. */
export const cellName = ({ table, ligne, colonne }: Endroit): string =>
  placeOf(table.problem(ligne, colonne, '', ''));

/** Collects the problems of a file: at most MAX_PROBLEMS errors, and as many warnings. */
export class Constats {
  readonly problems: Problem[] = [];
  readonly #left = { erreur: MAX_PROBLEMS, avertissement: MAX_PROBLEMS };

  add({ table, ligne, colonne }: Endroit, { code, message, niveau }: Faute): void {
    if (this.#left[niveau]-- <= 0) return;
    const said = typeof message === 'string' ? message : message();
    this.problems.push(table.problem(ligne, colonne, code, said, niveau));
  }
}

/** What makes a value useless. */
export const erreur = (code: Faute['code'], message: Faute['message']): Faute => ({
  code,
  message,
  niveau: 'erreur',
});

/** What leaves it as it is. */
export const avertissement = (code: Faute['code'], message: Faute['message']): Faute => ({
  code,
  message,
  niveau: 'avertissement',
});
