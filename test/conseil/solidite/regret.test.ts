import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dominates,
  type Groupes,
  isSame,
  type Profil,
} from '../../../src/conseil/solidite/dominance.js';
import {
  compareFractions,
  type Fraction,
  regretOf,
  rivalsOf,
} from '../../../src/conseil/solidite/regret.js';
import { arbitraryGroupes, EQUAL, EXAMPLE, ONE_FIRST, STRICT, TWO_FIRST } from './oracle.js';

const own = (profil: Profil) => profil;
const most = (profil: Profil, all: readonly Profil[], groupes: Groupes) =>
  regretOf(profil, all, own, groupes).most;

type Name = keyof typeof EXAMPLE;
/** In parts of the full valeur, which three levels make; against whom, where several, the first in rank. */
type Row = Record<Name, [num: number, den: number, contre: Name]>;
const OUTER: Row = { A: [1, 6, 'B'], B: [2, 3, 'A'], C: [1, 3, 'A'], D: [2, 3, 'A'] };
const ORACLES: readonly [string, Groupes, Name[], Row][] = [
  ['1 > 2 > 3', STRICT, ['A', 'C', 'B', 'D'], OUTER],
  ['1 > {2, 3}', ONE_FIRST, ['A', 'C', 'B', 'D'], OUTER],
  [
    '{1, 2} > 3',
    TWO_FIRST,
    ['B', 'C', 'A', 'D'],
    { A: [1, 1, 'B'], B: [2, 3, 'A'], C: [2, 3, 'B'], D: [2, 3, 'B'] },
  ],
  [
    'no priorities',
    EQUAL,
    ['C', 'B', 'D', 'A'],
    { A: [1, 1, 'B'], B: [2, 3, 'C'], C: [2, 3, 'B'], D: [2, 3, 'B'] },
  ],
];

test.each(ORACLES)('known regrets, %s, and against whom', (_, groupes, ranked, expected) => {
  for (const [name, [num, den, contre]] of Object.entries(expected) as [Name, Row[Name]][]) {
    const found = regretOf(EXAMPLE[name], ranked, (rival) => EXAMPLE[rival], groupes);
    expect(compareFractions(found.most, { num: 3 * num, den })).toBe(0);
    expect(found.contre).toBe(contre);
  }
});

const levels = fc.constantFrom(0, 1, 2, 4);

/** Profiles of one size, and the groups of their besoins. */
const arbitraryCase = arbitraryGroupes.chain((groupes) => {
  const size = groupes.flat().length;
  const profil = fc.array(levels, { minLength: size, maxLength: size });
  return fc.record({
    groupes: fc.constant(groupes),
    profils: fc.array(profil, { minLength: 1, maxLength: 6 }),
  });
});

/** The besoins that an extreme point of P weighs equally: whole groups, and any part of the next. */
function extremePoints(groupes: Groupes): number[][] {
  return groupes.flatMap((groupe, g) => {
    const before = groupes.slice(0, g).flat();
    return Array.from({ length: 2 ** groupe.length - 1 }, (_, subset) => [
      ...before,
      ...groupe.filter((__, place) => (subset + 1) & (1 << place)),
    ]);
  });
}

function bruteRegret(a: Profil, all: readonly Profil[], groupes: Groupes): Fraction {
  const worths = extremePoints(groupes).flatMap((besoins) =>
    all.map((b) => ({
      num: besoins.reduce((sum, at) => sum + (b[at] as number) - (a[at] as number), 0),
      den: besoins.length,
    })),
  );
  return worths.reduce((x, y) => (x.num / x.den < y.num / y.den - 1e-9 ? y : x), {
    num: 0,
    den: 1,
  });
}

test('the greatest difference over all extreme points, of 3,000 random cases', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ groupes, profils }) => {
      const [a = []] = profils;
      const expected = bruteRegret(a, profils, groupes);
      expect(compareFractions(most(a, profils, groupes), expected)).toBe(0);
    }),
    { numRuns: 3_000, seed: 17 },
  );
});

test('one more partner never lowers a regret', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ groupes, profils }) => {
      for (const profil of profils) {
        const fewer = most(profil, profils.slice(1), groupes);
        expect(compareFractions(fewer, most(profil, profils, groupes))).toBeLessThanOrEqual(0);
      }
    }),
  );
});

test('to be better never raises the own regret, nor lowers those of others', () => {
  const arbitrary = fc.tuple(arbitraryCase, fc.nat(), levels);
  fc.assert(
    fc.property(arbitrary, ([{ groupes, profils }, at, level]) => {
      const [first = [], ...others] = profils;
      const place = at % first.length;
      const better = first.map((value, b) => (b === place ? Math.max(value, level) : value));
      const change = (profil: Profil, now: Profil) =>
        compareFractions(most(now, [better, ...others], groupes), most(profil, profils, groupes));
      expect(change(first, better)).toBeLessThanOrEqual(0);
      for (const other of others) expect(change(other, other)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('no regret: whoever dominates all that are not the same, and nobody else', () => {
  fc.assert(
    fc.property(arbitraryCase, ({ groupes, profils }) => {
      for (const profil of profils) {
        const isOver = profils.every((b) => isSame(profil, b) || dominates(profil, b, groupes));
        const { most: regret, contre } = regretOf(profil, profils, own, groupes);
        expect(regret.num === 0).toBe(isOver);
        expect(contre === null).toBe(isOver);
      }
    }),
  );
});

test('rivals are fewer and enough: the same regret, against the same', () => {
  /** At a weighting inside P, as the stated one is: earlier groups weigh more. */
  const worth = (profil: Profil, groupes: Groupes) =>
    groupes.reduce(
      (sum, groupe, g) =>
        sum + groupe.reduce((own, b) => own + (groupes.length - g) * (profil[b] as number), 0),
      0,
    );
  let left = 0;
  fc.assert(
    fc.property(arbitraryCase, ({ groupes, profils }) => {
      const ranked = profils.toSorted((a, b) => worth(b, groupes) - worth(a, groupes));
      const rivals = rivalsOf(ranked, own, groupes);
      left += ranked.length - rivals.length;
      for (const profil of ranked) {
        expect(regretOf(profil, rivals, own, groupes)).toEqual(
          regretOf(profil, ranked, own, groupes),
        );
      }
    }),
  );
  expect(left).toBeGreaterThan(0);
});
