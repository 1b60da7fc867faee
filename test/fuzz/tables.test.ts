import { describe, expect } from '@jest/globals';
import fc from 'fast-check';
import { UserError } from '../../src/errors.js';
import { readBytes } from '../support/tables.js';
import { cell, odsOf, odsRow, xlsxOf } from '../support/workbook.js';
import { announceSeed, fuzz } from './property.js';

announceSeed('tables');

/** Whatever the bytes: tables of clean texts, or an error that a person can mend. */
async function readsOrRefuses(bytes: Uint8Array, name: string): Promise<void> {
  try {
    const { tables } = await readBytes(bytes, name);
    for (const { lignes } of tables) {
      for (const text of lignes.flat()) expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
      for (const row of lignes) expect(row.at(-1)).not.toBe('');
    }
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

const anyName = fc.constantFrom('x.csv', 'x.xlsx', 'x.xlsm', 'x.ods', 'x.yaml', 'x', '-');
const anyStart = fc.constantFrom(
  '',
  'PK\u0003\u0004',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\xff\xfe',
);
const anyBytes = fc.uint8Array({ maxLength: 300 });

describe('any bytes are read or refused', () => {
  fuzz(
    'at random, under each name',
    fc.tuple(anyName, anyStart, anyBytes),
    500,
    ([name, start, bytes]) =>
      readsOrRefuses(Buffer.concat([Buffer.from(start, 'latin1'), bytes]), name),
  );
});

const WORKBOOKS = {
  'x.xlsx': xlsxOf(`<row>${cell('A1', 'nom')}${cell('B1', 'pays')}</row>`),
  'x.ods': odsOf(odsRow('nom') + odsRow('pays', 3)),
};

describe.each(Object.entries(WORKBOOKS))(
  'a workbook with bytes changed, and cut: %s',
  (name, workbook) => {
    const place = fc.nat({ max: workbook.length - 1 });
    const edit = fc.tuple(place, fc.nat({ max: 255 }));
    fuzz(
      'is read or refused',
      fc.tuple(fc.array(edit, { maxLength: 4 }), place),
      300,
      async ([edits, end]) => {
        const bytes = workbook.slice();
        for (const [at, byte] of edits) bytes[at] = byte;
        await readsOrRefuses(bytes, name);
        await readsOrRefuses(bytes.subarray(0, end), name);
      },
    );
  },
);

const anyXml = fc
  .array(
    fc.constantFrom(
      ...[
        '<row>',
        '</row>',
        '<row r="3">',
        '<row r="x">',
        '<c r="B2">',
        '<c t="s">',
        '</c>',
        '<v>',
      ],
      ...[
        '</v>',
        '1',
        '1e400',
        '-0',
        '&#0;',
        '&#x1b;',
        '&amp;',
        '<is><t>',
        '</t></is>',
        '<!--',
        '-->',
      ],
      ...[
        '<table:table-row table:number-rows-repeated="-1">',
        '</table:table-row>',
        '<text:p>',
        '</text:p>',
      ],
      ...[
        '<table:table-cell office:value-type="date" office:date-value="9999999-99">',
        '</table:table-cell>',
      ],
      ...[
        '<table:table-cell office:value-type="float" office:value="x">',
        '<text:s text:c="1e9"/>',
      ],
      ...[
        '<c s="99999">',
        '<c t="b">',
        '<c t="e">',
        '<c r="">',
        '<c r="1A">',
        ']]>',
        '<![CDATA[',
        '"',
      ],
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe('a sheet of odd XML', () => {
  fuzz('in an .xlsx', anyXml, 300, (rows) => readsOrRefuses(xlsxOf(rows), 'x.xlsx'));
  fuzz('in an .ods', anyXml, 300, (rows) => readsOrRefuses(odsOf(rows), 'x.ods'));
});
