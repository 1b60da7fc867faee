import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { readBytes, rowsOf } from '../../../support/tables.js';
import { cell, odsOf, withTexts, xlsxOf, xlsxParts } from '../../../support/workbook.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const row = (cells: string) => `<row r="1">${cells}</row>`;
const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`;

describe('what other programs write', () => {
  test.each<[string, string, string[][]]>([
    [
      'cells and rows without places',
      `<row>${number('1')}${number('2')}</row><row>${number('3')}</row>`,
      [['1', '2'], ['3']],
    ],
    [
      'out of their order',
      `<row r="2">${cell('B2', 'b')}${cell('A2', 'a')}</row>${row(cell('A1', 'x'))}`,
      [['x'], ['a', 'b']],
    ],
    [
      'rich texts, and how they are read aloud',
      row('<c t="inlineStr"><is><r><t>Co</t></r><r><t>mité</t></r><rPh><t>x</t></rPh></is></c>'),
      [['Comité']],
    ],
    ['prefixes', row('<x:c xmlns:x="y" t="str"><x:v>a</x:v></x:c>'), [['a']]],
    ['escapes', row('<c t="str"><v>_x0041_ _x005F_x0041_</v></c>'), [['A _x0041_']]],
    [
      'yes, no and failures',
      row('<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#REF!</v></c>'),
      [['oui', 'non', '#REF!']],
    ],
    [
      'dates in words of ISO',
      row('<c t="d"><v>2024-03-01T00:00:00</v></c><c t="d"><v>2024-03-01T09:30:00</v></c>'),
      [['2024-03-01', '2024-03-01 09:30']],
    ],
    ['what is no number', row('<c><v>abc</v></c>'), [['abc']]],
  ])('%s', async (_name, rows, wanted) => {
    expect(await rowsOf(xlsxOf(rows), 'x.xlsx')).toEqual(wanted);
  });

  test('names of parts with « \\ » and in capitals', async () => {
    const parts = Object.entries(xlsxParts(row(cell('A1', 'nom'))));
    const renamed = parts.map(([name, part]) => [
      name.startsWith('xl') ? name.replaceAll('/', '\\').toUpperCase() : name,
      part,
    ]);
    expect(await rowsOf(zipSync(Object.fromEntries(renamed)), 'x.xlsx')).toEqual([['nom']]);
  });

  test('a link of a formula is kept', async () => {
    const formula =
      '<c r="A1" t="str"><f>HYPERLINK("https://exemple.fr","Site")</f><v>Site</v></c>';
    const [table] = (await readBytes(xlsxOf(row(formula)), 'x.xlsx')).tables;
    expect([table?.lignes, table?.lien?.(0, 0)]).toEqual([[['Site']], 'https://exemple.fr']);
  });

  test.each([
    ['a text that is not there', row('<c t="s"><v>7</v></c>'), withTexts('<si><t>a</t></si>')],
    ['a place that is none', row('<c r="1A"><v>7</v></c>'), {}],
    ['a sheet that is not there', '', { 'xl/worksheets/sheet1.xml': utf8('') }],
    [
      'UTF-16',
      '',
      { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from('<worksheet/>', 'utf16le')) },
    ],
  ])('%s: damaged', async (_name, rows, parts) => {
    await expect(rowsOf(xlsxOf(rows, parts), 'x.xlsx')).rejects.toThrow(/est abîmé/);
  });

  test('an .ods in another encoding is damaged, neither empty nor encrypted', async () => {
    const content = new Uint8Array(Buffer.from('\ufeff<a/>', 'utf16le'));
    for (const level of [0, 6] as const)
      await expect(
        rowsOf(odsOf('', { 'content.xml': [content, { level }] }), 'x.ods'),
      ).rejects.toThrow(/est abîmé/);
  });
});

const FORMATS = [
  ...[
    'General',
    '00000',
    '0#" "##" "##" "##" "##',
    '"+"##" "#" "##" "##" "##" "##',
    '#,##0',
    '0.00',
  ],
  ...['dd/mm/yyyy', 'd mmmm yyyy" à "h:mm', '[$-40C]mmm\\-yy', 'hh:mm', '[Red]0;-0', '0" jours"'],
];
const styles = `<styleSheet><numFmts>${FORMATS.map((code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${FORMATS.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('')}<xf numFmtId="14"/><xf numFmtId="1"/></cellXfs></styleSheet>`;

test.each([
  ['General', '38000', '38000'],
  ['00000', '1000', '01000'],
  ['00000', '38000', '38000'],
  ['0#" "##" "##" "##" "##', '476000000', '04 76 00 00 00'],
  ['"+"##" "#" "##" "##" "##" "##', '33476000000', '+33 4 76 00 00 00'],
  ['#,##0', '1200', '1200'],
  ['0.00', '45.188529', '45.188529'],
  ['[Red]0;-0', '12', '12'],
  ['0" jours"', '12', '12'],
  ['dd/mm/yyyy', '45352', '2024-03-01'],
  ['dd/mm/yyyy', '59', '1900-02-28'],
  ['dd/mm/yyyy', '-1', '-1'],
  ['dd/mm/yyyy', '99999999', '99999999'],
  ['d mmmm yyyy" à "h:mm', '45352.395833333', '2024-03-01 09:30'],
  ['[$-40C]mmm\\-yy', '45352', '2024-03-01'],
  ['hh:mm', '0.604166667', '14:30'],
])('a number that is shown as %s: %s is %s', async (format, value, wanted) => {
  const rows = row(number(value, FORMATS.indexOf(format)));
  expect(await rowsOf(xlsxOf(rows, { 'xl/styles.xml': utf8(styles) }), 'x.xlsx')).toEqual([
    [wanted],
  ]);
});

test('days are counted from 1904 where the workbook says so, and by formats without a code', async () => {
  const parts = xlsxParts(row(number('43890', FORMATS.length) + number('7', FORMATS.length + 1)));
  const workbook = new TextDecoder().decode(parts['xl/workbook.xml'] as Uint8Array);
  const mac = utf8(workbook.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'));
  const bytes = zipSync({ ...parts, 'xl/workbook.xml': mac, 'xl/styles.xml': utf8(styles) });
  expect(await rowsOf(bytes, 'x.xlsx')).toEqual([['2024-03-01', '7']]);
});
