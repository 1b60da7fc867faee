import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dominates } from '../../../src/conseil/solidite/dominance.js';
import { pairUp } from '../../../src/conseil/solidite/duel.js';
import { arbitraryGroupes, STRICT } from './oracle.js';

test('what is lost on the second besoin is won on the first', () => {
  expect(pairUp([2, 1, 0], [1, 2, 0], STRICT)).toEqual([{ perte: 1, gain: 0, quantite: 1 }]);
  expect(pairUp([3, 0, 1], [1, 1, 2], STRICT)).toEqual([
    { perte: 1, gain: 0, quantite: 1 },
    { perte: 2, gain: 0, quantite: 1 },
  ]);
});

test('nothing to pair where nothing is lost; no proof where there is no dominance', () => {
  expect(pairUp([2, 2], [1, 2], [[0, 1]])).toEqual([]);
  expect(pairUp([2, 2], [2, 2], [[0, 1]])).toBeNull();
  // Equal priorities: the besoin that is lost may weigh more than the one that is won.
  expect(pairUp([2, 1], [1, 2], [[0, 1]])).toBeNull();
  expect(pairUp([1, 2], [2, 1], [[0], [1]])).toBeNull();
});

test('a proof is one: it exists where there is dominance, pays all losses and spends no gain twice', () => {
  const arbitrary = arbitraryGroupes.chain((groupes) => {
    const size = groupes.flat().length;
    const profil = fc.array(fc.constantFrom(0, 1, 2, 4), { minLength: size, maxLength: size });
    return fc.tuple(profil, profil, fc.constant(groupes));
  });
  fc.assert(
    fc.property(arbitrary, ([a, b, groupes]) => {
      const paires = pairUp(a, b, groupes);
      expect(paires !== null).toBe(dominates(a, b, groupes));
      if (!paires) return;
      const rank = (besoin: number) => groupes.findIndex((groupe) => groupe.includes(besoin));
      const paid = (key: 'perte' | 'gain', besoin: number) =>
        paires.filter((p) => p[key] === besoin).reduce((sum, { quantite }) => sum + quantite, 0);
      for (const [besoin, value] of a.entries()) {
        const difference = value - (b[besoin] as number);
        expect(paid('perte', besoin)).toBe(Math.max(0, -difference));
        expect(paid('gain', besoin)).toBeLessThanOrEqual(Math.max(0, difference));
      }
      for (const { perte, gain, quantite } of paires) {
        expect(rank(gain)).toBeLessThan(rank(perte));
        expect(quantite).toBeGreaterThan(0);
      }
      expect(paires.length).toBeLessThanOrEqual(Math.max(0, a.length - 1));
    }),
    { numRuns: 1000 },
  );
});
