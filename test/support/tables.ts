import fc from 'fast-check';
import { FileProblems } from '../../src/lecture/problems.js';
import { readTables } from '../../src/lecture/tables/read.js';
import { type ChoixDeTables, type Lecture, netCell } from '../../src/lecture/tables/table.js';
import { clean } from '../../src/text/clean.js';
import { plain } from '../kit/reading.js';
import { hostileText } from './hostile-text.js';
import { fakeWorld } from './world.js';

/** What is read of the bytes of a file of that name. */
export function readBytes(
  bytes: string | Uint8Array,
  name = 'x.csv',
  options: ChoixDeTables = {},
): Promise<Lecture> {
  return readTables(fakeWorld({ files: { [name]: bytes } }).files, name, options);
}

/** The rows of the first table. */
export async function rowsOf(bytes: string | Uint8Array, name?: string) {
  return (await readBytes(bytes, name)).tables[0]?.lignes;
}

/** « line:column message [code] » of each problem for which a file is refused. */
export async function refusalOf(bytes: string | Uint8Array, name?: string): Promise<string[]> {
  const error = await readBytes(bytes, name).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof FileProblems)) throw error ?? new Error('it was read');
  return error.problems.map(
    ({ position: { line, column }, message, code }) =>
      `${line}:${column} ${plain(message)} [${code}]`,
  );
}

/** Rows, once they were written, as a table has them: clean texts, none empty at the end of a row, no empty row at the end. */
export function tableOf(rows: readonly (readonly string[])[]): string[][] {
  const withoutEnd = <T>(items: T[], isEmpty: (item: T) => boolean): T[] =>
    items.slice(0, items.findLastIndex((item) => !isEmpty(item)) + 1);
  return withoutEnd(
    rows.map((row) =>
      withoutEnd(
        row.map((cell) => netCell(clean(cell))),
        (cell) => cell === '',
      ),
    ),
    (row) => row.length === 0,
  );
}

/** Any rows of texts, dull ones and hostile ones. */
export const anyRows: fc.Arbitrary<string[][]> = fc.array(
  fc.array(
    fc.oneof(
      hostileText,
      fc.constantFrom('', 'Mali', '01000', '"', ';', "'=1", "''+33", '_x0041_', '1e5'),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  { minLength: 1, maxLength: 8 },
);
