import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describeProblem } from '../../../../src/lecture/problems.js';
import { lettersOf } from '../../../../src/lecture/tables/classeur/feuille.js';
import { classeurOf } from '../../../../src/lecture/tables/classeur/writer.js';
import { plain } from '../../../kit/reading.js';
import { anyRows, readBytes, rowsOf, tableOf } from '../../../support/tables.js';
import { cell, odsOf, odsRow, xlsxOf } from '../../../support/workbook.js';

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/tableur/${name}`, import.meta.url));

describe.each(['xlsx', 'ods'])('an .%s of an office program', (extension) => {
  const read = (feuille?: string) =>
    readBytes(fixture(`acteurs.${extension}`), `a.${extension}`, feuille ? { feuille } : {});

  test('its first sheet and its actions are read as texts', async () => {
    const { tables, problems } = await read();
    expect(problems).toEqual([]);
    expect(tables.map(({ feuille }) => feuille)).toEqual(['Acteurs', 'ACTIONS']);
    expect(tables.map(({ lignes }) => lignes)).toEqual([
      [
        ['nom', 'CP', 'siret', 'constaté', 'adhérent', 'latitude', 'site'],
        [
          ...['Amitié Grenoble–Bamako', '1000', '12345678901234', '2024-03-01', 'oui'],
          ...['45.188529', 'exemple.fr'],
        ],
        [],
        [],
        // A formula is its last result, and nothing where it failed.
        ['Eau vive', '01000', '1001', '#DIV/0!', 'non', '-0.0000001', 'deux\nlignes'],
        ["=cmd|'/c calc'!A1"],
      ],
      [
        ['acteur', 'pays'],
        ['Eau vive', 'Mali'],
      ],
    ]);
  });

  test('what is not read is said', async () => {
    expect((await read()).remarques.map(plain)).toEqual([
      `a.${extension} : lu : « Acteurs », « ACTIONS » ; laissé de côté : « Notes » (pour lire une autre feuille : --feuille NOM)`,
    ]);
  });

  test('another sheet is read by its name in any case and accents, and that of the actions', async () => {
    const { tables } = await read('notés');
    expect(tables.map(({ feuille, lignes }) => [feuille, lignes[0]])).toEqual([
      ['Notes', ['à ne pas lire']],
      ['ACTIONS', ['acteur', 'pays']],
    ]);
  });

  test('a sheet that there is not: those that there are', async () => {
    const error = await read('Note').catch((reason) => reason);
    expect(error).toMatchObject({ name: 'UserError', exitCode: 2 });
    expect(plain(error.message)).toBe(
      `le fichier « a.${extension} » n'a pas de feuille « Note » ; il a : « Acteurs », « Notes », « ACTIONS »`,
    );
  });

  test('a problem is told by sheet and cell', async () => {
    const [acteurs] = (await read()).tables;
    const problem = acteurs?.problem(4, 27, 'code', 'rien ici');
    expect(problem && describeProblem(problem)).toEqual([
      `a.${extension}:Acteurs!AB5: erreur: rien ici [code]`,
    ]);
  });
});

test('a hidden sheet is neither read nor told of, unless it is asked for by its name', async () => {
  const sheets = ['Secret', 'Acteurs'].map((name) => ({
    ...{ name, rows: [[name]], hidden: name === 'Secret' },
  }));
  const bytes = await writeXlsx({ sheets });
  const told = async (feuille?: string) => {
    const { tables, remarques } = await readBytes(bytes, 'x.xlsx', feuille ? { feuille } : {});
    return [...tables.map((table) => [table.feuille, table.lignes]), ...remarques.map(plain)];
  };
  expect(await told()).toEqual([['Acteurs', [['Acteurs']]]]);
  expect(await told('secret')).toEqual([
    ['Secret', [['Secret']]],
    'x.xlsx : lu : « Secret » ; laissé de côté : « Acteurs » (pour lire une autre feuille : --feuille NOM)',
  ]);
});

test('the letters of columns', () => {
  expect([0, 25, 26, 701, 702, 16_383].map(lettersOf)).toEqual([
    'A',
    'Z',
    'AA',
    'ZZ',
    'AAA',
    'XFD',
  ]);
});

test('numbers: no digit of a code is lost, no exponent made', async () => {
  const numbers = ['123456789012345', '1.5E3', '0.1', '0.30000000000000004', '1E-7', '-2.50'];
  const cells = numbers.map((number) => `<c><v>${number}</v></c>`).join('');
  expect(await rowsOf(xlsxOf(`<row>${cells}</row>`), 'x.xlsx')).toEqual([
    ['123456789012345', '1500', '0.1', '0.3', '0.0000001', '-2.5'],
  ]);
});

test('a text with an exponent stays as it is', async () => {
  const row = `<row>${cell('A1', '1.23457E+13')}</row>`;
  expect(await rowsOf(xlsxOf(row), 'x.xlsx')).toEqual([['1.23457E+13']]);
});

test('without an extension, it is known by what it holds', async () => {
  expect(await rowsOf(odsOf(odsRow('nom')), 'sans-nom')).toEqual([['nom']]);
  expect(await rowsOf(xlsxOf(`<row>${cell('A1', 'nom')}</row>`), '-')).toEqual([['nom']]);
});

test('macros are not read, and that is said', async () => {
  const macros = { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) };
  const { tables, remarques } = await readBytes(
    xlsxOf(`<row>${cell('A1', 'nom')}</row>`, macros),
    'x.xlsm',
  );
  expect(tables[0]?.lignes).toEqual([['nom']]);
  expect(remarques.map(plain)).toEqual([
    'x.xlsm : les macros ne sont ni lues ni lancées, seules les cellules le sont',
  ]);
});

test('links to other files are not followed, and that is said', async () => {
  const link = { 'xl/externalLinks/externalLink1.xml': new Uint8Array() };
  const row = `<row><c t="str"><f>[1]Feuil1!A1</f><v>ancien</v></c></row>`;
  const { tables, remarques } = await readBytes(xlsxOf(row, link), 'x.xlsx');
  expect(tables[0]?.lignes).toEqual([['ancien']]);
  expect(remarques.map(plain)).toEqual([
    "x.xlsx : les liens vers d'autres fichiers ne sont pas suivis",
  ]);
});

test('a document type is refused: no entity is followed, neither to more nor to another file', async () => {
  const sheet = `<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row>${cell('A1', '&b;&f;&amp;')}</row></sheetData></worksheet>`;
  const bytes = xlsxOf('', { 'xl/worksheets/sheet1.xml': new TextEncoder().encode(sheet) });
  await expect(rowsOf(bytes, 'x.xlsx')).rejects.toThrow(/est abîmé/);
});

test('any texts that classeurOf writes are read back', async () => {
  await fc.assert(
    fc.asyncProperty(anyRows, async (rows) => {
      const bytes = await classeurOf([{ nom: 'Acteurs', rows }]);
      expect(await rowsOf(bytes, 'x.xlsx')).toEqual(tableOf(rows));
    }),
  );
});
