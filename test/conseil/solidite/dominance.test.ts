import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDemande } from '../../../src/conseil/demande.js';
import {
  dominates,
  dominatesAnyScale,
  type Groupes,
  groupesOf,
  isBetweenTwo,
  type Profil,
} from '../../../src/conseil/solidite/dominance.js';
import { shippedKit } from '../../support/kit.js';
import { arbitraryGroupes, STRICT } from './oracle.js';

test('Kirkwood and Sarin (1985): (2,1,0) over (1,2,0), both tests, though it is not Pareto', () => {
  const [a, b] = [
    [2, 1, 0],
    [1, 2, 0],
  ] as const;
  expect(dominates(a, b, STRICT)).toBe(true);
  expect(dominatesAnyScale(a, b, STRICT)).toBe(true);
  expect(dominates(a, b, [[0, 1, 2]])).toBe(false);
});

test('Kirkwood and Sarin (1985): (3,0,1) over (1,1,2), only where the spacing of the levels is trusted', () => {
  const [a, b] = [
    [3, 0, 1],
    [1, 1, 2],
  ] as const;
  expect(dominates(a, b, STRICT)).toBe(true);
  expect(dominatesAnyScale(a, b, STRICT)).toBe(false);
});

test('nobody dominates itself, and two do not dominate each other', () => {
  expect(dominates([1, 2], [1, 2], [[0], [1]])).toBe(false);
  expect(dominatesAnyScale([1, 2], [1, 2], [[0], [1]])).toBe(false);
});

test('the groups are those of the demande: essentiels first, an empty one is none', () => {
  const kit = shippedKit();
  const demande = (besoins: string[], essentiels: string[]) =>
    createDemande(kit, { besoins, essentiels, situations: [], refus: [] });
  expect(groupesOf(demande(['financement', 'etat'], ['mobilite']))).toEqual([[1], [0, 2]]);
  expect(groupesOf(demande(['financement', 'etat'], []))).toEqual([[0, 1]]);
  expect(groupesOf(demande([], ['etat']))).toEqual([[0]]);
});

/** All extreme points of P: equal weights on the groups before one, and on some besoins of it. */
function extremePoints(groupes: Groupes): number[][] {
  return groupes.flatMap((groupe, g) =>
    Array.from({ length: 2 ** groupe.length - 1 }, (_, s) => [
      ...groupes.slice(0, g).flat(),
      ...groupe.filter((_, i) => ((s + 1) >>> i) & 1),
    ]),
  );
}

/** Always the same: cheap, and 10,000 of them. */
function* randomCases(): Generator<[Profil, Profil, Groupes]> {
  let state = 1;
  const below = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  for (let i = 0; i < 10_000; i++) {
    const size = 1 + below(5);
    const places = Array.from({ length: size }, (_, b) => ({ b, group: below(3) }));
    const groupes = [0, 1, 2]
      .map((group) => places.filter((place) => place.group === group).map(({ b }) => b))
      .filter((groupe) => groupe.length > 0);
    const profil = () => places.map(() => [0, 1, 2, 4][below(4)] as number);
    yield [profil(), profil(), groupes];
  }
}

test('10 000 random pairs: as the extreme points have it, whatever the scale in the firm test', () => {
  const sum = (profil: Profil, point: number[]) => point.reduce((s, b) => s + (profil[b] ?? 0), 0);
  const brute = (a: Profil, b: Profil, groupes: Groupes) => {
    const points = extremePoints(groupes);
    const isNoWorse = points.every((point) => sum(a, point) >= sum(b, point));
    return isNoWorse && points.some((point) => sum(a, point) > sum(b, point));
  };
  // Any growing scale is a mixture of thresholds: these are the extreme ones.
  const at = (profil: Profil, level: number) => profil.map((value) => (value >= level ? 1 : 0));
  const bruteFirm = (a: Profil, b: Profil, groupes: Groupes) => {
    const same = (level: number) => at(a, level).join() === at(b, level).join();
    const levels = [1, 2, 4].filter((level) => !same(level));
    const each = levels.every((level) => brute(at(a, level), at(b, level), groupes));
    return levels.length > 0 && each;
  };
  const wrong: unknown[] = [];
  let [found, firm] = [0, 0];
  for (const [a, b, groupes] of randomCases()) {
    const [plain, any] = [dominates(a, b, groupes), dominatesAnyScale(a, b, groupes)];
    if (plain !== brute(a, b, groupes)) wrong.push({ a, b, groupes });
    if (any !== bruteFirm(a, b, groupes)) wrong.push({ a, b, groupes, firm: any });
    found += Number(plain);
    firm += Number(any);
  }
  expect(wrong).toEqual([]);
  // The cases are worth something: many dominate, some only because the spacing is trusted.
  expect(found).toBeGreaterThan(firm);
  expect(firm).toBeGreaterThan(1_000);
});

test('Pareto, then any scale, then plain dominance: each follows from the one before', () => {
  const arbitrary = arbitraryGroupes.chain((groupes) => {
    const size = groupes.flat().length;
    const profil = fc.array(fc.constantFrom(0, 1, 2, 4), { minLength: size, maxLength: size });
    return fc.tuple(profil, profil, fc.constant(groupes));
  });
  fc.assert(
    fc.property(arbitrary, ([a, b, groupes]) => {
      const isPareto = a.every((value, i) => value >= (b[i] as number)) && a.join() !== b.join();
      const [plain, any] = [dominates(a, b, groupes), dominatesAnyScale(a, b, groupes)];
      if (isPareto) expect(any).toBe(true);
      if (any) expect(plain).toBe(true);
      if (plain) expect(dominates(b, a, groupes)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('between two others: the mean of them, with whom it ties at best; not where it is ahead somewhere', () => {
  const equal: Groupes = [[0, 1, 2, 3]];
  const mean = [2, 2, 2, 2];
  const others = [
    [4, 4, 0, 0],
    [0, 0, 4, 4],
  ];
  expect(isBetweenTwo(mean, others, equal)).toBe(true);
  expect(isBetweenTwo([2, 2, 2, 4], others, equal)).toBe(false);
  // A tie of four, of which no two are enough: it goes unsaid.
  const three = [
    [4, 0, 0, 0],
    [0, 4, 0, 0],
    [0, 0, 4, 0],
  ];
  expect(isBetweenTwo([2, 1, 1, 0], three, equal)).toBe(false);
});

test('law: between two others, it is ahead of both at no weighting', () => {
  const levels = fc.array(fc.constantFrom(0, 1, 2, 4), { minLength: 5, maxLength: 5 });
  const drawn = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 5, maxLength: 5 });
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(levels, { minLength: 3, maxLength: 7 }),
      arbitraryGroupes,
      fc.array(drawn, { minLength: 40, maxLength: 40 }),
      ([profil = [], ...others], groupes, weightings) => {
        const size = groupes.flat().length;
        const cut = (all: Profil) => all.slice(0, size);
        if (!isBetweenTwo(cut(profil), others.map(cut), groupes)) return;
        found++;
        for (const weighting of weightings) {
          const sorted = weighting.slice(0, size).sort((a, b) => b - a);
          const weights: number[] = [];
          for (const [place, besoin] of groupes.flat().entries()) {
            weights[besoin] = sorted[place] ?? 0;
          }
          const value = (one: Profil) => weights.reduce((sum, w, b) => sum + w * (one[b] ?? 0), 0);
          expect(Math.max(...others.map(value))).toBeGreaterThanOrEqual(value(profil));
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(found).toBeGreaterThan(20);
});
