import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { kendallW } from '../../../src/conseil/repondants/commun.js';

test.each<[string, number[][], number]>([
  [
    'four rows of three',
    [
      [1, 3, 2],
      [1, 2, 3],
      [2, 3, 1],
      [3, 1, 2],
    ],
    1 / 16,
  ],
  [
    'priorities, with ties',
    [
      [1, 1, 2, 2, 3],
      [1, 2, 2, 3, 3],
      [1, 1, 1, 2, 3],
      [2, 1, 2, 3, 3],
    ],
    243 / 280,
  ],
  [
    'an opposite pair',
    [
      [1, 2, 3],
      [3, 2, 1],
    ],
    0,
  ],
  [
    'a pair that half agrees',
    [
      [1, 2, 3, 4],
      [2, 4, 1, 3],
    ],
    1 / 2,
  ],
  [
    'one order for all',
    [
      [5, 1, 3],
      [9, 2, 7],
    ],
    1,
  ],
])('Kendall (1939): %s', (_, rows, expected) => {
  expect(kendallW(rows)).toBeCloseTo(expected, 12);
});

test('undefined for one respondent, for one thing, and where all is tied', () => {
  expect(kendallW([])).toBeNull();
  expect(kendallW([[1, 2, 3]])).toBeNull();
  expect(kendallW([[1], [2]])).toBeNull();
  expect(
    kendallW([
      [2, 2],
      [1, 1],
    ]),
  ).toBeNull();
});

test('laws: between 0 and 1; the order of rows, of things and the direction change nothing', () => {
  const rows = fc.integer({ min: 2, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.nat({ max: 3 }), { minLength: size, maxLength: size }), {
      minLength: 2,
      maxLength: 5,
    }),
  );
  fc.assert(
    fc.property(rows, (list) => {
      const found = kendallW(list);
      if (found === null) return;
      expect(found).toBeGreaterThanOrEqual(0);
      expect(found).toBeLessThanOrEqual(1 + 1e-12);
      expect(kendallW(list.toReversed())).toBeCloseTo(found, 12);
      expect(kendallW(list.map((row) => row.toReversed()))).toBeCloseTo(found, 12);
      expect(kendallW(list.map((row) => row.map((score) => -score)))).toBeCloseTo(found, 12);
    }),
  );
});
