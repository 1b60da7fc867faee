import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  AXES,
  axesOf,
  axesSansPersonne,
  CLES,
  type Filtres,
  filtrer,
  SANS_FILTRE,
} from '../../src/carte/axes.js';
import { croiser, manquesOf } from '../../src/carte/cartographie.js';
import { grouper, grouperActions } from '../../src/carte/groupes.js';
import { PETIT_TERRITOIRE } from '../support/acteurs.js';
import { arbitraryActeurs, arbitraryChoix } from '../support/arbitrary-acteurs.js';
import { shippedKit } from '../support/kit.js';

const kit = shippedKit();
const contexte = { kit, territoire: PETIT_TERRITOIRE };
const axes = fc.constantFrom(...AXES);
const choix = arbitraryChoix(contexte);
const anyActeurs = arbitraryActeurs(contexte);
const law = <T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) => fc.assert(fc.property(...arbitraries, holds));

describe('filters', () => {
  test('one after the other, in any order, leave what all together leave', () => {
    law([choix], ({ acteurs, filtres }) => {
      const alone = axesOf(filtres).map(
        (axe): Filtres => ({ ...SANS_FILTRE, [axe]: filtres[axe] }),
      );
      const all = filtrer(kit, acteurs, filtres);
      for (const order of [alone, alone.toReversed()])
        expect(order.reduce((left, one) => filtrer(kit, left, one), acteurs)).toEqual(all);
    });
  });

  test('leave whoever has one of the keys of an axis', () => {
    law([choix, axes], ({ acteurs, filtres }, axe) => {
      const cles = [...filtres[axe], 'personne'];
      const each = cles.map((cle) => filtrer(kit, acteurs, { ...SANS_FILTRE, [axe]: [cle] }));
      expect(filtrer(kit, acteurs, { ...SANS_FILTRE, [axe]: cles })).toEqual(
        acteurs.filter((acteur) => each.some((left) => left.includes(acteur))),
      );
    });
  });

  test('that alone leave nobody are named, and only those', () => {
    law([choix], ({ acteurs, filtres }) => {
      const guilty = axesSansPersonne(kit, acteurs, filtres);
      for (const axe of axesOf(filtres)) {
        const has = acteurs.some((one) =>
          CLES[axe](kit, one).some((cle) => filtres[axe].includes(cle)),
        );
        expect(guilty.includes(axe)).toBe(!has);
      }
    });
  });
});

describe('groups', () => {
  test('are what a filter by their key leaves; the last one is of those without a key', () => {
    law([anyActeurs, axes], (acteurs, axe) => {
      const groupes = grouper(contexte, acteurs, axe, SANS_FILTRE);
      for (const { cle, membres } of groupes) {
        expect(membres).toEqual(
          cle === null
            ? acteurs.filter((one) => CLES[axe](kit, one).length === 0)
            : filtrer(kit, acteurs, { ...SANS_FILTRE, [axe]: [cle] }),
        );
      }
      expect(groupes.findIndex(({ cle }) => cle === null)).toBe(
        groupes.some(({ cle }) => cle === null) ? groupes.length - 1 : -1,
      );
    });
  });

  test('hold every acteur that the filters left, and nobody else', () => {
    law([choix, axes], ({ acteurs, filtres }, axe) => {
      const left = filtrer(kit, acteurs, filtres);
      const held = grouper(contexte, left, axe, filtres).flatMap(({ membres }) => membres);
      expect(new Set(held)).toEqual(new Set(left));
      if (['type', 'categorie', 'commune', 'departement', 'region'].includes(axe))
        expect(held).toHaveLength(left.length);
    });
  });

  test('by a filtered axis are those that were asked for', () => {
    law([choix, axes], ({ acteurs, filtres }, axe) => {
      fc.pre(filtres[axe].length > 0);
      const left = filtrer(kit, acteurs, filtres);
      const cles = grouper(contexte, left, axe, filtres).map(({ cle }) => cle);
      expect(cles.filter((cle) => cle === null || !filtres[axe].includes(cle))).toEqual([]);
    });
  });

  test('hold every action of the acteurs', () => {
    law([anyActeurs, fc.constantFrom('pays', 'theme')], (acteurs, axe) => {
      const held = grouperActions(contexte, acteurs, axe, SANS_FILTRE).flatMap(
        ({ membres }) => membres,
      );
      expect(new Set(held.map(({ action }) => action))).toEqual(
        new Set(acteurs.flatMap(({ actions }) => actions)),
      );
    });
  });
});

test('each number of the cross table is what the filters by its type and its place leave', () => {
  law([anyActeurs], (acteurs) => {
    const { niveau, types, lieux, nombres } = croiser(contexte, acteurs);
    for (const [t, type] of types.entries()) {
      for (const [l, lieu] of lieux.entries()) {
        const both = acteurs.filter(
          (one) =>
            (CLES.type(kit, one)[0] ?? null) === type.cle &&
            (CLES[niveau](kit, one)[0] ?? null) === lieu.cle,
        );
        expect(nombres[t]?.[l]).toBe(both.length);
      }
    }
    expect(nombres.flat().reduce((sum, count) => sum + count, 0)).toBe(acteurs.length);
  });
});

test('what is missing is what a filter by it would leave empty', () => {
  law([anyActeurs], (acteurs) => {
    const { types, besoins, sansType } = manquesOf(kit, acteurs, SANS_FILTRE);
    const isEmpty = (axe: 'type' | 'besoin') => (thing: { id: string }) =>
      filtrer(kit, acteurs, { ...SANS_FILTRE, [axe]: [thing.id] }).length === 0;
    expect(types).toEqual(kit.partenaires.filter(isEmpty('type')));
    expect(besoins).toEqual(kit.besoins.filter(isEmpty('besoin')));
    expect(sansType).toEqual(acteurs.filter(({ type }) => type === null));
  });
});
