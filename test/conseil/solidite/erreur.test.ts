import { expect, test } from '@jest/globals';
import { type Groupes, lotsOf, type Profil } from '../../../src/conseil/solidite/dominance.js';
import { partsOf } from '../../../src/conseil/solidite/parts.js';
import { drawer } from '../../bench/kits.js';

// Here a global is looked up at each use, which is most of what a draw costs.
const { floor, log } = Math;

/** Random kits, besoins and seeds: none of them was used to choose how many weightings are drawn. */
const random = drawer(20_261_124);
const below = (count: number) => floor(random() * count);

const CASES = 60;
const INDEPENDENT = 25_000;

function randomCase(): { profils: Profil[]; groupes: Groupes } {
  const besoins = [...Array(4 + below(7)).keys()];
  const essentiels = below(besoins.length);
  const groupes = [besoins.slice(0, essentiels), besoins.slice(essentiels)];
  const valeur = () => (random() < 0.4 ? 0 : ([1, 2, 2, 4, 4][below(5)] as number));
  const profils = Array.from({ length: 3 + below(8) }, () => besoins.map(valeur));
  return { profils, groupes: groupes.filter(({ length }) => length > 0) };
}

/** A weighting: exponentials sorted plainly and shuffled in each group; of drawWeightings, nothing. */
function drawOne(groupes: Groupes, weights: number[]): void {
  const drawn = weights.map(() => -log(1 - random())).sort((a, b) => b - a);
  let start = 0;
  for (const groupe of groupes) {
    for (const [place, b] of groupe.entries()) {
      const other = start + place + below(groupe.length - place);
      weights[b] = drawn[other] as number;
      drawn[other] = drawn[start + place] as number;
    }
    start += groupe.length;
  }
}

/** Shares of first places and of places among the first three, over independent draws. */
function independentShares(profils: readonly Profil[], groupes: Groupes) {
  const weights = groupes.flat().map(() => 0);
  const [first, podium] = [profils.map(() => 0), profils.map(() => 0)];
  const values = profils.map(() => 0);
  for (let n = 0; n < INDEPENDENT; n++) {
    drawOne(groupes, weights);
    for (let i = 0; i < profils.length; i++) {
      let value = 0;
      for (let b = 0; b < weights.length; b++) {
        value += (profils[i]?.[b] ?? 0) * (weights[b] as number);
      }
      values[i] = value;
    }
    for (let i = 0; i < profils.length; i++) {
      let better = 0;
      for (const other of values) if (other > (values[i] as number) + 1e-12) better++;
      if (better === 0) first[i] = (first[i] as number) + 1 / INDEPENDENT;
      if (better < 3) podium[i] = (podium[i] as number) + 1 / INDEPENDENT;
    }
  }
  return { first, podium };
}

test('19 of 20 drawn shares are within the point that is told, and none is far from it', () => {
  const errors = { first: [] as number[], podium: [] as number[] };
  for (let n = 0; n < CASES; n++) {
    const { profils, groupes } = randomCase();
    const lots = lotsOf([...profils.keys()], (i) => profils[i] as Profil, groupes);
    const tirage = partsOf(lots, groupes, below(2 ** 32));
    if (tirage.tirages === 0) continue;
    const { first, podium } = independentShares(profils, groupes);
    for (const lot of lots) {
      const [i = 0] = lot.membres;
      const { premier, troisPremiers } = tirage.of(lot);
      errors.podium.push(Math.abs(troisPremiers - (podium[i] as number)));
      if (lot.dominePar === 0) errors.first.push(Math.abs(premier - (first[i] as number)));
    }
  }
  for (const all of Object.values(errors)) {
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter((error) => error > 0.01).length / all.length).toBeLessThanOrEqual(0.05);
    expect(Math.max(...all)).toBeLessThan(0.025);
  }
});
