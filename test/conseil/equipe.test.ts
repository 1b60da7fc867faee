import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bestTeam, type Candidate, undominated } from '../../src/conseil/equipe.js';

const FULL = 2 ** 5 - 1;

/** Few values, so that most cases are ties up to the last criterion. */
const candidate = fc.record({
  mask: fc.integer({ min: 0, max: FULL }),
  points: fc.integer({ min: 0, max: 2 }),
  contreparties: fc.integer({ min: 0, max: 2 }),
  vigilances: fc.integer({ min: 0, max: 2 }),
});
/** Together they cover everything: the last takes what the others leave. */
const candidates = fc.array(candidate, { minLength: 1, maxLength: 9 }).map((list) => {
  const left = FULL & ~coveredBy(list);
  return list.map((c, i) => (i === list.length - 1 ? { ...c, mask: c.mask | left } : c));
});

const coveredBy = (team: readonly Candidate[]) => team.reduce((set, { mask }) => set | mask, 0);

/** The best team of all subsets: size, points, contreparties, vigilances, then the first names. */
function bruteTeam(list: readonly Candidate[]): Candidate[] {
  const keys = (team: readonly Candidate[]) => {
    const sum = (value: (c: Candidate) => number) => team.reduce((total, c) => total + value(c), 0);
    return [
      team.length,
      -sum(({ points }) => points),
      sum(({ contreparties }) => contreparties),
      sum(({ vigilances }) => vigilances),
      ...team.map((c) => list.indexOf(c)),
    ];
  };
  const isBefore = (a: number[], b: number[]) => {
    const decisive = a.findIndex((value, i) => value !== b[i]);
    return decisive >= 0 && (a[decisive] as number) < (b[decisive] as number);
  };
  return Array.from({ length: 2 ** list.length }, (_, subset) =>
    list.filter((_, i) => (subset >>> i) & 1),
  )
    .filter((team) => coveredBy(team) === FULL)
    .reduce((best, team) => (isBefore(keys(team), keys(best)) ? team : best));
}

/** As if the list came in name order. */
const inOrderOf = (list: readonly Candidate[]) => (a: Candidate, b: Candidate) =>
  list.indexOf(a) - list.indexOf(b);

test('the best team, as by trying every subset', () => {
  fc.assert(
    fc.property(candidates, (list) => {
      expect(bestTeam(list, FULL)).toEqual(bruteTeam(list));
    }),
    { numRuns: 1000 },
  );
});

test('who is dropped is in no best team, whoever else is there', () => {
  fc.assert(
    fc.property(candidates, (list) => {
      const few = undominated(list, inOrderOf(list));
      expect(list.filter((c) => few.includes(c))).toEqual(few);
      expect(coveredBy(few)).toBe(FULL);
      expect(bestTeam(few, FULL)).toEqual(bruteTeam(list));
    }),
    { numRuns: 1000 },
  );
});

test('a wider mask drops a narrower one only at no worse sums', () => {
  const narrow = { mask: 0b01, points: 2, contreparties: 0, vigilances: 0 };
  const wide = { mask: 0b11, points: 2, contreparties: 0, vigilances: 0 };
  const few = (...list: Candidate[]) => undominated(list, inOrderOf(list));
  expect(few(wide, narrow)).toEqual([wide]);
  expect(few(narrow, wide)).toEqual([narrow, wide]);
  expect(few(narrow, { ...wide, points: 3 })).toEqual([{ ...wide, points: 3 }]);
  expect(few({ ...wide, vigilances: 1 }, narrow)).toHaveLength(2);
  expect(few({ ...wide, contreparties: 1 }, narrow)).toHaveLength(2);
  expect(few({ ...narrow, mask: 0 })).toEqual([]);
});

test('nothing to cover needs nobody', () => {
  expect(bestTeam([], 0)).toEqual([]);
});

test('twenty besoins: the seats, the sums and the names are exact to the last', () => {
  // Every pair of neighbours, twice: ten seats; one pair costs a vigilance more in its first edition.
  const pairs = Array.from({ length: 40 }, (_, i) => ({
    mask: (1 << (i >> 1)) | (1 << (((i >> 1) + 1) % 20)),
    points: 8,
    contreparties: 1,
    vigilances: i === 4 ? 1 : 0,
  }));
  const team = bestTeam(pairs, 2 ** 20 - 1).map((member) => pairs.indexOf(member));
  expect(team).toEqual([0, 5, 8, 12, 16, 20, 24, 28, 32, 36]);
});
