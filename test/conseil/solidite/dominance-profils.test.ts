import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dominates,
  type Groupes,
  lotsOf,
  type Profil,
  partners,
} from '../../../src/conseil/solidite/dominance.js';
import { arbitraryGroupes } from './oracle.js';

const lots = (profils: readonly Profil[], groupes: Groupes) =>
  lotsOf([...profils.keys()], (i) => profils[i] ?? [], groupes);

test('partners of one profile are one lot, and count as many', () => {
  const found = lots(
    [
      [1, 2],
      [2, 1],
      [1, 2],
      [2, 1],
      [0, 0],
    ],
    [[0], [1]],
  );
  expect(found.map(({ membres, dominePar, domine }) => [membres, dominePar, domine])).toEqual([
    [[1, 3], 0, 3],
    [[0, 2], 2, 1],
    [[4], 4, 0],
  ]);
  expect(partners(found)).toBe(5);
});

test('a lot comes after those that dominate it, and is counted as comparing all pairs does', () => {
  const arbitrary = arbitraryGroupes.chain((groupes) => {
    const size = groupes.flat().length;
    const profil = fc.array(fc.constantFrom(0, 1, 2, 4), { minLength: size, maxLength: size });
    return fc.tuple(fc.array(profil, { maxLength: 8 }), fc.constant(groupes));
  });
  fc.assert(
    fc.property(arbitrary, ([profils, groupes]) => {
      const found = lots(profils, groupes);
      for (const [i, lot] of found.entries()) {
        const better = profils.filter((other) => dominates(other, lot.profil, groupes));
        const worse = profils.filter((other) => dominates(lot.profil, other, groupes));
        expect([lot.dominePar, lot.domine]).toEqual([better.length, worse.length]);
        const before = found.slice(0, i).map(({ profil }) => profil.join());
        for (const other of better) expect(before).toContain(other.join());
      }
    }),
  );
});
