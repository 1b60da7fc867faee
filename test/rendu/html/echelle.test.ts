import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { echelleOf, motsDe, SHADES, shadeOf } from '../../../src/rendu/html/echelle.js';
import { plain } from '../../kit/reading.js';

test.each([
  [1, ['1']],
  [3, ['1', '2', '3']],
  [4, ['1', '2', '3', '4']],
  [12, ['1', '2 à 4', '5 et plus']],
  [41, ['1', '2 à 4', '5 à 19', '20 et plus']],
  [125, ['1 à 4', '5 à 9', '10 à 49', '50 et plus']],
])('up to %i, the shades are %j', (max, mots) => {
  expect(motsDe(echelleOf(max), max).map(plain)).toEqual(mots);
});

test('few shades, from 1 on, of which each number has one, a larger number no lighter one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.nat(), (max, seed) => {
      const echelle = echelleOf(max);
      const nombre = 1 + (seed % max);
      expect(echelle[0]).toBe(1);
      expect(echelle.length).toBeLessThanOrEqual(SHADES);
      expect(echelle).toEqual([...new Set(echelle)].sort((a, b) => a - b));
      expect(shadeOf(echelle, nombre)).toBeGreaterThanOrEqual(1);
      expect(shadeOf(echelle, max)).toBe(echelle.length);
      expect(shadeOf(echelle, nombre)).toBeLessThanOrEqual(shadeOf(echelle, max));
      expect(shadeOf(echelle, 0)).toBe(0);
    }),
  );
});
