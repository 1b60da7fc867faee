import { expect, test } from '@jest/globals';
import { advise } from '../../src/conseil/conseil.js';
import { createDemande, type Reponses } from '../../src/conseil/demande.js';
import { pourquoi, rangsSiAcceptes } from '../../src/conseil/pourquoi.js';
import type { Kit } from '../../src/kit/model.js';
import { makeKit, shippedKit } from '../support/kit.js';
import { adviseOn, idsOf, law } from './law.js';

const kit = shippedKit();

function adviseFor(kit: Kit, reponses: Partial<Reponses>) {
  const all = { besoins: [], essentiels: [], situations: [], refus: [], ...reponses };
  return advise(kit, createDemande(kit, all));
}

function why(id: string, reponses: Partial<Reponses>, of = kit) {
  const partenaire = of.partenaires.find((p) => p.id === id);
  if (!partenaire) throw new Error(`${id} is not in the kit`);
  return pourquoi(adviseFor(of, reponses), partenaire);
}

test('a first partner needs no step', () => {
  const found = why('union-europeenne', { besoins: ['financement', 'credibilite'] });
  expect(found).toMatchObject({ place: 'classe', versPremier: null, versClassement: null });
  expect(found.devant).toEqual([]);
});

test('a ranked one: who is before it, and the least change that puts it first', () => {
  const found = why('cdc', { besoins: ['financement', 'credibilite'] });
  expect(found).toMatchObject({ place: 'classe', classe: { rang: 2 }, versClassement: null });
  expect(idsOf(found.devant)).toEqual(['union-europeenne']);
  // To drop financement would do as well, and gives up more.
  expect(found.versPremier).toEqual({ geste: 'essentiel', id: 'credibilite', rang: 1 });
});

test('an écarté: its contrepartie accepted again', () => {
  const found = why('business-france', { besoins: ['economie'], refus: ['remuneration'] });
  expect(found).toMatchObject({ place: 'ecarte', classe: null });
  expect(found.evaluation.refus).toHaveLength(1);
  const step = { geste: 'accepter', id: 'remuneration', rang: 1 };
  expect(found).toMatchObject({ versPremier: step, versClassement: step });
});

test('one without an answer: the besoin that it would answer', () => {
  const found = why('business-france', { besoins: ['financement', 'mobilite'] });
  const step = { geste: 'ajouter', id: 'economie', rang: 1 };
  expect(found).toMatchObject({ place: 'sansReponse', classe: null });
  expect(found).toMatchObject({ versPremier: step, versClassement: step });
  const behind = why('business-france', { essentiels: ['financement'], besoins: ['mobilite'] });
  expect(behind).toMatchObject({ versPremier: null, versClassement: { ...step, rang: 2 } });
});

test('of steps that bring it as far, the least: here the first besoin of the kit', () => {
  const made = makeKit(
    { besoins: ['x', 'y', 'z'] },
    {
      first: { apports: [{ besoins: ['x'] }] },
      other: { apports: [{ besoins: ['y', 'z'] }] },
    },
  );
  const { versClassement } = why('other', { besoins: ['x'] }, made);
  expect(versClassement).toEqual({ geste: 'ajouter', id: 'y', rang: 1 });
});

test('one of whom the kit says nothing, or with two refused contreparties: no single change helps', () => {
  const made = makeKit(
    { besoins: ['x'], natures: ['m', 'n'] },
    {
      muet: {},
      cher: { apports: [{ besoins: ['x'] }], contreparties: [{ nature: 'm' }, { nature: 'n' }] },
    },
  );
  const reponses = { besoins: ['x'], refus: ['m', 'n'] };
  for (const id of ['muet', 'cher']) {
    expect(why(id, reponses, made)).toMatchObject({ versPremier: null, versClassement: null });
  }
});

test('a besoin that is chosen is not added: to count it three times would be a step', () => {
  const six = ['u', 'v', 'w', 'x', 'y', 'z'];
  const made = makeKit(
    { besoins: ['own', ...six] },
    {
      other: { avantages: [{ besoins: six }], faiblesses: [{ besoins: six }] },
      second: { apports: [{ besoins: ['own'] }] },
      third: {},
    },
  );
  // « other » has 6 · 1 · 2 quarters and « second » 4 · 2, but 4 · 3 were its besoin added again.
  const essentiels = ['own', ...six];
  expect(why('other', { essentiels }, made)).toMatchObject({ classe: { rang: 1 } });
  expect(why('second', { essentiels }, made)).toMatchObject({
    classe: { rang: 2 },
    versPremier: null,
  });
});

test('the rank of an écarté, were its contrepartie accepted; none where it answers nothing', () => {
  const conseil = adviseFor(kit, {
    besoins: ['jeunesse', 'economie'],
    refus: ['remuneration', 'accueil-de-jeunes', 'ouverture-internationale'],
  });
  const ranks = rangsSiAcceptes(conseil).map(({ ecarte, rang }) => [ecarte.partenaire.id, rang]);
  expect(ranks).toEqual([
    ['business-france', 1],
    ['cdc', null],
    ['service-cooperation-developpement', 2],
  ]);
});

law(
  'the rank of an écarté is the one that the advice gives it without its contreparties',
  (given) => {
    const { kit: of, reponses, conseil } = given;
    for (const { ecarte, rang } of rangsSiAcceptes(conseil)) {
      const { id } = ecarte.partenaire;
      const free = of.partenaires.map((p) => (p.id === id ? { ...p, contreparties: [] } : p));
      const after = adviseOn({ kit: { ...of, partenaires: free }, reponses }).classement;
      const found = after.find(({ partenaire }) => partenaire.id === id);
      expect(found?.rang ?? null).toBe(rang);
    }
  },
);

law('a step does what it says', ({ kit: of, reponses, conseil }) => {
  const [partenaire] = of.partenaires;
  if (!partenaire) return;
  const { versPremier, versClassement, classe } = pourquoi(conseil, partenaire);
  if (classe) expect(versClassement).toBeNull();
  if (classe?.rang === 1) expect(versPremier).toBeNull();
  if (versPremier) expect(versPremier.rang).toBe(1);
  for (const step of [versPremier, versClassement]) {
    if (step?.geste !== 'accepter') continue;
    const refus = reponses.refus.filter((id) => id !== step.id);
    const after = adviseOn({ kit: of, reponses: { ...reponses, refus } }).classement;
    expect(after.find((c) => c.partenaire.id === partenaire.id)?.rang).toBe(step.rang);
  }
});
