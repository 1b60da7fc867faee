import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Lot, lotsOf, type Profil } from '../../../src/conseil/solidite/dominance.js';
import { centroid } from '../../../src/conseil/solidite/parts.js';
import {
  bestOf,
  podiumsOf,
  totals,
  type Weightings,
} from '../../../src/conseil/solidite/podium.js';
import { morceauxOf } from '../../../src/conseil/solidite/polytope.js';
import { drawWeightings, TIRAGES } from '../../../src/conseil/solidite/tirages.js';
import { arbitraryGroupes, EQUAL, EXAMPLE, STRICT, TWO_FIRST } from './oracle.js';

const small = arbitraryGroupes.filter((groupes) => [2, 3].includes(groupes.flat().length));
const arbitrary = small.chain((groupes) => {
  const size = groupes.flat().length;
  const profil = fc.array(fc.constantFrom(0, 1, 2, 4), { minLength: size, maxLength: size });
  return fc.tuple(fc.array(profil, { minLength: 1, maxLength: 7 }), fc.constant(groupes));
});

test.each([[STRICT], [TWO_FIRST], [EQUAL]])(
  'pieces make up P, whose centre they keep: %j',
  (groupes) => {
    const morceaux = morceauxOf(Object.values(EXAMPLE), groupes) ?? [];
    expect(morceaux.length).toBeGreaterThan(1);
    expect(morceaux.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 12);
    for (const [b, weight] of centroid(groupes).entries()) {
      const mean = morceaux.reduce((sum, { part, centre }) => sum + part * (centre[b] ?? 0), 0);
      expect(mean).toBeCloseTo(weight, 12);
    }
  },
);

/** Of each lot how much it is first in, in the first three, and the mean of the weightings where it is first. */
function countsOf(lots: readonly Lot<Profil>[], weightings: Weightings) {
  const { best, sums: firsts } = bestOf(lots, weightings);
  const podiums = podiumsOf(lots, weightings);
  const sums = weightings.columns.map((column) => totals(best, column(), lots.length));
  return lots.map((_, lot) => {
    const own = sums.map((sum) => sum[lot] ?? 0);
    const whole = own.reduce((a, b) => a + b, 0);
    return {
      firsts: firsts[lot] ?? 0,
      podiums: podiums[lot] ?? 0,
      mean: whole === 0 ? null : own.map((sum) => sum / whole),
    };
  });
}

/** Five standard errors of a mean of so many draws: what chance exceeds once in two million. */
const nearness = (spread: number, draws: number) => (5 * spread) / Math.sqrt(draws);
/** Of a share, at most; of a weight, that of the even spread between 0 and 1. */
const SPREAD = { share: 0.5, weight: 0.29 };

test('law: what is measured is what draws come near to', () => {
  fc.assert(
    fc.property(arbitrary, ([profils, groupes]) => {
      const lots = lotsOf(profils, (profil) => profil, groupes);
      const morceaux = morceauxOf(
        lots.map(({ profil }) => profil),
        groupes,
      );
      if (!morceaux) throw new Error('few profiles have few cuts');
      const exact = countsOf(lots, {
        columns: groupes
          .flat()
          .map(
            (_, b) => () =>
              Float64Array.from(morceaux, ({ part, centre }) => part * (centre[b] ?? 0)),
          ),
        masses: Float64Array.from(morceaux, ({ part }) => part),
        total: 1,
      });
      const drawn = countsOf(lots, {
        columns: drawWeightings(groupes, 7),
        masses: new Float64Array(TIRAGES).fill(1 / TIRAGES),
        total: 1,
      });
      for (const [i, { firsts, podiums, mean }] of exact.entries()) {
        const near = nearness(SPREAD.share, TIRAGES);
        expect(Math.abs(firsts - (drawn[i]?.firsts ?? 0))).toBeLessThan(near);
        expect(Math.abs(podiums - (drawn[i]?.podiums ?? 0))).toBeLessThan(near);
        if (firsts < 0.2) continue;
        const nearTheMean = nearness(SPREAD.weight, firsts * TIRAGES);
        for (const [b, weight] of (mean ?? []).entries()) {
          expect(Math.abs(weight - (drawn[i]?.mean?.[b] ?? 0))).toBeLessThan(nearTheMean);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('nothing is measured of one besoin, of four, or along very many cuts', () => {
  expect(morceauxOf([[1]], [[0]])).toBeNull();
  expect(morceauxOf([[1, 0, 0, 0]], [[0, 1, 2, 3]])).toBeNull();
  const many = Array.from({ length: 60 }, (_, i) => [i, (i * i) % 59, (i * i * i) % 61]);
  expect(morceauxOf(many, EQUAL)).toBeNull();
});
