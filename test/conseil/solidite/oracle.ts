import fc from 'fast-check';
import type { Groupes, Profil } from '../../../src/conseil/solidite/dominance.js';

/** An example with numbers computed in exact rationals (as SMAA has them: Lahdelma & Salminen 2001), and plain ways to find others. */

/** 1 > 2 > 3, 1 > {2, 3}, {1, 2} > 3, and no priorities. */
export const STRICT: Groupes = [[0], [1], [2]];
export const ONE_FIRST: Groupes = [[0], [1, 2]];
export const TWO_FIRST: Groupes = [[0, 1], [2]];
export const EQUAL: Groupes = [[0, 1, 2]];

export const EXAMPLE: Readonly<Record<'A' | 'B' | 'C' | 'D', Profil>> = {
  A: [3, 0, 1],
  B: [1, 3, 0],
  C: [2, 1, 2],
  D: [1, 1, 2],
};

/** Up to five besoins, in up to three groups. */
export const arbitraryGroupes: fc.Arbitrary<Groupes> = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 })
  .map((groups) =>
    [0, 1, 2]
      .map((group) => [...groups.keys()].filter((b) => groups[b] === group))
      .filter((groupe) => groupe.length > 0),
  );

const value = (profil: Profil, weights: readonly number[]) =>
  profil.reduce((sum, v, b) => sum + v * (weights[b] ?? 0), 0);

/**
 * The share of P in which each profile is first, and in the first three, by the midpoints of a fine grid:
 * of the segment for two besoins, of the triangle for three. No random number, no order statistics.
 */
export function integrate(profils: readonly Profil[], groupes: Groupes, steps: number) {
  const size = groupes.flat().length;
  const first = profils.map(() => 0);
  const podium = profils.map(() => 0);
  let total = 0;
  for (const weights of grid(size, steps)) {
    if (!respects(weights, groupes)) continue;
    total++;
    const values = profils.map((profil) => value(profil, weights));
    for (const [i, own] of values.entries()) {
      const better = values.filter((other) => other > own + 1e-12).length;
      if (better === 0) first[i] = (first[i] ?? 0) + 1;
      if (better < 3) podium[i] = (podium[i] ?? 0) + 1;
    }
  }
  const share = (count: number) => count / total;
  return { first: first.map(share), podium: podium.map(share) };
}

function* grid(size: number, steps: number): Generator<number[]> {
  for (let i = 0; i < steps; i++) {
    if (size === 1) yield [1];
    else if (size === 2) yield [(i + 0.5) / steps, 1 - (i + 0.5) / steps];
    else
      for (let j = 0; i + j < steps; j++) {
        const [x, y] = [(i + 1 / 3) / steps, (j + 1 / 3) / steps];
        yield [x, y, 1 - x - y];
      }
  }
}

function respects(weights: readonly number[], groupes: Groupes): boolean {
  return groupes.every((groupe, g) =>
    groupe.every((b) =>
      (groupes[g + 1] ?? []).every((later) => (weights[b] ?? 0) >= (weights[later] ?? 0)),
    ),
  );
}
