import { describe, expect, test } from '@jest/globals';
import type { Cellule, ColonneDeTableau, Tableau } from '../../src/page/page.js';
import { regroupe } from '../../src/page/regroupe.js';

const tableau = (colonnes: readonly ColonneDeTableau[], ...cellules: Cellule[]): Tableau => ({
  genre: 'tableau',
  titre: 'Un tableau',
  colonnes,
  lignes: [{ rang: 1, cellules }],
});
const FORCES = [
  { titre: 'Apports', part: 20, groupe: 'Forces' },
  { titre: 'Avantages', part: 20, groupe: 'Forces' },
];

describe('regroupe', () => {
  test('what answers comes first, « non précisés » goes where the neighbour says something', () => {
    const { colonnes, lignes } = regroupe(
      tableau(
        FORCES,
        [
          { texte: 'a', sens: 'autre' },
          { texte: 'non précisés', sens: 'discret' },
        ],
        [{ texte: 'b', sens: 'reponse' }],
      ),
    );
    expect(colonnes).toEqual([{ titre: 'Forces', part: 40 / Math.SQRT2 }]);
    expect(lignes).toEqual([
      {
        rang: 1,
        cellules: [
          [
            { texte: 'b', sens: 'reponse' },
            { texte: 'a', sens: 'autre' },
          ],
        ],
      },
    ]);
  });

  test('nothing said at all is said once', () => {
    const vide: Cellule = [{ texte: 'non précisés', sens: 'discret' }];
    expect(regroupe(tableau(FORCES, vide, vide)).lignes[0]?.cellules).toEqual([vide]);
  });

  test('only neighbours of one groupe are joined', () => {
    const [apports, avantages] = FORCES as [ColonneDeTableau, ColonneDeTableau];
    const apart = tableau(
      [apports, { titre: 'Nom', part: 1 }, avantages, { ...avantages, groupe: 'Autre' }],
      ...['a', 'b', 'c', 'd'].map((texte) => [{ texte }]),
    );
    expect(regroupe(apart)).toEqual(apart);
  });
});
