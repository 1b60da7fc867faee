import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Groupes, lotsOf, type Profil } from '../../../src/conseil/solidite/dominance.js';
import { partsOf } from '../../../src/conseil/solidite/parts.js';
import { meansOf, type Symetrie, symetriesOf } from '../../../src/conseil/solidite/symetries.js';
import { arbitraryGroupes, EQUAL, EXAMPLE } from './oracle.js';

/** The lots of some profiles, each with as many partners as say it. */
const lotsFor = (profils: readonly Profil[], groupes: Groupes) =>
  lotsOf([...profils.keys()], (i) => profils[i] as Profil, groupes);

/** The shares of each of some profiles, where they are drawn. */
function drawn(profils: readonly Profil[], groupes: Groupes) {
  const lots = lotsFor(profils, groupes);
  const tirage = partsOf(lots, groupes, 7);
  expect(tirage.tirages).toBeGreaterThan(0);
  return profils.map((_, i) => {
    const lot = lots.find(({ membres }) => membres.includes(i));
    if (!lot) throw new Error(`${i} is in no lot`);
    return tirage.of(lot);
  });
}

const unit = (at: number, size: number): Profil =>
  Array.from({ length: size }, (_, b) => (b === at ? 4 : 0));

test('one besoin each, of four: one share, and central weights that change places', () => {
  const parts = drawn(
    [0, 1, 2, 3].map((at) => unit(at, 4)),
    [[0, 1, 2, 3]],
  );
  const [first] = parts;
  expect(first?.premier).toBeCloseTo(1 / 4, 3);
  expect(first?.troisPremiers).toBeCloseTo(3 / 4, 3);
  for (const [i, { premier, troisPremiers, poidsCentral }] of parts.entries()) {
    expect(premier).toBe(first?.premier);
    expect(troisPremiers).toBe(first?.troisPremiers);
    // What is first weighs most, and the others alike.
    const others = poidsCentral?.filter((_, b) => b !== i) ?? [];
    expect(new Set(others).size).toBe(1);
    expect(poidsCentral?.[i]).toBe(first?.poidsCentral?.[0]);
    // The largest of four weighs 1/4 · (1 + 1/2 + 1/3 + 1/4).
    expect(poidsCentral?.[i]).toBeCloseTo(25 / 48, 2);
    expect(poidsCentral?.reduce((a, b) => a + b)).toBeCloseTo(1, 10);
  }
});

test('an order that only two exchanges together keep', () => {
  // 1 and 2 change places only where 3 and 4 do: the last two say who goes with whom.
  const parts = drawn(
    [
      [4, 0, 1, 0],
      [0, 4, 0, 1],
      [2, 0, 2, 2],
      [0, 2, 2, 2],
    ],
    [[0, 1, 2, 3]],
  );
  expect(parts[0]?.premier).toBe(parts[1]?.premier);
  expect(parts[2]?.premier).toBe(parts[3]?.premier);
  expect(parts[0]?.premier).not.toBe(parts[2]?.premier);
});

test('the same but for the order is not the same share: the others must be too', () => {
  // Exactly 19/80 and 13/40, though A and B have the same values.
  const { A, B, C, D } = EXAMPLE;
  expect(symetriesOf(lotsFor([A, B, C, D], EQUAL), EQUAL, () => 1)).toEqual([]);
  const [a, b] = drawn(
    [A, B, C].map((profil) => [...profil, 0]),
    [[0, 1, 2, 3]],
  );
  expect(Math.abs((a?.premier ?? 0) - (b?.premier ?? 0))).toBeGreaterThan(0.03);
});

test('besoins of two priorities do not change places', () => {
  expect(symetriesOf(lotsFor([unit(0, 2), unit(1, 2)], [[0], [1]]), [[0], [1]], () => 1)).toEqual(
    [],
  );
});

test('twins are first as often as one alone, and among the first three otherwise', () => {
  const profils = [0, 0, 1, 2, 3].map((at) => unit(at, 4));
  const parts = drawn(profils, [[0, 1, 2, 3]]);
  expect(new Set(parts.map(({ premier }) => premier)).size).toBe(1);
  expect(new Set(parts.map(({ troisPremiers }) => troisPremiers)).size).toBe(2);
  expect(parts[0]?.troisPremiers).not.toBe(parts[2]?.troisPremiers);
});

/** All orders of some things. */
function ordersOf<T>(all: readonly T[]): T[][] {
  if (all.length === 0) return [[]];
  return all.flatMap((first, i) =>
    ordersOf(all.filter((_, other) => other !== i)).map((rest) => [first, ...rest]),
  );
}

/** Every order inside the groups that keeps all lots, by trying them all. */
function bruteSymetries(
  lots: readonly { readonly profil: Profil }[],
  weights: readonly number[],
  groupes: Groupes,
): Symetrie[] {
  const orders = groupes.reduce<number[][]>(
    (some, groupe) =>
      some.flatMap((before) => ordersOf(groupe).map((order) => [...before, ...order])),
    [[]],
  );
  return orders.flatMap((images) => {
    const besoins: number[] = [];
    for (const [k, b] of groupes.flat().entries()) besoins[b] = images[k] as number;
    const places = lots.map(({ profil }, own) =>
      lots.findIndex(
        (other, i) =>
          weights[i] === weights[own] &&
          profil.every((valeur, b) => other.profil[besoins[b] as number] === valeur),
      ),
    );
    return places.includes(-1) ? [] : [{ besoins, lots: places }];
  });
}

const arbitraryCase = arbitraryGroupes.chain((groupes) => {
  const size = groupes.flat().length;
  const profil = fc.array(fc.constantFrom(0, 4), { minLength: size, maxLength: size });
  return fc.record({
    groupes: fc.constant(groupes),
    profils: fc.array(profil, { minLength: 1, maxLength: 7 }),
    weighed: fc.boolean(),
  });
});

test('as by trying all orders: what is the mean of all of them, for lots and for their besoins', () => {
  let found = 0;
  fc.assert(
    fc.property(arbitraryCase, ({ groupes, profils, weighed }) => {
      const lots = lotsFor(profils, groupes);
      const weightOf = ({ membres }: (typeof lots)[number]) => (weighed ? membres.length : 1);
      const symetries = symetriesOf(lots, groupes, weightOf);
      const all = bruteSymetries(lots, lots.map(weightOf), groupes);
      found += Number(all.length > 1);
      const size = groupes.flat().length;
      const pairs = (some: readonly Symetrie[]) =>
        some.map((s) => s.lots.flatMap((lot) => s.besoins.map((b) => lot * size + b)));
      // Powers of two: another orbit has another mean.
      const amounts = (count: number) => Array.from({ length: count }, (_, i) => 2 ** i);
      for (const [by, mean] of [
        [symetries.map((s) => s.lots), all.map((s) => s.lots)],
        [pairs(symetries), pairs(all)],
      ] as const) {
        const own = amounts(mean[0]?.length ?? 0);
        const plain = own.map(
          (_, i) =>
            mean.reduce((sum, image) => sum + (own[image[i] as number] as number), 0) / mean.length,
        );
        for (const [i, value] of Array.from(meansOf(own, by)).entries()) {
          expect(value / (plain[i] as number)).toBeCloseTo(1, 12);
        }
      }
    }),
    { numRuns: 1_000 },
  );
  expect(found).toBeGreaterThan(50);
});

test('a search that would not end is left, and what it found holds', () => {
  const size = 16;
  const besoins = [...Array(size).keys()];
  // Each besoin with the next and with the fifth after: a ring that turns, and no two that change places.
  const profils = besoins.map((b) =>
    besoins.map((c) => ((c - b + size) % size === 1 || (c - b + size) % size === 5 ? 4 : 0)),
  );
  const lots = lotsFor(profils, [besoins]);
  for (const { besoins: images, lots: places } of symetriesOf(lots, [besoins], () => 1)) {
    for (const [i, { profil }] of lots.entries()) {
      const image = lots[places[i] as number]?.profil ?? [];
      for (const b of besoins) expect(image[images[b] as number]).toBe(profil[b]);
    }
  }
});
