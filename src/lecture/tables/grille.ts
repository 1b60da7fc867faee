import { clean } from '../../text/clean.js';
import { type Exces, MAX_CELLULES, MAX_COLONNES, MAX_LIGNES, MAX_VUES } from './limites.js';

/** What a text of Latin letters and usual signs is made of: most cells need no cleaning. */
const USUAL = /^[ -~¡-¬®-ɏ€‘’“”–—…]*$/;

/** A text of a cell without what a terminal must not see, and without spaces around it. */
export const netCell = (text: string): string => (USUAL.test(text) ? text : clean(text)).trim();

/** Tells what has become too much, at the row and column of its first cell. */
export class TropGrand extends Error {
  constructor(
    readonly exces: Exces,
    readonly ligne: number,
    readonly colonne: number,
  ) {
    super(exces);
  }
}

const EMPTY: readonly string[] = [];

/**
 * Gathers rows of cells in the order in which they stand. Cells that are empty at the end of a row, and
 * such rows at the end of the table, are no part of it, and cost nothing.
 */
export class Grille {
  readonly lignes: (readonly string[])[] = [];
  #row: string[] = [];
  #cellules = 0;
  #seen = 0;
  /** The row and column of the next cell. */
  #ligne = 0;
  #colonne = 0;

  /** Throws TropGrand where the cell is one more than a table may have. */
  cell(text: string): void {
    if (++this.#seen > MAX_VUES) this.#refuse('cellules');
    const net = text === '' ? '' : netCell(text);
    if (net !== '') this.#put(net);
    this.#colonne++;
  }

  /** Ends the row. */
  endRow(): void {
    if (this.#row.length > 0) this.lignes.push(this.#row);
    this.#row = [];
    this.#ligne++;
    this.#colonne = 0;
  }

  /** Goes to the start of a row, or of the next one where that is behind; rows between are empty. */
  goTo(ligne: number): void {
    this.#ligne = Math.max(this.lignes.length, ligne || 0);
  }

  #put(text: string): void {
    if (this.#ligne >= MAX_LIGNES) this.#refuse('lignes');
    if (this.#colonne >= MAX_COLONNES) this.#refuse('colonnes');
    while (this.lignes.length < this.#ligne) this.lignes.push(EMPTY);
    this.#cellules += this.#colonne + 1 - this.#row.length;
    if (this.#cellules > MAX_CELLULES) this.#refuse('cellules');
    while (this.#row.length < this.#colonne) this.#row.push('');
    this.#row.push(text);
  }

  #refuse(exces: Exces): never {
    throw new TropGrand(exces, this.#ligne, this.#colonne);
  }
}
