import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { officialList, territoire } from '../support/territoire.js';

const named = (nom: string, codePostal?: string) =>
  territoire()
    .communesNamed(nom, codePostal)
    .map(({ code }) => code);

describe('communesNamed', () => {
  test.each([
    ['grenoble', '38185'],
    ['GRENOBLE CEDEX 9', '38185'],
    ['38021 Grenoble Cedex 1', '38185'],
    ["st martin d'heres", '38421'],
    ['Saint-Martin-d’Hères', '38421'],
    ['Ste-Foy-lès-Lyon', '69202'],
    ['L’HAY LES ROSES', '94038'],
    ['Havre (Le)', '76351'],
    ['Villefranche s/ Saône', '69264'],
    ['Œting', '57521'],
    ['oeting', '57521'],
    ['Paris', '75056'],
    ['Paris 11e', '75111'],
    ['PARIS 08 CEDEX', '75108'],
    ['Paris 1er arrondissement', '75101'],
    ['Lyon 3ème', '69383'],
    ['marseille 1', '13201'],
    ['Paris XIe', '75111'],
    ['PARIS XVIII', '75118'],
    ['Lyon IIIème arr.', '69383'],
    ['Marseille Ier', '13201'],
    ['Paris (11e)', '75111'],
    ['Paris (11)', '75111'],
    ['Marseille (13)', '13055'],
    ['11e arrondissement de Paris', '75111'],
    ['Ville de Grenoble', '38185'],
    ['Mairie du Havre', '76351'],
    ['Nouméa', '98818'],
    ['Saint-Denis (974)', '97411'],
    ['Saint-Denis (La Réunion)', '97411'],
    ['Annecy-le-Vieux', '74010'],
    ['Château-Chinon (Ville)', '58062'],
    ['Grenoble (centre)', '38185'],
  ])('« %s » is %s', (nom, code) => {
    expect(named(nom)).toEqual([code]);
  });

  test('a name that several bear is all of them; a postal code tells which', () => {
    expect(named('Saint-Denis')).toEqual(['11339', '30247', '93066', '97411']);
    expect(named('Saint-Denis', '93200')).toEqual(['93066']);
    expect(named('Saint-Denis Cedex', '93527')).toEqual(['93066']);
    expect(named('Grenoble', '75011')).toEqual([]);
  });

  test('an old name counts where no commune of today bears it, or none at that postal code', () => {
    expect(named('Beaune')).toEqual(['21054']);
    expect(named('Beaune', '73140')).toEqual(['73261']);
  });

  test('what is no name is none', () => {
    for (const nom of ['', '()', 'constructor', '__proto__', '38000'])
      expect(named(nom)).toEqual([]);
  });

  test('whatever its capitals, hyphens and accents, a commune is found by its own name', () => {
    const communes = officialList('communes.json').filter(
      ({ type }: { type: string }) => type === 'commune-actuelle',
    ) as { code: string; nom: string }[];
    const asTyped = fc.constantFrom(
      (nom: string) => nom.toUpperCase(),
      (nom: string) => nom.normalize('NFD'),
      (nom: string) => nom.replace(/\bSaint\b/g, 'St').replace(/\bSainte\b/g, 'Ste'),
      (nom: string) => ` ${nom.replace(/[-']/g, ' ')} Cedex 2`,
    );
    fc.assert(
      fc.property(fc.constantFrom(...communes), asTyped, ({ code, nom }, typed) => {
        expect(named(typed(nom))).toContain(code);
      }),
    );
  });
});

test('a postal code gives all its communes, an arrondissement beside its commune', () => {
  const at = (codePostal: string) =>
    territoire()
      .communesAt(codePostal)
      .map(({ nom }) => nom);
  expect(at('38000')).toEqual(['Grenoble']);
  expect(at('75011')).toEqual(['Paris', 'Paris 11e Arrondissement']);
  expect(at('20000')).toEqual(['Ajaccio']);
  expect(at('42620')).toContain('Saint-Pierre-Laval');
  expect(at('99999')).toEqual([]);
});

test('the arrondissements of three communes, and of no other', () => {
  expect(territoire().arrondissements('75056')).toHaveLength(20);
  expect(territoire().arrondissements('69123')).toHaveLength(9);
  expect(territoire().arrondissements('13055')).toHaveLength(16);
  expect(territoire().arrondissements('38185')).toEqual([]);
  expect(territoire().arrondissements('constructor')).toEqual([]);
});

test('a mistyped name is near few, the nearest first', () => {
  const near = (nom: string) =>
    territoire()
      .communesNear(nom, 3)
      .map((commune) => commune.nom);
  expect(near('Grenobel')[0]).toBe('Grenoble');
  expect(near('Cherbourg')[0]).toBe('Cherbourg-en-Cotentin');
  expect(near('xxxxxxxxxxxx')).toEqual([]);
});
