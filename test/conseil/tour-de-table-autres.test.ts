import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { Kit } from '../../src/kit/model.js';
import { arbitraryKit, makeKit, type Sketch } from '../support/kit.js';
import { idsOf } from './law.js';
import { acceptedBy, valeur } from './oracle.js';

const besoins = (...numbers: number[]) => numbers.map((n) => `b${n}`);
const apport = (...numbers: number[]): Sketch => ({ apports: [{ besoins: besoins(...numbers) }] });

function tablesOf(kit: Kit) {
  const ids = kit.besoins.map(({ id }) => id);
  const demande = createDemande(kit, { besoins: ids, essentiels: [], situations: [], refus: [] });
  const { tourDeTable, autresTables } = advise(kit, demande);
  const { irremplacables, autres, ...rest } = autresTables;
  const tables = { irremplacables: idsOf(irremplacables), autres: autres.map(idsOf), ...rest };
  return { demande, chosen: idsOf(tourDeTable.membres), ...tables };
}

const tablesFor = (count: number, sketches: Readonly<Record<string, Sketch>>) =>
  tablesOf(makeKit({ besoins: besoins(1, 2, 3, 4, 5, 6).slice(0, count) }, sketches));

const A = apport(1, 2, 3, 4);
const B = apport(1, 3, 5);
const C = apport(2, 4, 6);

test('first example: one optimum, in which both are irreplaceable', () => {
  expect(tablesFor(6, { A, B, C })).toMatchObject({
    ...{ chosen: ['B', 'C'], irremplacables: ['B', 'C'] },
    ...{ autres: [], nombre: 0, plafonne: false },
  });
});

test('second example: {B, C} and {C, F}, so that C is irreplaceable', () => {
  expect(tablesFor(6, { A, B, C, D: apport(5), E: apport(6), F: B })).toMatchObject({
    ...{ chosen: ['B', 'C'], irremplacables: ['C'] },
    ...{ autres: [['C', 'F']], nombre: 1, plafonne: false },
  });
});

test('a team whose members share a besoin is counted once, whoever is thought of first', () => {
  // b1 is the rarest: A, B and its twin C answer it. {A, C} may be begun with either.
  const [ab, ac] = [apport(1, 2), apport(1, 3)];
  const [two, three] = [apport(2), apport(3)];
  const rest = { V: two, W: two, X: two, Y: three, Z: three };
  const tables = tablesFor(3, { A: ab, B: ac, C: ac, ...rest });
  expect(tables).toMatchObject({ chosen: ['A', 'B'], nombre: 9, irremplacables: [] });
  expect(tables.autres[0]).toEqual(['A', 'C']);
  expect(new Set(tables.autres.map(String)).size).toBe(5);
});

test('no besoin that somebody answers: no table, and no other', () => {
  expect(tablesFor(2, { A: {} })).toMatchObject({ irremplacables: [], autres: [], nombre: 0 });
});

test('the best others first, five at most, and how many there are', () => {
  const one = apport(1);
  const costly = { ...one, contreparties: [{}] };
  const tables = tablesFor(2, {
    a: costly,
    b: one,
    c: one,
    d: one,
    e: one,
    f: one,
    g: one,
    z: apport(2),
  });
  expect(tables.chosen).toEqual(['b', 'z']);
  expect(tables.irremplacables).toEqual(['z']);
  expect(tables.autres).toEqual(['c', 'd', 'e', 'f', 'g'].map((id) => [id, 'z']));
  expect(tables).toMatchObject({ nombre: 6, plafonne: false });
});

test.each<[string, Readonly<Record<string, Sketch>>, string[][]]>([
  [
    'contreparties, fewest first',
    {
      a: apport(1),
      b: { ...apport(1), contreparties: [{}] },
      y: apport(2),
      z: { ...apport(2), contreparties: [{}, {}] },
    },
    [
      ['b', 'y'],
      ['a', 'z'],
      ['b', 'z'],
    ],
  ],
  [
    'the names, in the order of the names and not of the besoins',
    { a: apport(2), b: apport(2), y: apport(1), z: apport(1) },
    [
      ['a', 'z'],
      ['b', 'y'],
      ['b', 'z'],
    ],
  ],
])('between others of equal adéquation decide %s', (_, sketches, autres) => {
  const tables = tablesFor(2, sketches);
  expect(tables.chosen).toEqual(['a', 'y']);
  expect(tables.autres.map((team) => team.toSorted())).toEqual(autres);
});

test('more teams than one can list: said as capped, the irreplaceable still exact', () => {
  const many = Object.fromEntries(
    [1, 2, 3, 4].flatMap((n) => Array.from({ length: 9 }, (_, i) => [`p${n}${i}`, apport(n)])),
  );
  const tables = tablesFor(5, { ...many, only: apport(5) });
  expect(tables.plafonne).toBe(true);
  expect(tables.nombre).toBeGreaterThanOrEqual(1_000);
  expect(tables.irremplacables).toEqual(['only']);
  expect(tables.autres).toEqual(
    ['p41', 'p42', 'p43', 'p44', 'p45'].map((last) => ['only', 'p10', 'p20', 'p30', last]),
  );
});

test('capped on one that any other team might do without: each is tried without', () => {
  // a answers what b does, and comes first in all the teams that are listed.
  const many = Object.fromEntries(
    [2, 3, 4].flatMap((n) => Array.from({ length: 12 }, (_, i) => [`p${n}${i}`, apport(n)])),
  );
  const costly = { ...apport(1), contreparties: [{}] };
  const tables = tablesFor(4, { ...many, a: apport(1), b: costly });
  expect(tables).toMatchObject({ plafonne: true, irremplacables: [] });
});

test('as by trying every subset', () => {
  fc.assert(
    fc.property(arbitraryKit(7), (kit) => {
      const { demande, ...tables } = tablesOf(kit);
      const partners = acceptedBy(kit, demande);
      const coverable = demande.besoins
        .map(({ id }) => ({ id, best: Math.max(0, ...partners.map((p) => valeur(p, id))) }))
        .filter(({ best }) => best > 0);
      const covering = Array.from({ length: 2 ** partners.length }, (_, s) =>
        partners.filter((_, i) => (s >>> i) & 1),
      ).filter((team) =>
        coverable.every(({ id, best }) => team.some((p) => valeur(p, id) === best)),
      );
      const least = Math.min(...covering.map(({ length }) => length));
      const smallest = covering
        .filter(({ length }) => length === least)
        .map((team) => team.map(({ id }) => id).sort());
      expect(tables.nombre).toBe(smallest.length - 1);
      const inAll = (smallest[0] ?? []).filter((id) => smallest.every((team) => team.includes(id)));
      expect(tables.irremplacables.toSorted()).toEqual(inAll);
      const listed = tables.autres.map((team) => team.toSorted());
      expect(smallest).toEqual(expect.arrayContaining([tables.chosen.toSorted(), ...listed]));
      expect(new Set([tables.chosen.toSorted(), ...listed].map(String)).size).toBe(
        listed.length + 1,
      );
    }),
    { numRuns: 200 },
  );
});
