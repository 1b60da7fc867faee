import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { ChoixDeTables } from '../../../../src/lecture/tables/table.js';
import { plain } from '../../../kit/reading.js';
import { readBytes } from '../../../support/tables.js';

/** One sheet of openpyxl (test/fixtures/classeurs/faire.py), and what LibreOffice makes of it in each of its formats. */
const FILES = [
  'allure.xlsx',
  'libreoffice/allure.xlsx',
  'libreoffice/allure.ods',
  'libreoffice/allure.fods',
] as const;

const fixture = (name: string) =>
  readFileSync(new URL(`../../../fixtures/classeurs/${name}`, import.meta.url));

const read = (name: string, choix: ChoixDeTables = {}) =>
  readBytes(fixture(name), `a${name.slice(name.lastIndexOf('.'))}`, choix);

/** What the sheet says, row by row; openpyxl does not compute, and LibreOffice makes a number of « oui » in .ods. */
const ROWS = [
  Array(10).fill('Annuaire des acteurs 2026'),
  [
    ...['nom', 'Siège', 'Siège', 'pays', 'Joindre', 'Joindre', 'constaté', 'adhérents'],
    ...['notes internes', 'siret'],
  ],
  [
    ...['nom', 'commune', 'code postal', 'pays', 'contact', 'site', 'constaté', 'adhérents'],
    ...['notes internes', 'siret'],
  ],
  Array(10).fill('ISÈRE'),
  [
    ...[
      'Asso 1',
      'Grenoble',
      '38000',
      'Mali',
      '04 76 00 00 00',
      'Notre site',
      '2025-03-01',
      '1200',
    ],
    ...['à relancer', '78467169500087'],
  ],
  ['Asso 2', 'Grenoble', '38000', 'Bénin', 'Présidente', '', '2025-03-14 09:30', '12.5'],
  ['Asso 3 (masquée)', 'Grenoble', '38000', 'Togo', '', '', '2024-12-31', '1201'],
  Array(10).fill('AIN'),
  ['Asso 4', 'Bourg-en-Bresse', '01000', 'Mali', '+33 4 76 00 00 00', '', '2019-01-01', 'oui'],
  ['Asso 5', 'Grenoble', '', '', '', '', '', '#DIV/0!'],
];
const sansValeur = [
  [6, ['Asso 3 (masquée)', 'Grenoble', '38000', 'Togo', '', '', '2024-12-31']],
  [9, ['Asso 5', 'Grenoble']],
] as const;
const rowsOf = (name: string) => {
  const rows: (readonly string[])[] = [...ROWS];
  if (name === 'allure.xlsx') for (const [i, row] of sansValeur) rows[i] = row;
  return rows.map((row) => row.map((cell) => (/ods$/.test(name) && cell === 'oui' ? '1' : cell)));
};

describe.each(FILES)('%s', (name) => {
  test('merged cells are of all that they cover, numbers are as they are shown', async () => {
    const { tables } = await read(name);
    expect(tables.map(({ feuille, lignes }) => [feuille, lignes])).toEqual([
      ['Acteurs', rowsOf(name)],
    ]);
  });

  test('links are kept, and what is merged across is known', async () => {
    const [table] = (await read(name)).tables;
    const links = [...[[4, 5] as const, [5, 0] as const, [5, 4] as const, [5, 1] as const]].map(
      ([ligne, colonne]) => table?.lien?.(ligne, colonne)?.replace(/\/$/, ''),
    );
    expect(links).toEqual([
      ...['https://asso1.exemple.fr/accueil', 'https://asso2.exemple.fr'],
      ...['mailto:presidente@exemple.fr?subject=Bonjour', undefined],
    ]);
    expect([3, 4, 5].map((ligne) => table?.portee?.(ligne, 9))).toEqual([
      [0, 9],
      undefined,
      undefined,
    ]);
  });

  test('what is hidden is read and told, and left out where it is not wanted', async () => {
    const told = async (sansLignesMasquees: boolean) => {
      const { tables, remarques } = await read(name, { sansLignesMasquees });
      const cells = tables.flatMap(({ lignes }) => lignes.flat()).join();
      const [said = ''] = remarques.map(plain);
      return [/Asso 3/.test(cells), /à relancer/.test(cells), said.replace(/^.* : /, '')];
    };
    const what = '1 ligne (dès la 7) et 1 colonne (dès la I) que la feuille masque';
    expect((await told(false)).slice(0, 2)).toEqual([true, true]);
    expect((await read(name)).remarques.map(plain)[0]).toMatch(
      `« Acteurs » : ${what} : c'est lu aussi ; --sans-lignes-masquees le laisse de côté`,
    );
    expect((await told(true)).slice(0, 2)).toEqual([false, false]);
  });

  test('a hidden sheet is passed over, and read by its name', async () => {
    expect((await read(name)).remarques.join()).not.toMatch('Listes');
    const { tables } = await read(name, { feuille: 'listes' });
    expect(tables[0]?.lignes).toEqual([
      ['nom', 'type'],
      ['Ne pas lire', 'F3E'],
    ]);
  });
});

test('formulas without a value are told', async () => {
  const told = (await read('allure.xlsx')).remarques.map(plain).join('\n');
  expect(told).toMatch("2 formules sans valeur (la première en H7), rien n'en est lu");
  expect((await read('libreoffice/allure.xlsx')).remarques.join()).not.toMatch('formule');
});

test.each(['groupes.xlsx', 'libreoffice/groupes.ods'])(
  '%s: rows in groups, closed or open',
  async (name) => {
    const { tables, remarques } = await read(name);
    expect(tables[0]?.lignes.map(([nom]) => nom)).toEqual(['nom', ...'ABCDEFGH']);
    expect(plain(remarques.join())).toMatch('2 lignes (dès la 5) que la feuille masque');
  },
);

test('a password of LibreOffice is told', async () => {
  await expect(read('libreoffice/chiffre.ods')).rejects.toThrow(/est protégé par un mot de passe/);
});
