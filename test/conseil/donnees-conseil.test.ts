import { describe, expect, test } from '@jest/globals';
import { conseilDocument } from '../../src/conseil/donnees.js';
import { TIRAGES } from '../../src/conseil/solidite/tirages.js';
import { makeKit } from '../support/kit.js';
import { adviceOn, fullKit } from '../support/vues.js';

const kit = fullKit();
const documentOf = (reponses: Parameters<typeof adviceOn>[1], of = kit) =>
  conseilDocument(adviceOn(of, reponses));

describe('the solidité in the document of the advice', () => {
  const document = documentOf({
    essentiels: ['financement'],
    besoins: ['credibilite', 'expertise'],
  });
  const solidites = new Map(document.classement.map(({ id, solidite }) => [id, solidite]));

  test('says of each ranked partner how firm its place is', () => {
    expect(solidites.get('union-europeenne')).toMatchObject({
      rangAuMieux: 1,
      dominePar: [],
      phrases: 2,
    });
    expect(solidites.get('referents-internes')).toMatchObject({
      dominePar: expect.arrayContaining(['cdc']),
      partPremier: 0,
      poidsCentral: null,
      tientA: [],
    });
  });

  test('holds the same relation from both sides', () => {
    for (const [id, { domine, dominePar }] of solidites) {
      for (const other of domine) expect(solidites.get(other)?.dominePar).toContain(id);
      for (const other of dominePar) expect(solidites.get(other)?.domine).toContain(id);
    }
  });

  test('says what a place may cost in points of adéquation, and against whom', () => {
    const regrets = document.classement.map(({ id, solidite }) => [
      id,
      solidite.regret,
      solidite.regretContre,
    ]);
    // Only financement counts at worst, or all three do as much: there the CDC has 2/3, the UE 5/12.
    expect(regrets.slice(0, 3)).toEqual([
      ['union-europeenne', 25, 'cdc'],
      ['cdc', 100, 'union-europeenne'],
      ['afd', 50, 'union-europeenne'],
    ]);
  });

  test('has central weights that add up', () => {
    const weights = Object.values(solidites.get('union-europeenne')?.poidsCentral ?? {});
    expect(weights).toHaveLength(3);
    expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(1);
  });

  test('says how the shares were found, and draws none for few besoins', () => {
    const four = { besoins: ['financement', 'credibilite', 'expertise', 'evaluation'] };
    expect(documentOf(four).methode).toMatchObject({ tirages: TIRAGES, erreur: 0.01 });
    expect(document.methode).toMatchObject({ tirages: 0, erreur: 0 });
    expect(documentOf({ besoins: ['financement'] }).methode).toMatchObject({
      tirages: 0,
      erreur: 0,
    });
  });
});

test('every change after which another is first, whatever a page shows', () => {
  const { changements } = documentOf({ essentiels: ['financement'], besoins: ['expertise'] });
  expect(changements).toContainEqual({
    geste: 'retirer',
    id: 'financement',
    premiers: ['cdc', 'referents-internes'],
  });
});

test('the rank that an écarté would have, or null where it answers nothing', () => {
  const { ecartes } = documentOf({
    besoins: ['economie', 'financement'],
    refus: ['remuneration', 'reciprocite'],
  });
  expect(ecartes.map(({ id, rangSiAccepte }) => [id, rangSiAccepte])).toEqual([
    ['business-france', 1],
    ['partenaire-allemand', null],
  ]);
});

test('who is irreplaceable at the table, and the other teams', () => {
  const answers = (...besoins: string[]) => ({ apports: besoins.map((b) => ({ besoins: [b] })) });
  const of = makeKit(
    { besoins: ['a', 'b', 'c'] },
    { x: answers('a', 'b'), y: answers('c'), z: answers('c') },
  );
  expect(documentOf({ besoins: ['a', 'b', 'c'] }, of).tourDeTable).toMatchObject({
    partenaires: ['x', 'y'],
    irremplacables: ['x'],
    autres: [['x', 'z']],
    nombre: 1,
    plafonne: false,
  });
});

test('a faiblesse on a besoin: a reserve of who answers it, against it where nobody does', () => {
  const of = makeKit(
    { besoins: ['a', 'b'] },
    {
      x: { apports: [{ besoins: ['a'] }], faiblesses: [{ besoins: ['a'] }] },
      y: { apports: [{ besoins: ['a'] }], faiblesses: [{ besoins: ['b'], provenance: 'plus' }] },
    },
  );
  const { classement, nonCouverts } = documentOf({ besoins: ['a', 'b'] }, of);
  const reserves = classement.map(({ id, couverture }) => [
    id,
    ...couverture.map((c) => c.reserve),
  ]);
  expect(reserves).toEqual([
    ['y', false, true],
    ['x', true, false],
  ]);
  expect(nonCouverts).toEqual([
    {
      besoin: 'b',
      parEcartes: [],
      contreIndications: [{ partenaire: 'y', texte: 'y faiblesses 0', provenance: 'plus' }],
    },
  ]);
});

test('a besoin that only écartés answer is told from one that nobody answers', () => {
  const of = makeKit(
    { besoins: ['a', 'b'], natures: ['don'] },
    { x: { apports: [{ besoins: ['a'] }], contreparties: [{ nature: 'don' }] } },
  );
  expect(documentOf({ besoins: ['a', 'b'], refus: ['don'] }, of).nonCouverts).toEqual([
    { besoin: 'a', parEcartes: ['x'], contreIndications: [] },
    { besoin: 'b', parEcartes: [], contreIndications: [] },
  ]);
});
