import { expect, test } from '@jest/globals';
import type { Item, Tableau } from '../../../src/pages/page.js';
import { groupColumns } from '../../../src/rendu/html/groupes.js';

const item = (texte: string, sens?: Item['sens']): Item => (sens ? { texte, sens } : { texte });
const COLONNES = [
  { titre: 'Nom', part: 1 },
  { titre: 'Apports', part: 2, groupe: 'Forces' },
  { titre: 'Avantages', part: 3, groupe: 'Forces' },
  { titre: 'Prix', part: 1 },
];

const table = (...cellules: readonly (readonly Item[])[]): Tableau => ({
  genre: 'tableau',
  titre: 'T',
  colonnes: COLONNES,
  lignes: [{ rang: 1, cellules }],
});

const drawn = (...cellules: readonly (readonly Item[])[]) =>
  groupColumns(table(...cellules)).lignes[0]?.cellules.map((items) =>
    items.map(({ texte }) => texte),
  );

test('neighbouring columns of one group are one column, under its title', () => {
  const { colonnes, lignes } = groupColumns(table([], [], [], []));
  expect(colonnes).toEqual([
    { titre: 'Nom', part: 1 },
    { titre: 'Forces', part: 5 },
    { titre: 'Prix', part: 1 },
  ]);
  expect(lignes[0]?.rang).toBe(1);
});

test('what answers a need comes first, whichever column says it', () => {
  expect(
    drawn(
      [item('F3E')],
      [item('a', 'autre'), item('b', 'reponse')],
      [item('c', 'rappel'), item('d', 'autre')],
      [item('p')],
    ),
  ).toEqual([['F3E'], ['b', 'c', 'a', 'd'], ['p']]);
});

test('an absence is said once, and only where nothing is present', () => {
  const none = item('non précisés', 'discret');
  expect(drawn([item('F3E')], [none], [item('d', 'autre')], [none])?.[1]).toEqual(['d']);
  expect(drawn([item('F3E')], [none], [none], [none])?.[1]).toEqual(['non précisés']);
});

test('columns of one group that do not stand together stay apart', () => {
  const apart = {
    ...table([], [], []),
    colonnes: [COLONNES[1], COLONNES[0], COLONNES[2]] as never,
  };
  expect(groupColumns(apart).colonnes.map(({ titre }) => titre)).toEqual([
    'Apports',
    'Nom',
    'Avantages',
  ]);
});
