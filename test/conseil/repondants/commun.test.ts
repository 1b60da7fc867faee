import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Regard, rankJointly } from '../../../src/conseil/repondants/commun.js';
import type { Groupes, Profil } from '../../../src/conseil/solidite/dominance.js';
import { EXAMPLE, STRICT, TWO_FIRST } from '../solidite/oracle.js';

type Name = keyof typeof EXAMPLE;
const vue = (groupes: Groupes): Regard<Name> => ({
  groupes,
  graine: 1,
  profil: (name) => EXAMPLE[name],
});

test('consensus of 1 > 2 > 3 and {1, 2} > 3: the mean shares of first ranks', () => {
  const places = rankJointly(['D', 'C', 'B', 'A'], [vue(STRICT), vue(TWO_FIRST)]);
  expect(places.map(({ partner, rang }) => [partner, rang])).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 3],
    ['D', 4],
  ]);
  const expected = [81 / 160, 39 / 112, 163 / 1120, 0];
  for (const [i, { partMoyenne }] of places.entries()) {
    expect(Math.abs(partMoyenne - (expected[i] as number))).toBeLessThan(0.015);
  }
  expect(places.at(-1)).toMatchObject({ parts: [0, 0], exAequo: false });
});

const table = (rows: Readonly<Record<string, readonly Profil[]>>, groupes: readonly Groupes[]) => {
  const vues = groupes.map((g, r) => ({
    groupes: g,
    graine: 1,
    profil: (name: string) => rows[name]?.[r] ?? [],
  }));
  return rankJointly(Object.keys(rows), vues);
};

test('of nobody’s first, whoever is dominated unanimously comes behind', () => {
  const first: Profil[] = [[4], [4]];
  const rows = { first, last: [[1], [1]], middle: [[2], [1]], other: [[1], [1]] };
  const places = table(rows, [[[0]], [[0]]]);
  expect(places.map(({ partner, rang, exAequo }) => [partner, rang, exAequo])).toEqual([
    ['first', 1, false],
    ['middle', 2, false],
    ['last', 3, true],
    ['other', 3, true],
  ]);
  expect(places.find(({ partner }) => partner === 'last')?.dominePar).toEqual(['first', 'middle']);
});

test('a dominance for one only is not unanimous', () => {
  const [a, b] = table({ a: [[4], [1]], b: [[1], [4]] }, [[[0]], [[0]]]);
  expect(a).toMatchObject({ rang: 1, exAequo: true, partMoyenne: 0.5, dominePar: [] });
  expect(b).toMatchObject({ rang: 1, exAequo: true, parts: [0, 1] });
});

test('law: nobody comes before one that dominates it unanimously', () => {
  const profil = fc.array(fc.constantFrom(0, 1, 2, 4), { minLength: 3, maxLength: 3 });
  const partners = fc.array(fc.tuple(profil, profil), { minLength: 1, maxLength: 6 });
  const groupes = fc.constantFrom(STRICT, TWO_FIRST);
  fc.assert(
    fc.property(partners, groupes, groupes, (list, one, other) => {
      const rows = Object.fromEntries(list.map((profils, i) => [`p${i}`, profils]));
      const places = table(rows, [one, other]);
      const rankOf = new Map(places.map(({ partner, rang }) => [partner, rang]));
      for (const { rang, dominePar } of places) {
        for (const better of dominePar) expect(rankOf.get(better)).toBeLessThan(rang);
      }
    }),
    { numRuns: 40 },
  );
});
