import { expect, test } from '@jest/globals';
import { createDemande } from '../../../src/conseil/demande.js';
import type { Groupes } from '../../../src/conseil/solidite/dominance.js';
import { centroid } from '../../../src/conseil/solidite/parts.js';
import { drawWeightings, graineOf, PONDERATIONS } from '../../../src/conseil/solidite/tirages.js';
import { shippedKit } from '../../support/kit.js';
import { EQUAL, ONE_FIRST, STRICT, TWO_FIRST } from './oracle.js';

const CENTROIDS: readonly [string, Groupes, number[]][] = [
  ['1 > 2 > 3', STRICT, [11 / 18, 5 / 18, 1 / 9]],
  ['1 > {2, 3}', ONE_FIRST, [11 / 18, 7 / 36, 7 / 36]],
  ['{1, 2} > 3', TWO_FIRST, [4 / 9, 4 / 9, 1 / 9]],
  [
    '{1, 2} > {3, 4}',
    [
      [0, 1],
      [2, 3],
    ],
    [19 / 48, 19 / 48, 5 / 48, 5 / 48],
  ],
  // A group between two others, of more than one besoin: what is drawn for the middle has both ends.
  ['1 > {2, 3} > 4', [[0], [1, 2], [3]], [25 / 48, 5 / 24, 5 / 24, 1 / 16]],
  ['none', EQUAL, [1 / 3, 1 / 3, 1 / 3]],
  ['3 > 1 > 2', [[2], [0], [1]], [5 / 18, 1 / 9, 11 / 18]],
];

/** The draws as weightings: each of sum 1. */
function rowsOf(groupes: Groupes, graine: number): number[][] {
  const columns = drawWeightings(groupes, graine).map((column) => column());
  return Array.from({ length: PONDERATIONS }, (_, i) => {
    const row = columns.map((column) => column[i] ?? Number.NaN);
    const sum = row.reduce((a, b) => a + b);
    return row.map((value) => value / sum);
  });
}

test.each(CENTROIDS)('Barron and Barrett (1996), central weights of %s', (_, groupes, expected) => {
  const found = centroid(groupes);
  expect(found).toHaveLength(expected.length);
  for (const [b, weight] of expected.entries()) expect(found[b]).toBeCloseTo(weight, 12);
});

test.each(CENTROIDS)(
  'weightings of %s: all in P, their mean is its centre',
  (_, groupes, centre) => {
    const sums = centre.map(() => 0);
    for (const weights of rowsOf(groupes, 1)) {
      let least = 1;
      for (const groupe of groupes) {
        const own = groupe.map((b) => weights[b] ?? Number.NaN);
        if (!(Math.max(...own) <= least)) throw new Error(`not in P: ${[...weights]}`);
        least = Math.min(...own);
      }
      expect(least).toBeGreaterThan(0);
      for (const [b, weight] of weights.entries()) sums[b] = (sums[b] ?? 0) + weight;
    }
    expect(sums.reduce((a, b) => a + b)).toBeCloseTo(PONDERATIONS, 6);
    for (const [b, sum] of sums.entries()) {
      expect(Math.abs(sum / PONDERATIONS - (centre[b] as number))).toBeLessThan(0.01);
    }
  },
);

test('the spread too is that of the uniform law: the variance of three equal weights is 1/18', () => {
  let squares = 0;
  for (const [first = 0] of rowsOf(EQUAL, 2)) squares += (first - 1 / 3) ** 2;
  expect(squares / PONDERATIONS).toBeCloseTo(1 / 18, 2);
});

const same = (a: number[][], b: number[][]) => JSON.stringify(a) === JSON.stringify(b);

const kit = shippedKit();
const demande = (besoins: string[], essentiels: string[] = [], refus: string[] = []) =>
  createDemande(kit, { besoins, essentiels, situations: [], refus });

test('the same besoins draw the same weightings, whatever else is answered', () => {
  const graine = graineOf(demande(['etat', 'mobilite'], ['etat']));
  expect(graineOf(demande(['mobilite', 'etat'], ['etat'], ['remuneration']))).toBe(graine);
  expect(rowsOf(EQUAL, graine)).toEqual(rowsOf(EQUAL, graine));
  expect(
    [1, 2, 3, 4].some((more) => !same(rowsOf(EQUAL, graine), rowsOf(EQUAL, graine + more))),
  ).toBe(true);
});

test('the seed of nothing is where FNV-1a begins', () => {
  expect(graineOf({ besoins: [], situations: [], refus: [] })).toBe(0x811c9dc5);
});

test('other besoins or priorities have another seed, of 32 bits', () => {
  const graines = [
    demande(['etat', 'mobilite']),
    demande(['etat', 'mobilite'], ['etat']),
    demande(['etat', 'mobilite'], ['mobilite']),
    demande(['etat']),
  ].map(graineOf);
  expect(new Set(graines).size).toBe(4);
  for (const graine of graines) expect(graine).toBe(graine >>> 0);
});

/** The share of the first besoin among four equal ones where it weighs more than two others together: 1/4. */
test('of four besoins, a share that is known', () => {
  const rows = rowsOf([[0, 1, 2, 3]], 5);
  const ahead = rows.filter(([a = 0, b = 0, c = 0]) => a > b + c).length;
  expect(Math.abs(ahead / PONDERATIONS - 1 / 4)).toBeLessThan(0.015);
});
