import { writeXlsx } from 'hucre/xlsx';
import { clean } from '../../../text/clean.js';
import type { Cell } from '../csv/writer.js';

/** A sheet of a workbook: the first row has the names of the columns. */
export interface Feuille {
  readonly nom: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** What the format allows in a name of a sheet, and how long a name and a text may be. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const MAX_NOM = 31;
const MAX_TEXTE = 32_767;
/** What the format would read as a character by its number: « _x0041_ » is an A. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** One workbook is one file: no clock is in it. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));
const MIN_WIDTH = 8;
const MAX_WIDTH = 50;

/**
 * An .xlsx that holds the sheets. Texts stay texts, whatever they look like: a code keeps its zeros, and
 * no text is ever a formula. Control characters go, and what a cell cannot hold of a text. The same sheets
 * give the same bytes.
 */
export async function classeurOf(feuilles: readonly Feuille[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: feuilles.map(({ nom, rows }) => ({
      name: nom.replace(FORBIDDEN, ' ').slice(0, MAX_NOM),
      rows: rows.map((row) => row.map(drawCell)),
      columns: columnsOf(rows),
      freezePane: { rows: 1 },
    })),
    properties: { created: NO_DATE, modified: NO_DATE },
  });
}

/** Null where there is nothing: an empty text would be a cell that filters count. */
const drawCell = (cell: Cell) =>
  typeof cell === 'number'
    ? cell
    : clean(cell).slice(0, MAX_TEXTE).replace(ESCAPE, '_x005F_') || null;

/** As wide as their longest text, within reason. */
function columnsOf(rows: Feuille['rows']) {
  return (rows[0] ?? []).map((_title, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const longest = cells.reduce<number>((most, cell) => Math.max(most, `${cell}`.length), 0);
    // A column of texts is one also where it is empty: « 01000 », typed there later, keeps its zero.
    const isText = cells.every((cell) => typeof cell === 'string');
    return {
      width: Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, longest + 2)),
      ...(isText ? { numFmt: '@' } : {}),
    };
  });
}
