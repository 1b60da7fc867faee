import { expect, test } from '@jest/globals';
import type { Bilan } from '../../../../src/acteurs/import/bilan.js';
import { direBilan } from '../../../../src/cli/commands/importer/bilan.js';

test.each([
  [1, '5 lignes lues, 3 gardées, qui parlent d’1 acteur.'],
  [2, '5 lignes lues, 3 gardées, qui parlent de 2 acteurs.'],
  [3, '5 lignes lues, 3 gardées.'],
])('rows that speak of %d', (acteurs, said) => {
  const bilan = { lues: 5, gardees: 3, acteurs, sansCommune: 0, ecarts: {}, hasWindows: false };
  expect(direBilan(bilan as unknown as Bilan)[0]).toBe(said);
});
