import { describe, expect, test } from '@jest/globals';
import { lireActeurs } from '../../src/acteurs/lire.js';
import { plain } from '../kit/reading.js';
import { readBytes } from '../support/tables.js';
import { cell, xlsxOf } from '../support/workbook.js';
import { contexte, dits } from './reading.js';

/** What is made of rows of texts; `merged` are ranges that are one cell. */
async function lire(rows: readonly (readonly string[])[], ...merged: readonly string[]) {
  const lines = rows.map((row, r) => {
    const cells = row.map((text, c) => (text === '' ? '' : cell(`${'ABCDEF'[c]}${r + 1}`, text)));
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  const merges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const sheet = `${lines.join('')}</sheetData><mergeCells>${merges}</mergeCells><sheetData>`;
  const { acteurs } = lireActeurs([await readBytes(xlsxOf(sheet), 'x.xlsx')], contexte());
  return { ...acteurs, dits: dits(acteurs.problems), remarques: acteurs.remarques.map(plain) };
}

describe('cells merged across', () => {
  test('one of an acteur is of each of its columns', async () => {
    const { acteurs } = await lire(
      [
        ['nom', 'besoins', 'note'],
        ['A', 'mobilite', ''],
      ],
      'B2:C2',
    );
    expect(acteurs).toMatchObject([
      { nom: 'A', besoins: ['mobilite'], autres: { note: 'mobilite' } },
    ]);
  });

  test('under a title that is as wide it is said once', async () => {
    const { acteurs, dits } = await lire(
      [
        ['nom', '', 'commune', '', 'endroit', ''],
        ['A', '', 'Grenoble', '', 'Salle 2', ''],
      ],
      ...['A1:B1', 'A2:B2', 'C1:D1', 'C2:D2', 'E1:F1', 'E2:F2'],
    );
    expect(acteurs).toMatchObject([{ nom: 'A', commune: 'Grenoble' }]);
    expect([acteurs[0]?.autres, dits.filter((dit) => !dit.includes('colonne-en-double'))]).toEqual([
      { endroit: 'Salle 2' },
      [],
    ]);
  });

  test('a title over two columns is of both where a field may have several, else the second is told', async () => {
    const { acteurs, dits } = await lire(
      [
        ['nom', 'contact', '', 'commune', ''],
        ['A', 'Mme B', 'le mardi', 'Grenoble', 'Voiron'],
      ],
      ...['B1:C1', 'D1:E1'],
    );
    expect(acteurs).toMatchObject([{ contact: 'Mme B, le mardi', commune: 'Grenoble' }]);
    expect(dits.join()).toMatch(/cellule-sans-titre/);
  });

  test.each([
    ['A2:C2', 'Musiques', '', ['B']],
    ['A2:B2', 'Musiques', '', ['B']],
    ['C2:D2', 'Musiques', '', ['Musiques', 'B']],
    ['A2:B2', 'Musiques', 'le mardi', ['Musiques', 'B']],
    ['A2:B2', 'Total', '12', ['B']],
  ])(
    '%s, « %s » and « %s »: a cell across, and alone, is a banner',
    async (merged, first, note, noms) => {
      const { acteurs, dits } = await lire(
        [
          ['nom', 'commune', 'note', ''],
          [first, '', note],
          ['B', 'Voiron', 'x', ''],
        ],
        merged,
      );
      expect(acteurs.map(({ nom }) => nom)).toEqual(noms);
      expect(dits.join().includes(`ligne (« ${first} »)`)).toBe(noms.length === 1);
    },
  );

  test('of two rows of titles, the one that says more; the first where both say as much', async () => {
    const two = [
      ['Structure', '', 'Contact', ''],
      ['nom', 'commune', 'contact', 'téléphone'],
      ['A', 'Voiron', 'Mme B', '04 00 00 00 00'],
    ];
    expect((await lire(two, 'A1:B1', 'C1:D1')).acteurs).toMatchObject([
      { nom: 'A', commune: 'Voiron' },
    ]);
    const same = [
      ['nom', 'commune'],
      ['A', 'Voiron'],
      ['nom', 'commune'],
    ];
    expect((await lire(same)).acteurs[0]).toMatchObject({ nom: 'A' });
  });
});
