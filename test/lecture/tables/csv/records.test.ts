import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { createDecoder } from '../../../../src/lecture/decode.js';
import { createRecords } from '../../../../src/lecture/tables/csv/records.js';

/** What is read of bytes that come in pieces of a size: rows, the lines on which they begin, and faults. */
function read(bytes: string | Uint8Array, separator = ';', size = 7) {
  const rows: string[][] = [];
  const lines: number[] = [];
  const faults: number[] = [];
  const records = createRecords(separator, {
    row(row) {
      rows.push(Array.from({ length: row.length }, (_, column) => row.cell(column)));
      lines.push(row.line);
    },
    fault: (line) => faults.push(line),
  });
  const all = Buffer.from(bytes as string);
  const decoder = createDecoder();
  for (let at = 0; at < all.length; at += size)
    records.push(decoder.push(all.subarray(at, at + size)));
  records.push(decoder.end());
  records.end();
  return { rows, lines, faults, encodage: decoder.encodage };
}

const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('', '"', '""', ';', '\n', '\r\n', '\r', 'été', '€', 'a;b"c\nd', "l'amie"),
);
const SEPARATORS = [';', ',', '\t', '|'];

/** A cell as RFC 4180 has it: quoted where need be, and sometimes where there is no need. */
const drawn = (text: string, isQuoted: boolean) =>
  isQuoted || /[";,\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

test('reads what csv-parse reads, however the bytes are cut', () => {
  const cells = fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(cells, { maxLength: 6 }),
      fc.constantFrom(...SEPARATORS),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.integer({ min: 1, max: 20 }),
      (table, separator, end, isEnded, size) => {
        const text = table
          .map((row) => row.map((given) => drawn(...given)).join(separator))
          .join(end)
          .concat(isEnded ? end : '');
        const expected = parse(text, {
          delimiter: separator,
          relax_column_count: true,
          skip_empty_lines: true,
          record_delimiter: end,
        });
        const { rows, faults } = read(text, separator, size);
        // Both take a quoted nothing alone on its line for a row or for an empty line: it says nothing.
        const said = (all: string[][]) =>
          all.filter((row) => row.join('') !== '' || row.length > 1);
        expect(said(rows)).toEqual(said(expected));
        expect(faults).toEqual([]);
      },
    ),
  );
});

test('the line on which each record begins', () => {
  expect(read('a;b\r\n"1\n2";x\n\n3;4')).toMatchObject({
    rows: [
      ['a', 'b'],
      ['1\n2', 'x'],
      ['3', '4'],
    ],
    lines: [1, 2, 5],
  });
});

describe('quotation marks out of place', () => {
  test('amid a cell without them they are a text', () => {
    expect(read('LES "AMIS" DE X;y\n').rows).toEqual([['LES "AMIS" DE X', 'y']]);
  });

  test('cost their line only', () => {
    expect(read('a;b\n"LES AMIS" DE X;y\nc;d\n')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['c', 'd'],
      ],
      lines: [1, 3],
      faults: [2],
    });
  });

  test.each([5000, 100_000])(
    'never closed, they do not take the rest of the file (by %d)',
    (size) => {
      const rest = 'c;d\n'.repeat(200_000);
      const { rows, faults, lines } = read(`a;b\n"jamais fermé;x\n${rest}`, ';', size);
      expect(faults).toEqual([2]);
      expect(rows.length).toBe(200_001);
      expect(lines.at(-1)).toBe(200_002);
    },
  );

  test('nor do they at its end', () => {
    expect(read('a;b\n"c;d\ne;f')).toMatchObject({
      rows: [
        ['a', 'b'],
        ['e', 'f'],
      ],
      faults: [2],
    });
  });
});

test.each([
  ['the last bytes', 'ab\ncd\na\r', [['ab'], ['cd'], ['a']]],
  [
    'an empty cell at the end',
    'a;"b"\nc;',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['a CR alone', 'a\r;b', [['a'], ['', 'b']]],
  ['a CR within a quoted cell', '"a\r";b\r\n', [['a\r', 'b']]],
])('%s are what they are, whatever was there before', (_, text, expected) => {
  for (let size = 1; size <= text.length; size++) {
    expect({ size, ...read(text, ';', size) }).toMatchObject({ size, rows: expected, faults: [] });
  }
});

/** All that is told of a text in pieces that end at these places. */
function told(text: string, ends: readonly number[]) {
  const all: unknown[] = [];
  const records = createRecords(';', {
    row: (row) =>
      all.push([
        row.line,
        row.offset,
        ...Array.from({ length: row.length }, (_, i) => row.cell(i)),
      ]),
    fault: (...fault) => all.push(fault),
    blank: (offset) => all.push(offset),
  });
  let start = 0;
  for (const end of [...ends, text.length]) {
    records.push(text.slice(start, end));
    start = end;
  }
  records.end();
  return all;
}

const anyText = fc
  .array(fc.constantFrom('a', 'é', '"', '""', ';', '\n', '\r', '\r\n', ' ', '🎌'), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));

test('cut anywhere, a text gives what it gives whole', () => {
  const cuts = fc.array(fc.nat(60), { maxLength: 5 }).map((ends) => ends.sort((a, b) => a - b));
  fc.assert(
    fc.property(anyText, cuts, (text, ends) => {
      expect(told(text, ends)).toEqual(told(text, []));
    }),
    { numRuns: 2000 },
  );
});

test('a mark out of place costs its record, and no other', () => {
  const plain = fc.array(fc.constantFrom('a', 'é', '', 'b c', 'x "y" z'), {
    minLength: 2,
    maxLength: 4,
  });
  const spoilt = fc.constantFrom('"a;b', '"a"b;c', 'a;"b;c', '"a";"b"c');
  fc.assert(
    fc.property(fc.array(plain), spoilt, fc.array(plain), (before, bad, after) => {
      const line = (cells: readonly string[]) => cells.join(';');
      const text = [...before.map(line), bad, ...after.map(line), '"z";"z"'].join('\n');
      const { rows, faults } = read(text);
      expect(rows).toEqual([...before, ...after, ['z', 'z']]);
      expect(faults).toEqual([before.length + 1]);
    }),
  );
});

test('a record knows its line and its place', () => {
  expect(told('\r\n"🎌\rb" ;c\n"d', [4])).toEqual([0, [2, 2, '🎌\rb', 'c'], [4, 12, 'guillemet']]);
});

test('a line without end is one fault', () => {
  const { rows, faults } = read('a'.repeat(2_000_000), ';', 100_000);
  expect({ rows, faults }).toEqual({ rows: [], faults: [1] });
});

describe('encoding', () => {
  test('Windows-1252 is found cell by cell', () => {
    const windows = Buffer.from('Le caf\xe9 \x80;\x9cuvre', 'latin1');
    const { rows, encodage } = read(Buffer.concat([Buffer.from('été;€\n'), windows]));
    expect(rows).toEqual([
      ['été', '€'],
      ['Le café €', 'œuvre'],
    ]);
    expect(encodage).toBe('Windows-1252');
  });

  test('UTF-8 is left as it is, a replacement character that it holds too', () => {
    expect(read('été;\ufffd\n')).toMatchObject({ rows: [['été', '\ufffd']], encodage: null });
  });
});
