import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Groupes, lotsOf, type Profil } from '../../../src/conseil/solidite/dominance.js';
import { centroid, type Parts, partsOf } from '../../../src/conseil/solidite/parts.js';
import { TIRAGES } from '../../../src/conseil/solidite/tirages.js';
import {
  arbitraryGroupes,
  EQUAL,
  EXAMPLE,
  integrate,
  ONE_FIRST,
  STRICT,
  TWO_FIRST,
} from './oracle.js';

/** The half-width that is promised, and a little: it is one at 95 %. */
const MARGIN = 0.015;

/** By name, the shares of some profiles. */
function sharesOf(profils: Readonly<Record<string, Profil>>, groupes: Groupes, graine = 1) {
  const lots = lotsOf(Object.keys(profils), (name) => profils[name] ?? [], groupes);
  const tirage = partsOf(lots, groupes, graine);
  const byName = new Map(
    lots.flatMap((lot) => lot.membres.map((name) => [name, tirage.of(lot)] as const)),
  );
  return { tirages: tirage.tirages, of: (name: string) => byName.get(name) as Parts };
}

type Row = [first: number, podium: number];
const ORACLES: readonly [string, Groupes, Record<'A' | 'B' | 'C' | 'D', Row>][] = [
  ['1 > 2 > 3', STRICT, { A: [27 / 40, 1], B: [3 / 20, 1], C: [7 / 40, 1], D: [0, 0] }],
  [
    '1 > {2, 3}',
    ONE_FIRST,
    { A: [57 / 80, 1], B: [3 / 40, 1 / 2], C: [17 / 80, 1], D: [0, 1 / 2] },
  ],
  [
    '{1, 2} > 3',
    TWO_FIRST,
    { A: [27 / 80, 2 / 3], B: [153 / 280, 1], C: [13 / 112, 1], D: [0, 1 / 3] },
  ],
];

test.each(ORACLES)(
  'SMAA (Lahdelma and Salminen 2001), exact shares of %s',
  (_, groupes, expected) => {
    const shares = sharesOf(EXAMPLE, groupes);
    expect(shares.tirages).toBe(0);
    for (const [name, [first, podium]] of Object.entries(expected)) {
      expect(shares.of(name).premier).toBeCloseTo(first, 10);
      expect(shares.of(name).troisPremiers).toBeCloseTo(podium, 10);
    }
    expect(shares.of('D')).toMatchObject({ premier: 0, poidsCentral: null });
  },
);

test('equal priorities, three of equal value, yet not of equal shares', () => {
  const shares = sharesOf(EXAMPLE, EQUAL);
  const expected = { A: 19 / 80, B: 13 / 40, C: 7 / 16, D: 0 };
  for (const [name, share] of Object.entries(expected)) {
    expect(shares.of(name).premier).toBeCloseTo(share, 10);
  }
});

test('who beats whom, and the ranks without B', () => {
  const { A, B, C, D } = EXAMPLE;
  expect(sharesOf({ A, B }, STRICT).of('A').premier).toBeCloseTo(4 / 5, 10);
  expect(sharesOf({ A, C }, STRICT).of('A').premier).toBeCloseTo(3 / 4, 10);
  const without = sharesOf({ A, C, D }, STRICT);
  expect(without.of('A').premier).toBeCloseTo(3 / 4, 10);
  expect(without.of('C').premier).toBeCloseTo(1 / 4, 10);
  expect(without.of('D')).toEqual({ premier: 0, troisPremiers: 1, poidsCentral: null });
});

test('nothing is drawn where dominance decides: one besoin, or one order for all', () => {
  const one = sharesOf({ a: [4], b: [2], c: [1], d: [1] }, [[0]]);
  expect(one.tirages).toBe(0);
  expect(one.of('a')).toEqual({ premier: 1, troisPremiers: 1, poidsCentral: [1] });
  expect(one.of('b')).toEqual({ premier: 0, troisPremiers: 1, poidsCentral: null });
  expect(one.of('c').troisPremiers).toBe(1);
  const chain = sharesOf({ a: [4, 4], b: [4, 2], c: [2, 2], d: [1, 1] }, [[0, 1]]);
  expect(chain.tirages).toBe(0);
  expect(chain.of('a').poidsCentral).toEqual([0.5, 0.5]);
  expect(chain.of('d').troisPremiers).toBe(0);
});

test('two of one profile are both first, and both count in the ranks of the others', () => {
  const shares = sharesOf({ a: [4, 4], a2: [4, 4], b: [4, 2], c: [2, 4], d: [2, 2] }, [[0, 1]]);
  expect(shares.of('a2')).toEqual({ premier: 1, troisPremiers: 1, poidsCentral: [0.5, 0.5] });
  // Two are always before b and c: third, or fourth where the other is before too.
  for (const name of ['b', 'c']) {
    expect(shares.of(name).troisPremiers).toBeCloseTo(1 / 2, 10);
  }
  expect(shares.of('d').troisPremiers).toBe(0);
});

const arbitraryCase = (levels: readonly number[], most: number) =>
  arbitraryGroupes
    .filter((groupes) => groupes.flat().length <= 3)
    .chain((groupes) => {
      const size = groupes.flat().length;
      const profil = fc.array(fc.constantFrom(...levels), { minLength: size, maxLength: size });
      return fc.tuple(fc.array(profil, { minLength: 1, maxLength: most }), fc.constant(groupes));
    });

const named = (profils: readonly Profil[]) =>
  Object.fromEntries(profils.map((profil, i) => [`p${i}`, profil]));

test('up to three besoins: as by fine integration', () => {
  fc.assert(
    fc.property(arbitraryCase([0, 1, 2, 4], 7), ([profils, groupes]) => {
      const shares = sharesOf(named(profils), groupes);
      const { first, podium } = integrate(profils, groupes, 200);
      for (const i of profils.keys()) {
        // The grid has cells on the border of P and of the regions.
        expect(Math.abs(shares.of(`p${i}`).premier - (first[i] as number))).toBeLessThan(0.05);
        expect(Math.abs(shares.of(`p${i}`).troisPremiers - (podium[i] as number))).toBeLessThan(
          0.05,
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('two besoins: the exact lengths of the intervals in which each is first', () => {
  const two = fc.tuple(fc.constantFrom(0, 1, 2, 4), fc.constantFrom(0, 1, 2, 4));
  const groupes = fc.constantFrom<Groupes>([[0], [1]], [[1], [0]], [[0, 1]]);
  fc.assert(
    fc.property(fc.array(two, { minLength: 2, maxLength: 6 }), groupes, (profils, groups) => {
      const shares = sharesOf(named(profils), groups);
      const [from, to] = groups.length === 1 ? [0, 1] : groups[0]?.[0] === 0 ? [0.5, 1] : [0, 0.5];
      for (const [i, [x, y]] of profils.entries()) {
        let [low, high] = [from, to];
        for (const [x2, y2] of profils) {
          // Ahead where w (x − x2) + (1 − w)(y − y2) ≥ 0, w the weight of the first besoin.
          const [slope, start] = [x - x2 - (y - y2), y - y2];
          if (slope > 0) low = Math.max(low, -start / slope);
          else if (slope < 0) high = Math.min(high, -start / slope);
          else if (start < 0) low = high;
        }
        const exact = Math.max(0, high - low) / (to - from);
        expect(shares.of(`p${i}`).premier).toBeCloseTo(exact, 10);
      }
    }),
    { numRuns: 100 },
  );
});

test('laws: shares of first ranks sum to 1 but for copies; a central weight is a weighting of P', () => {
  fc.assert(
    fc.property(arbitraryCase([0, 1, 2, 4], 6), ([profils, groupes]) => {
      const distinct = [...new Map(profils.map((profil) => [profil.join(), profil])).values()];
      const shares = sharesOf(named(distinct), groupes);
      const all = distinct.map((_, i) => shares.of(`p${i}`));
      expect(all.reduce((sum, { premier }) => sum + premier, 0)).toBeCloseTo(1, 10);
      for (const { premier, troisPremiers, poidsCentral } of all) {
        expect(troisPremiers).toBeGreaterThanOrEqual(premier);
        expect(poidsCentral !== null).toBe(premier > 0);
        if (!poidsCentral) continue;
        expect(poidsCentral.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
        const least = groupes.map((groupe) => Math.min(...groupe.map((b) => poidsCentral[b] ?? 0)));
        const most = groupes.map((groupe) => Math.max(...groupe.map((b) => poidsCentral[b] ?? 0)));
        for (const [g, low] of least.entries()) {
          expect(low).toBeGreaterThanOrEqual((most[g + 1] ?? 0) - 1e-12);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('who is first at every weighting has the centre of P as its central weight', () => {
  const always = sharesOf(
    { a: [4, 2, 2], b: [2, 2, 0], c: [2, 0, 2], d: [0, 2, 2], e: [1, 1, 2] },
    TWO_FIRST,
  );
  expect(always.of('a')).toEqual({
    premier: 1,
    troisPremiers: 1,
    poidsCentral: centroid(TWO_FIRST),
  });
});

test('from four besoins on, weightings are drawn', () => {
  const besoins = [0, 1, 2, 3];
  const each = Object.fromEntries(
    besoins.map((b) => [`p${b}`, besoins.map((other) => (other === b ? 4 : 0))]),
  );
  const shares = sharesOf(each, [besoins]);
  expect(shares.tirages).toBe(TIRAGES);
  for (const b of besoins) {
    expect(Math.abs(shares.of(`p${b}`).premier - 1 / 4)).toBeLessThan(MARGIN);
    expect(Math.abs(shares.of(`p${b}`).troisPremiers - 3 / 4)).toBeLessThan(MARGIN);
  }
});
