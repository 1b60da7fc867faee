import type { Table } from '../lecture/tables/table.js';
import type { Champ, Fiche, Forme } from './champs.js';
import type { Endroit } from './constats.js';
import { isTotal, isVide } from './marques.js';

/** A row that says something, as far as it can be understood. */
export class Ligne<F extends Forme> {
  constructor(
    readonly table: Table,
    readonly ligne: number,
    /** Where the column of each field is. */
    readonly index: ReadonlyMap<string | null, number>,
    readonly fiche: Fiche<F>,
    /** Cells of columns that are no fields, by title. */
    readonly autres: Readonly<Record<string, string>>,
  ) {}

  /** Whether it writes something in the column of a field. */
  writes(champ: Champ<F>): boolean {
    return !isVide(this.table.lignes[this.ligne]?.[this.index.get(champ) ?? -1] ?? '');
  }

  /** Whether it is that of the sums under a table: the last, with nothing in a field but its name. */
  isTotal(obligatoire: Champ<F>): boolean {
    const { [obligatoire]: nom, ...others } = this.fiche as Readonly<Record<string, unknown>>;
    const isLast = this.ligne === this.table.lignes.length - 1;
    return isLast && typeof nom === 'string' && isTotal(nom) && Object.keys(others).length === 0;
  }

  /** Where the cell of a field stands; the first of the row where the table has no such column. */
  at(champ: Champ<F>): Endroit {
    return { table: this.table, ligne: this.ligne, colonne: this.index.get(champ) ?? 0 };
  }
}
