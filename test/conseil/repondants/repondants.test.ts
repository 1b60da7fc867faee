import { expect, test } from '@jest/globals';
import { createDemande, type Reponses } from '../../../src/conseil/demande.js';
import { type Concertation, concerter } from '../../../src/conseil/repondants/repondants.js';
import type { Kit } from '../../../src/kit/model.js';
import { makeKit, shippedKit } from '../../support/kit.js';
import { law } from '../law.js';

const repondant = (kit: Kit, nom: string, reponses: Partial<Reponses>) => ({
  nom,
  demande: createDemande(kit, {
    ...{ besoins: [], essentiels: [], situations: [], refus: [] },
    ...reponses,
  }),
});

const ranks = (classement: Concertation['classement'] | null) =>
  classement?.map(({ partner, rang }) => [partner.id, rang]);

test('the shipped kit: the finances and the elected, who refuses alone, and what that changes', () => {
  const kit = shippedKit();
  const found = concerter(kit, [
    repondant(kit, 'Finances', {
      essentiels: ['financement'],
      refus: ['ouverture-internationale'],
    }),
    repondant(kit, 'Élus', { besoins: ['financement'], essentiels: ['credibilite'] }),
  ]);
  // The CDC is out. Of the others the AFD is never first: for nobody before the UE, at any weighting.
  expect(ranks(found.classement)).toEqual([
    ['union-europeenne', 1],
    ['f3e', 2],
    ['afd', 3],
  ]);
  expect(ranks(found.sansRefusIsoles)?.map(([id]) => id)).toEqual(
    expect.arrayContaining(['cdc', 'union-europeenne', 'afd', 'f3e']),
  );
  expect(found.refus.map(({ nature, par }) => [nature, par.map(({ nom }) => nom)])).toEqual([
    ['ouverture-internationale', ['Finances']],
  ]);
  expect(found.desaccords.map(({ besoin }) => besoin)).toEqual(['credibilite', 'financement']);
  expect(found.accord.besoins).toBe(0);
});

const kit = makeKit(
  { besoins: ['x', 'y'], natures: ['m', 'n'] },
  {
    a: { apports: [{ besoins: ['x'] }], contreparties: [{ nature: 'm' }] },
    b: { apports: [{ besoins: ['y'] }], contreparties: [{ nature: 'n' }] },
    c: { avantages: [{ besoins: ['x'] }] },
    none: {},
  },
);

test('a refusal of all is no refusal of one: it stays, and nothing is told without it', () => {
  const both = [
    repondant(kit, 'Un', { besoins: ['x'], refus: ['m'] }),
    repondant(kit, 'Deux', { besoins: ['y'], refus: ['m'] }),
  ];
  const found = concerter(kit, both);
  expect(
    ranks(found.classement)
      ?.map(([id]) => id)
      .sort(),
  ).toEqual(['b', 'c']);
  expect(found.sansRefusIsoles).toBeNull();
  const alone = concerter(kit, [
    ...both,
    repondant(kit, 'Trois', { besoins: ['y'], refus: ['m', 'n'] }),
  ]);
  expect(ranks(alone.classement)).toEqual([['c', 1]]);
  expect(ranks(alone.sansRefusIsoles)?.map(([id]) => id)).toEqual(['b', 'c']);
  expect(alone.refus.map(({ nature, par }) => [nature, par.length])).toEqual([
    ['m', 3],
    ['n', 1],
  ]);
});

test('one respondent: its own shares, and no measure of agreement', () => {
  const found = concerter(kit, [repondant(kit, 'Un', { besoins: ['x'] })]);
  expect(ranks(found.classement)).toEqual([
    ['a', 1],
    ['c', 2],
  ]);
  expect(found).toMatchObject({ sansRefusIsoles: null, refus: [], desaccords: [] });
  expect(found.accord).toEqual({ partenaires: null, besoins: null });
});

test('two that rank alike agree wholly', () => {
  const found = concerter(kit, [
    repondant(kit, 'Un', { besoins: ['x'], essentiels: ['y'] }),
    repondant(kit, 'Deux', { besoins: ['x'], essentiels: ['y'] }),
  ]);
  expect(found.accord).toEqual({ partenaires: 1, besoins: 1 });
});

law(
  'respondents who all answer the same come to what each has',
  ({ kit: any, demande, conseil }) => {
    const twice = ['Un', 'Deux'].map((nom) => ({ nom, demande }));
    const { classement, sansRefusIsoles, desaccords } = concerter(any, twice);
    const ids = conseil.classement.map(({ partenaire }) => partenaire.id);
    expect(classement.map(({ partner }) => partner.id).sort()).toEqual(ids.sort());
    expect(sansRefusIsoles).toBeNull();
    expect(desaccords).toEqual([]);
  },
);
