import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { classementOf, type Geste } from '../../src/conseil/changements.js';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import type { Kit } from '../../src/kit/model.js';
import { makeKit, shippedKit } from '../support/kit.js';
import { adviseOn, arbitraryCase, idsOf, law } from './law.js';

const told = (kit: Kit, reponses: Partial<Reponses>) => {
  const all = { besoins: [], essentiels: [], situations: [], refus: [], ...reponses };
  return advise(kit, createDemande(kit, all)).changements.map(({ geste, id, premiers }) => [
    `${geste} ${id}`,
    idsOf(premiers),
  ]);
};

test('the shipped kit: what would put another than the UE first', () => {
  const besoins = ['financement', 'credibilite'];
  expect(told(shippedKit(), { besoins })).toEqual([
    ['essentiel credibilite', ['cdc']],
    ['retirer financement', ['cdc']],
  ]);
});

test('a set of first places is compared as a set: one more ex æquo is another', () => {
  const kit = makeKit(
    { besoins: ['x', 'y'], natures: ['n'] },
    {
      a: { apports: [{ besoins: ['x'] }], contreparties: [{ nature: 'n' }] },
      b: { apports: [{ besoins: ['y'] }] },
    },
  );
  expect(told(kit, { besoins: ['x', 'y'] })).toEqual([
    ['essentiel x', ['a']],
    ['essentiel y', ['b']],
    ['refuser n', ['b']],
    ['retirer x', ['b']],
    ['retirer y', ['a']],
  ]);
  expect(told(kit, { besoins: ['x', 'y'], refus: ['n'] })).toEqual([
    ['accepter n', ['b', 'a']],
    ['retirer y', []],
  ]);
});

test('one besoin cannot be dropped, and its weight decides nothing', () => {
  expect(told(shippedKit(), { besoins: ['financement'] })).toEqual([]);
});

law(
  'the ranking of a demande is the one that the whole advice gives',
  ({ kit, demande, conseil }) => {
    expect(classementOf(kit, demande)).toEqual(conseil.classement);
  },
);

/** Every single change of some answers, made on the answers and not on the demande. */
function changesOf(kit: Kit, reponses: Reponses): [Geste, string, Reponses][] {
  const { essentiels, refus } = reponses;
  const chosen = kit.besoins
    .map(({ id }) => id)
    .filter((id) => [...reponses.besoins, ...essentiels].includes(id));
  const without = (list: readonly string[], id: string) => list.filter((other) => other !== id);
  const change = (besoins: string[], e: string[]) => ({ ...reponses, besoins, essentiels: e });
  return [
    ...chosen.map((id): [Geste, string, Reponses] =>
      essentiels.includes(id)
        ? ['utile', id, change(chosen, without(essentiels, id))]
        : ['essentiel', id, change(chosen, [...essentiels, id])],
    ),
    ...kit.natures.map(({ id }): [Geste, string, Reponses] =>
      refus.includes(id)
        ? ['accepter', id, { ...reponses, refus: without(refus, id) }]
        : ['refuser', id, { ...reponses, refus: [...refus, id] }],
    ),
    ...(chosen.length > 1 ? chosen : []).map((id): [Geste, string, Reponses] => [
      'retirer',
      id,
      change(without(chosen, id), without(essentiels, id)),
    ]),
  ];
}

test('all of them and no others: as by running the advice again', () => {
  const first = (kit: Kit, reponses: Reponses) =>
    idsOf(adviseOn({ kit, reponses }).classement.filter(({ rang }) => rang === 1));
  fc.assert(
    fc.property(arbitraryCase, ({ kit, reponses }) => {
      const before = first(kit, reponses).sort();
      const expected = changesOf(kit, reponses)
        .map(([geste, id, other]) => ({ geste, id, premiers: first(kit, other) }))
        .filter(({ premiers }) => premiers.toSorted().join() !== before.join());
      const found = adviseOn({ kit, reponses }).changements.map((changement) => ({
        ...changement,
        premiers: idsOf(changement.premiers),
      }));
      const sorted = (list: readonly { geste: Geste; id: string }[]) =>
        list.toSorted((a, b) => (`${a.geste} ${a.id}` < `${b.geste} ${b.id}` ? -1 : 1));
      expect(sorted(found)).toEqual(sorted(expected));
    }),
    { numRuns: 150 },
  );
});
