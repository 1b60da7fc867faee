import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Problem } from '../../../../src/lecture/problems.js';
import { createRecords } from '../../../../src/lecture/tables/csv/records.js';
import { formatCsv } from '../../../../src/lecture/tables/csv/writer.js';
import { plain } from '../../../kit/reading.js';
import { anyRows, readBytes, refusalOf, rowsOf, tableOf } from '../../../support/tables.js';

describe('rows and cells', () => {
  test.each<[string, string, string[][]]>([
    [
      'semicolons',
      'nom;commune\nF3E;Paris\n',
      [
        ['nom', 'commune'],
        ['F3E', 'Paris'],
      ],
    ],
    [
      'commas',
      'nom,commune\nF3E,Paris',
      [
        ['nom', 'commune'],
        ['F3E', 'Paris'],
      ],
    ],
    [
      'tabs',
      'nom\tcommune\nF3E\tParis',
      [
        ['nom', 'commune'],
        ['F3E', 'Paris'],
      ],
    ],
    [
      'bars',
      'nom|commune\nF3E|Paris',
      [
        ['nom', 'commune'],
        ['F3E', 'Paris'],
      ],
    ],
    ['bars that part values', 'nom\nA|B|C\n', [['nom'], ['A|B|C']]],
    ['one column', 'nom\nF3E\n', [['nom'], ['F3E']]],
    ['nothing', '', []],
    [
      'Windows line ends',
      'a;b\r\nc;d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'old Mac line ends',
      'a;b\rc;d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['empty rows stand, but at the end', 'a;b\n\n;;\nc\n;\n\n', [['a', 'b'], [], [], ['c']]],
    ['rows of all lengths', 'a;b\nc\nd;e;f;;', [['a', 'b'], ['c'], ['d', 'e', 'f']]],
    ['quoted', '"a;b";"c\nd";"e ""f"""\n', [['a;b', 'c\nd', 'e "f"']]],
    ['spaces behind a quote', '"a" ;b\n"c"\t\n', [['a', 'b'], ['c']]],
    ['a quote within', 'Association "Les Amis";Lyon', [['Association "Les Amis"', 'Lyon']]],
    [
      'codes',
      'cp;siret\n01000;00012\n',
      [
        ['cp', 'siret'],
        ['01000', '00012'],
      ],
    ],
    [
      'what would be a formula',
      'a;b\n\'=1+1;"\'+33 1"\n',
      [
        ['a', 'b'],
        ['=1+1', '+33 1'],
      ],
    ],
    ['an apostrophe of its own', "a\n'Amitié'\n", [['a'], ["'Amitié'"]]],
    ['what Excel is told', 'sep=,\na,b;c\n', [[], ['a', 'b;c']]],
    [
      'invisible and control characters',
      'a\u200bb;\u001b[31mc;\u00a0d\u00a0',
      [['ab', '[31mc', 'd']],
    ],
  ])('%s', async (_name, text, rows) => {
    expect(await rowsOf(text)).toEqual(rows);
  });

  test.each([
    ['commas within texts', 'nom;lieu\n"Amis, ici";Lyon\nEau, air, sol;Brest\n', 2],
    ['semicolons within cells', 'nom,pays\n"A, b",Mali;Togo;Niger\nC,Bénin;Tchad\n', 2],
    ['both in quotes', 'a;b\n"x, y";2', 2],
    ['names alone under the header', 'nom;type;commune\nF3E\nAFD\n', 3],
  ])('the separator is found: %s', async (_name, text, columns) => {
    expect((await rowsOf(text))?.[0]).toHaveLength(columns);
  });
});

describe('an unclosed quote is told where it opens', () => {
  const told = (place: string) => [
    expect.stringMatching(new RegExp(`^${place} ce guillemet ouvre .*\\[guillemet-non-ferme\\]$`)),
  ];

  test.each([
    ['up to the end', 'a;b\né;"c;d\ne;f\n', '2:3'],
    ['up to the next quoted cell, rows below', 'a;b\nx;"c\nd;"e"\nf;g\n', '2:3'],
    ['with a mark that is not doubled', 'a;b\nx;"Les "Amis" ici"\n', '2:3'],
    ['in the last character', 'a;b\nc;"', '2:3'],
  ])('%s', async (_name, text, place) => {
    const { tables, problems } = await readBytes(text);
    const tell = ({ position: { line, column }, message, code }: Problem) =>
      `${line}:${column} ${plain(message)} [${code}]`;
    expect(problems.map(tell)).toEqual(told(place));
    // The row is left out, and no other.
    const kept = text.split('\n').filter((_, i) => i !== 1 && i < 4);
    expect(tables[0]?.lignes.filter((row) => row.length > 0)).toEqual(
      kept.filter((line) => line !== '').map((line) => line.replaceAll('"', '').split(';')),
    );
  });

  test('and refuses the file where nothing else is in it', async () => {
    expect(await refusalOf('"')).toEqual(told('1:1'));
  });
});

describe('a place', () => {
  const text = 'nom;note;commune\n"a\nb";"x;""y";É\n\nc\n';

  test.each<[string, number, number, string, string]>([
    ['the header', 0, 2, '1:10', 'nom;note;commune'],
    ['behind cells with newlines and separators', 1, 2, '3:12', 'b";"x;""y";É'],
    ['a cell that the row has not', 3, 1, '5:2', 'c'],
    ['an empty row', 2, 0, '4:1', ''],
    ['a row that there is not', 9, 0, '6:1', ''],
  ])('%s', async (_name, ligne, colonne, place, extrait) => {
    const { tables } = await readBytes(text);
    const problem = tables[0]?.problem(ligne, colonne, 'code', 'message');
    expect(problem).toMatchObject({ niveau: 'erreur', fichier: 'x.csv', extrait });
    expect(`${problem?.position.line}:${problem?.position.column}`).toBe(place);
  });
});

describe('too much', () => {
  test('columns', async () => {
    const text = `${'x;'.repeat(300)}\n`;
    expect(await refusalOf(text)).toEqual([
      '1:513 le tableau a plus de 256 colonnes ; ne gardez que celles qui servent [tableau-trop-grand]',
    ]);
  });

  test('empty columns are none', async () => {
    expect(await rowsOf(`a;b${';'.repeat(1000)}\nc\n`)).toEqual([['a', 'b'], ['c']]);
  });

  test('rows', async () => {
    const [told = ''] = await refusalOf('a\n'.repeat(200_001));
    expect(told).toMatch(/^200001:1 le tableau a plus de 200 000 lignes/);
  });

  test('cells', async () => {
    const [told = ''] = await refusalOf(`${'a;'.repeat(256)}\n`.repeat(15_626));
    expect(told).toMatch(/^15626:1 le tableau a plus de 4 000 000 cellules/);
  });
});

test('what was found by itself is said', async () => {
  const { remarques } = await readBytes(Buffer.from('nom\nAmitié\n', 'latin1'), 'a b.csv');
  expect(remarques.map(plain)).toEqual(['a b.csv : lu en Windows-1252']);
});

describe('laws', () => {
  test.each([',', ';', '\t'])('what is written with « %s » is read back', async (separateur) => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        // Of a single column, nothing tells the separator.
        const wide = [['a', 'b', 'c', 'd', 'e'], ...rows];
        expect(await rowsOf(formatCsv(wide, separateur))).toEqual(tableOf(wide));
      }),
    );
  });

  /** The records, empty lines too, and where a quotation mark is out of place. */
  const records = (text: string, separateur: ';' | ',') => {
    const rows: string[][] = [];
    const faults: number[] = [];
    const read = createRecords(separateur, {
      row: (row) => rows.push(Array.from({ length: row.length }, (_, i) => row.cell(i))),
      blank: () => rows.push(['']),
      fault: (_line, offset) => faults.push(offset),
    });
    read.push(text);
    read.end();
    return { rows, faults };
  };
  const anyCsv = fc
    .array(fc.constantFrom('a', 'é', '"', '""', ';', ',', '\n', ' ', '漢'), { maxLength: 30 })
    .map((pieces) => pieces.join(''));

  test('where csv-parse accepts a text, it has the same cells', () => {
    fc.assert(
      fc.property(anyCsv, fc.constantFrom<';' | ','>(';', ','), (text, separateur) => {
        let theirs: string[][];
        try {
          theirs = parse(text, { delimiter: separateur, relax_column_count: true });
        } catch {
          fc.pre(false);
          return;
        }
        // With line ends of one kind given, it takes no other.
        expect(records(text, separateur)).toEqual({ rows: theirs, faults: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('any text is read, and what is not is told where a quote is', () => {
    fc.assert(
      fc.property(anyCsv, (text) => {
        for (const offset of records(text, ';').faults) expect(text[offset]).toBe('"');
      }),
    );
  });
});
