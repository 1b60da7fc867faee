import { expect, test } from '@jest/globals';
import { type Groupes, lotsOf, type Profil } from '../../../src/conseil/solidite/dominance.js';
import { partsOf } from '../../../src/conseil/solidite/parts.js';
import { drawer } from '../../bench/kits.js';

// Here a global is looked up at each use, which is most of what a draw costs.
const { floor, log } = Math;

/** Random kits, besoins and seeds: none of them was used to choose how many weightings are drawn. */
const random = drawer(20_261_124);
const below = (count: number) => floor(random() * count);

const CASES = 100;
const INDEPENDENT = 100_000;

function randomCase(): { profils: Profil[]; groupes: Groupes } {
  const besoins = [...Array(4 + below(7)).keys()];
  const essentiels = below(besoins.length);
  const groupes = [besoins.slice(0, essentiels), besoins.slice(essentiels)];
  const valeur = () => (random() < 0.4 ? 0 : ([1, 2, 2, 4, 4][below(5)] as number));
  const profils = Array.from({ length: 3 + below(8) }, () => besoins.map(valeur));
  return { profils, groupes: groupes.filter(({ length }) => length > 0) };
}

/** A weighting: exponentials sorted plainly and shuffled in each group; of drawWeightings, nothing. */
function drawOne(sizes: readonly number[], weights: Float64Array): void {
  for (let i = 0; i < weights.length; i++) {
    const drawn = -log(1 - random());
    let place = i;
    for (; place > 0 && (weights[place - 1] as number) < drawn; place--) {
      weights[place] = weights[place - 1] as number;
    }
    weights[place] = drawn;
  }
  let start = 0;
  for (const size of sizes) {
    for (let left = size; left > 1; left--) {
      const [other, last] = [start + below(left), start + left - 1];
      const drawn = weights[other] as number;
      weights[other] = weights[last] as number;
      weights[last] = drawn;
    }
    start += size;
  }
}

/** Shares of first places and of places among the first three, over independent draws. */
function independentShares(profils: readonly Profil[], groupes: Groupes) {
  const order = groupes.flat();
  const sizes = groupes.map(({ length }) => length);
  const rows = profils.map((profil) => Float64Array.from(order, (b) => profil[b] as number));
  const weights = new Float64Array(order.length);
  const [first, podium, values] = [0, 1, 2].map(() => new Float64Array(profils.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const worthOf = (row: Float64Array) => {
    let value = 0;
    for (let b = 0; b < row.length; b++) value += (row[b] as number) * (weights[b] as number);
    return value;
  };
  for (let n = 0; n < INDEPENDENT; n++) {
    drawOne(sizes, weights);
    for (let i = 0; i < rows.length; i++) values[i] = worthOf(rows[i] as Float64Array);
    for (let i = 0; i < rows.length; i++) {
      const own = (values[i] as number) + 1e-12;
      let better = 0;
      for (let j = 0; j < rows.length; j++) if ((values[j] as number) > own) better++;
      if (better === 0) first[i] = (first[i] as number) + 1 / INDEPENDENT;
      if (better < 3) podium[i] = (podium[i] as number) + 1 / INDEPENDENT;
    }
  }
  return { first, podium };
}

test('every drawn share is within the point that is told, on 98 of 100 kits, and none is far from it', () => {
  const errors = { first: [] as number[], podium: [] as number[] };
  let off = 0;
  for (let n = 0; n < CASES; n++) {
    const { profils, groupes } = randomCase();
    const lots = lotsOf([...profils.keys()], (i) => profils[i] as Profil, groupes);
    const tirage = partsOf(lots, groupes, below(2 ** 32));
    if (tirage.tirages === 0) continue;
    const { first, podium } = independentShares(profils, groupes);
    const own: number[] = [];
    for (const lot of lots) {
      const [i = 0] = lot.membres;
      const { premier, troisPremiers } = tirage.of(lot);
      own.push(Math.abs(troisPremiers - (podium[i] as number)));
      errors.podium.push(Math.abs(troisPremiers - (podium[i] as number)));
      if (lot.dominePar > 0) continue;
      own.push(Math.abs(premier - (first[i] as number)));
      errors.first.push(Math.abs(premier - (first[i] as number)));
    }
    if (Math.max(...own) > 0.01) off++;
  }
  expect(off / CASES).toBeLessThanOrEqual(0.02);
  for (const all of Object.values(errors)) {
    expect(all.length).toBeGreaterThan(250);
    expect(Math.max(...all)).toBeLessThan(0.02);
  }
});
