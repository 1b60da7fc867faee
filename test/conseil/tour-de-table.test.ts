import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import { findTourDeTable } from '../../src/conseil/tour-de-table.js';
import type { Kit } from '../../src/kit/model.js';
import { makeKit, type Sketch } from '../support/kit.js';
import { bruteTourDeTable } from './oracle.js';

const besoins = (...numbers: number[]) => numbers.map((n) => `b${n}`);
const apport = (...numbers: number[]): Sketch => ({ apports: [{ besoins: besoins(...numbers) }] });

function adviseOnAll(kit: Kit) {
  const ids = kit.besoins.map(({ id }) => id);
  const reponses = { besoins: ids, essentiels: [], situations: [], refus: [] };
  return advise(kit, createDemande(kit, reponses));
}

/** Who sits at the table, in the order of the ranking, when every besoin of the kit is chosen. */
function membresOf(count: number, sketches: Readonly<Record<string, Sketch>>): string[] {
  const all = besoins(...Array.from({ length: count }, (_, i) => i + 1));
  const { tourDeTable } = adviseOnAll(makeKit({ besoins: all }, sketches));
  return tourDeTable.membres.map(({ partenaire }) => partenaire.id);
}

const A = apport(1, 2, 3, 4);
const B = apport(1, 3, 5);
const C = apport(2, 4, 6);

test('first example: greedy takes three, the optimum is {B, C}', () => {
  expect(membresOf(6, { A, B, C })).toEqual(['B', 'C']);
});

test('second example: {B, C} and {C, F} are optimal, the names decide', () => {
  const [D, E, F] = [apport(5), apport(6), B];
  expect(membresOf(6, { A, B, C, D, E, F })).toEqual(['B', 'C']);
  expect(membresOf(6, { F, E, D, C, B, A })).toEqual(['B', 'C']);
  // C is in every optimum: with B gone, F takes its place beside C.
  expect(membresOf(6, { A, C, D, E, F })).toEqual(['C', 'F']);
  expect(membresOf(6, { A, B, D, E, F })).toHaveLength(3);
});

test('an empty ranking has an empty table', () => {
  expect(findTourDeTable([])).toEqual({ membres: [], couvre: [] });
  expect(membresOf(1, {})).toEqual([]);
  expect(membresOf(1, { A: {} })).toEqual([]);
});

test('one partner covers what it answers, with its niveau, and nothing else', () => {
  const kit = makeKit(
    { besoins: besoins(1, 2, 3) },
    { A: { avantages: [{ besoins: ['b1'] }], apports: [{ besoins: ['b3'] }] } },
  );
  const { membres, couvre } = adviseOnAll(kit).tourDeTable;
  expect(membres.map(({ partenaire }) => partenaire.id)).toEqual(['A']);
  expect(couvre.map(({ besoin, par, niveau }) => [besoin, par.partenaire.id, niveau])).toEqual([
    ['b1', 'A', 'atout'],
    ['b3', 'A', 'apport'],
  ]);
});

test('two members that answer a besoin equally well: the better ranked one covers it', () => {
  const kit = makeKit({ besoins: besoins(1, 2, 3, 4) }, { A: apport(1, 2), B: apport(2, 3, 4) });
  const { couvre } = adviseOnAll(kit).tourDeTable;
  expect(couvre.map(({ besoin, par }) => `${besoin} ${par.partenaire.id}`)).toEqual([
    'b1 A',
    'b2 B',
    'b3 B',
    'b4 B',
  ]);
});

test('an apport with a réserve is no better than an atout without: either may sit', () => {
  const weakened: Sketch = { ...apport(1), faiblesses: [{ besoins: ['b1'] }] };
  const atout: Sketch = { avantages: [{ besoins: ['b1'] }] };
  expect(membresOf(1, { A: weakened, B: atout })).toEqual(['A']);
  expect(membresOf(1, { A: atout, B: weakened })).toEqual(['A']);
});

test('between teams that are equal so far, the one with fewer vigilances, whatever the names', () => {
  const seated = (count: number, sketches: Readonly<Record<string, Sketch>>) => {
    const chosen = besoins(1, 2, 3, 4).slice(0, count);
    const kit = makeKit({ besoins: chosen, situations: ['s'] }, sketches);
    const reponses = { besoins: chosen, essentiels: [], situations: ['s'], refus: [] };
    const { membres } = advise(kit, createDemande(kit, reponses)).tourDeTable;
    return membres.map(({ partenaire }) => partenaire.id).sort();
  };
  const watched = (sketch: Sketch) => ({ ...sketch, faiblesses: [{ situations: ['s'] }] });
  const [one, two] = [apport(1), apport(2)];
  expect(seated(2, { a: watched(one), b: one, c: two })).toEqual(['b', 'c']);
  expect(seated(2, { a: one, b: watched(one), c: two })).toEqual(['a', 'c']);
  // No two answer the same here: {a, d} and {b, c} are compared as wholes.
  const [a, b, rest] = [apport(1, 2), apport(1, 3), { c: apport(2, 4), d: apport(3, 4) }];
  expect(seated(4, { a: watched(a), b, ...rest })).toEqual(['b', 'c']);
  expect(seated(4, { a, b: watched(b), ...rest })).toEqual(['a', 'd']);
});

test('many teams of one size: as by brute force, whatever the order of names and partners', () => {
  // Apports only, two or three besoins each: several optimal teams, equal but for the names.
  const ids = besoins(1, 2, 3, 4, 5, 6);
  const member = fc.record({
    apports: fc.tuple(fc.record({ besoins: fc.subarray(ids, { minLength: 2, maxLength: 3 }) })),
    contreparties: fc.array(fc.constant({}), { maxLength: 1 }),
    nom: fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 2 }),
  });
  const teams = fc.array(member, { minLength: 4, maxLength: 8 });
  fc.assert(
    fc.property(teams, (list) => {
      const kit = makeKit({ besoins: ids }, Object.fromEntries(list.map((m, i) => [`p${i}`, m])));
      const { demande, tourDeTable } = adviseOnAll(kit);
      const found = tourDeTable.membres.map(({ partenaire }) => partenaire.id);
      expect(found.sort()).toEqual(bruteTourDeTable(kit, demande).sort());
    }),
    { numRuns: 300 },
  );
});

test('10 000 partners of at most two besoins each need five seats for ten besoins', () => {
  // A fixed congruential sequence: the same kit at each run, and no pattern in its besoins.
  let state = 1;
  const draw = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return 1 + (Math.floor(state / 2 ** 16) % 10);
  };
  const random = Array.from({ length: 10_000 }, (_, i) => [`p${i}`, apport(draw(), draw())]);
  const pairs = [1, 3, 5, 7, 9].map((n) => [`q${n}`, apport(n, n + 1)]);
  expect(membresOf(10, Object.fromEntries([...random, ...pairs]))).toHaveLength(5);
});

test('10 000 partners of any of ten besoins: two complementary halves are found', () => {
  // Nobody but q1 and q2 answers b10 and b9, and nobody answers more than nine besoins.
  const random = Array.from({ length: 10_000 }, (_, i) => {
    const few = besoins(1, 2, 3, 4, 5, 6, 7, 8).filter((_, bit) => Math.floor(i / 2 ** bit) % 2);
    return [`p${i}`, { apports: [{ besoins: few }] }];
  });
  const halves = { q1: apport(1, 3, 5, 7, 9), q2: apport(2, 4, 6, 8, 10) };
  expect(membresOf(10, { ...Object.fromEntries(random), ...halves })).toEqual(['q1', 'q2']);
});
