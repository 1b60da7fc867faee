import { expect, test } from '@jest/globals';
import { plain } from '../../../kit/reading.js';
import { readBytes } from '../../../support/tables.js';
import { odsOf } from '../../../support/workbook.js';

const cell = (inner: string, attributes = '') =>
  `<table:table-cell office:value-type="string" ${attributes}>${inner}</table:table-cell>`;
const text = (inner: string, attributes = '') => cell(`<text:p>${inner}</text:p>`, attributes);
const row = (cells: string, attributes = '') =>
  `<table:table-row ${attributes}>${cells}</table:table-row>`;

const read = async (rows: string) => {
  const { tables, remarques } = await readBytes(odsOf(rows), 'x.ods');
  return { table: tables[0], lignes: tables[0]?.lignes, remarques: remarques.map(plain) };
};

test.each<[string, string, string[][]]>([
  [
    'spaces, tabs and new lines',
    row(text('a<text:s text:c="2"/>b<text:tab/>c<text:line-break/>d')),
    [['a  b c\nd']],
  ],
  [
    'more spaces than anybody types',
    row(text('a<text:s text:c="999999999"/>b')),
    [[`a${' '.repeat(100)}b`]],
  ],
  [
    'paragraphs',
    row(cell('<text:p>a</text:p><text:p><text:span>b</text:span></text:p>')),
    [['a\nb']],
  ],
  [
    'notes and drawings are no texts of a cell',
    row(
      cell(
        '<office:annotation><text:p>x</text:p></office:annotation><text:p>a</text:p><draw:frame xmlns:draw="d"><text:p>y</text:p></draw:frame>',
      ),
    ),
    [['a']],
  ],
  [
    'tables in drawings are no rows',
    `<table:shapes><table:table><table:table-row>${text('x')}</table:table-row></table:table></table:shapes>${row(text('a'))}`,
    [['a']],
  ],
  [
    'groups in groups, titles that are printed again',
    `<table:table-header-rows>${row(text('a'))}</table:table-header-rows><table:table-row-group>${row(text('b'))}<table:table-row-group>${row(text('c'))}</table:table-row-group></table:table-row-group>`,
    [['a'], ['b'], ['c']],
  ],
  [
    'repeated rows and cells',
    row(text('a', 'table:number-columns-repeated="2"'), 'table:number-rows-repeated="2"'),
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
  ],
  [
    'empty ones without end',
    `${row('<table:table-cell/>', 'table:number-rows-repeated="1048570"')}`,
    [],
  ],
  ['a text that only an attribute says', row(cell('', 'office:string-value="a"')), [['a']]],
  [
    'yes and no',
    row('<table:table-cell office:value-type="boolean" office:boolean-value="true"/>'),
    [['oui']],
  ],
  [
    'a month',
    row(
      '<table:table-cell office:value-type="date" office:date-value="2024-03-01"><text:p>mars 24</text:p></table:table-cell>',
    ),
    [['2024-03-01']],
  ],
  [
    'an hour',
    row(
      '<table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell>',
    ),
    [['14:30']],
  ],
  [
    'a number as it is shown, where that is a code',
    row(
      '<table:table-cell office:value-type="float" office:value="1000"><text:p>01000</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1000"><text:p>1 000</text:p></table:table-cell>',
    ),
    [['01000', '1000']],
  ],
])('%s', async (_name, rows, wanted) => {
  expect((await read(rows)).lignes).toEqual(wanted);
});

test('a text that is under a merged cell is not lost', async () => {
  const merged = text('a', 'table:number-columns-spanned="1" table:number-rows-spanned="3"');
  const covered = (inner: string) =>
    row(`<table:covered-table-cell>${inner}</table:covered-table-cell>${text('x')}`);
  const rows = `${row(merged + text('x'))}${covered('<text:p>b</text:p>')}${covered('')}`;
  expect((await read(rows)).lignes).toEqual([
    ['a', 'x'],
    ['b', 'x'],
    ['a', 'x'],
  ]);
});

test('rows that a filter hides, columns that are hidden, and a formula without a value are told', async () => {
  const columns =
    '<table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/>';
  const hidden = row(text('a') + text('b') + text('c'), 'table:visibility="filter"');
  const formula = row('<table:table-cell table:formula="of:=1"/>');
  const { lignes, remarques } = await read(`${columns}${hidden}${formula}`);
  expect(lignes).toEqual([['a', 'b', 'c']]);
  expect(remarques).toEqual([
    "x.ods : « Acteurs » : 1 ligne (dès la 1) et 1 colonne (dès la C) que la feuille masque : c'est lu aussi ; --sans-lignes-masquees le laisse de côté",
    "x.ods : « Acteurs » : 1 formule sans valeur (la première en A2), rien n'en est lu : ouvrez le classeur dans votre tableur, et enregistrez-le",
  ]);
});

test('links of a text and of a formula are kept; of other schemes they are none', async () => {
  const link = (href: string) => text(`<text:a xmlns:xlink="x" xlink:href="${href}">Site</text:a>`);
  const formula = text(
    'Site',
    'table:formula="of:=HYPERLINK(&quot;https://a.fr&quot;;&quot;Site&quot;)"',
  );
  const { table } = await read(row(link('https://b.fr') + link('javascript:alert(1)') + formula));
  expect([0, 1, 2].map((colonne) => table?.lien?.(0, colonne))).toEqual([
    ...['https://b.fr', undefined, 'https://a.fr'],
  ]);
});

test('characters of a workbook are mended and told too', async () => {
  const { lignes, remarques } = await read(row(text('Lâ€™Étoile') + text('C\u009cur')));
  expect(lignes).toEqual([['L’Étoile', 'Cœur']]);
  expect(remarques[0]).toMatch('2 cellules aux caractères mal convertis');
});
