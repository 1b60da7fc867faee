import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { echelleOf, motsDe, SHADES, shadeOf } from '../../../src/rendu/html/carte.js';
import { plain } from '../../kit/reading.js';

const motsOf = (...nombres: number[]) =>
  motsDe(echelleOf(nombres), Math.max(...nombres)).map(plain);
const from = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

test.each([
  [[1], ['1']],
  [
    [3, 1],
    ['1', '2', '3'],
  ],
  [[4], ['1', '2', '3', '4']],
  [
    [1, 1, 1, 2, 2, 3, 8, 41],
    ['1', '2 à 4', '5 à 19', '20 et plus'],
  ],
  // None so large that the others are all alike.
  [from(14, 29), ['1 à 14', '15 à 19', '20 à 24', '25 et plus']],
  [
    [1, ...from(14, 29)],
    ['1 à 14', '15 à 19', '20 à 24', '25 et plus'],
  ],
  [
    [120, 180, 220, 310, 390, 450],
    ['1 à 199', '200 à 299', '300 à 399', '400 et plus'],
  ],
])('of %j, the shades are %j', (nombres, mots) => {
  expect(motsOf(...nombres)).toEqual(mots);
});

test('few shades, from 1 on, of which each number has one, a larger number no lighter one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 1, maxLength: 100 }),
      (nombres) => {
        const echelle = echelleOf(nombres);
        const max = Math.max(...nombres);
        expect(echelle[0]).toBe(1);
        expect(echelle.length).toBeLessThanOrEqual(SHADES);
        expect(echelle).toEqual([...new Set(echelle)].sort((a, b) => a - b));
        expect(motsDe(echelle, max)).toHaveLength(echelle.length);
        for (const nombre of nombres) {
          expect(shadeOf(echelle, nombre)).toBeGreaterThanOrEqual(1);
          expect(shadeOf(echelle, nombre)).toBeLessThanOrEqual(shadeOf(echelle, max));
        }
        expect(shadeOf(echelle, max)).toBe(echelle.length);
        expect(shadeOf(echelle, 0)).toBe(0);
        // Nobody stands in one tint with all the others, where there is another scale that tells them apart.
        if (new Set(nombres).size > 1) {
          expect(new Set(nombres.map((nombre) => shadeOf(echelle, nombre))).size).toBeGreaterThan(
            1,
          );
        }
      },
    ),
  );
});
