import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande } from '../../src/conseil/demande.js';
import type { Partenaire } from '../../src/kit/model.js';
import { deepFreeze, makeKit, shippedKit } from '../support/kit.js';
import { adviseOn, arbitraryCase, idsOf, law, saidBy } from './law.js';

/** How the advice changes, or does not, when the answers or the kit change. */

law('order and repetition of the answers change nothing', ({ kit, reponses, conseil }) => {
  const shuffled = {
    besoins: [...reponses.besoins, ...reponses.essentiels, ...reponses.besoins].reverse(),
    essentiels: [...reponses.essentiels, ...reponses.essentiels].reverse(),
    situations: [...reponses.situations, ...reponses.situations].reverse(),
    refus: [...reponses.refus, ...reponses.refus].reverse(),
  };
  expect(saidBy(adviseOn({ kit, reponses: shuffled }))).toEqual(saidBy(conseil));
});

law('to refuse one more nature adds nobody to the ranking', ({ kit, reponses, conseil }) => {
  for (const { id } of kit.natures) {
    const after = adviseOn({ kit, reponses: { ...reponses, refus: [...reponses.refus, id] } });
    expect(idsOf(conseil.classement)).toEqual(expect.arrayContaining(idsOf(after.classement)));
  }
});

law(
  'an open besoin that écartés answer is one that the refusals opened',
  ({ kit, reponses, conseil }) => {
    const open = adviseOn({ kit, reponses: { ...reponses, refus: [] } }).nonCouverts;
    const always = conseil.nonCouverts.filter(({ parEcartes }) => parEcartes.length === 0);
    expect(always.map(({ besoin }) => besoin)).toEqual(open.map(({ besoin }) => besoin));
  },
);

law('a partner of whom nothing is said changes nothing else', ({ kit, reponses, conseil }) => {
  const [silent] = makeKit({}, { silencieux: { faiblesses: [{}], apports: [{}] } }).partenaires;
  const extended = { ...kit, partenaires: [silent as Partenaire, ...kit.partenaires] };
  const { sansReponse, ...rest } = saidBy(adviseOn({ kit: extended, reponses }));
  expect({ ...rest, sansReponse: sansReponse.filter((p) => p !== silent) }).toEqual(
    saidBy(conseil),
  );
  expect(sansReponse).toContain(silent);
});

law('an essential besoin never lowers whoever answers only it', ({ kit, reponses, demande }) => {
  for (const { id } of demande.besoins.filter(({ priorite }) => priorite === 'utile')) {
    const raised = { ...reponses, essentiels: [...reponses.essentiels, id] };
    const [before, after] = [adviseOn({ kit, reponses }), adviseOn({ kit, reponses: raised })];
    const only = before.classement.filter(({ couverture }) =>
      couverture.every(({ besoin, quarts }) => (besoin === id) === quarts > 0),
    );
    for (const { partenaire, points: had } of only) {
      const behind = idsOf(before.classement.filter((other) => other.points <= had));
      const has = after.classement.find((c) => c.partenaire === partenaire)?.points ?? 0;
      const ahead = idsOf(after.classement.filter((other) => other.points > has));
      expect(ahead.filter((other) => behind.includes(other))).toEqual([]);
    }
  }
});

test('the advice writes in none of its inputs', () => {
  fc.assert(
    fc.property(arbitraryCase, (given) => {
      const { kit, reponses } = deepFreeze(structuredClone(given));
      expect(saidBy(adviseOn({ kit, reponses }))).toEqual(saidBy(adviseOn(given)));
    }),
    { numRuns: 200 },
  );
});

test('what not every reader asks for is computed when it is asked for, and once', () => {
  const kit = shippedKit();
  const reponses = {
    besoins: ['economie', 'expertise'],
    essentiels: [],
    situations: [],
    refus: [],
  };
  const demande = createDemande(kit, reponses);
  // Only the changes of the answers look at the natures.
  let looked = 0;
  const watched = {
    ...kit,
    get natures() {
      looked++;
      return kit.natures;
    },
  };
  const conseil = advise(watched, demande);
  expect(looked).toBe(0);
  expect(conseil.changements).toBe(conseil.changements);
  expect(looked).toBe(1);
  expect(conseil.solidite).toBe(conseil.solidite);
  expect(conseil.autresTables).toBe(conseil.autresTables);
});
