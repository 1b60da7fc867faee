import { expect, test } from '@jest/globals';
import { createDemande } from '../../../src/conseil/demande.js';
import { avisOf, desaccordsOf, weightsOf } from '../../../src/conseil/repondants/repondants.js';
import { makeKit } from '../../support/kit.js';

const kit = makeKit({ besoins: ['a', 'b', 'c', 'd', 'e'] }, {});
const demande = (besoins: string[], essentiels: string[] = []) =>
  createDemande(kit, { besoins, essentiels, situations: [], refus: [] });
const avis = avisOf(kit, [demande(['a', 'b', 'd']), demande(['a'], ['b', 'c'])]);

test('what each makes of each besoin that somebody chose, in the order of the kit', () => {
  expect(avis).toEqual([
    { besoin: 'a', priorites: ['utile', 'utile'] },
    { besoin: 'b', priorites: ['utile', 'essentiel'] },
    { besoin: 'c', priorites: [null, 'essentiel'] },
    { besoin: 'd', priorites: ['utile', null] },
  ]);
  expect(weightsOf(avis)).toEqual([
    [1, 1, 0, 1],
    [1, 2, 2, 0],
  ]);
});

test('the widest disagreement first, no agreement among them', () => {
  expect(desaccordsOf(avis).map(({ besoin }) => besoin)).toEqual(['c', 'b', 'd']);
  expect(desaccordsOf(avisOf(kit, [demande(['a'])]))).toEqual([]);
  expect(weightsOf([])).toEqual([]);
});

test('of three, two against two chances weigh more than one alone', () => {
  const three = avisOf(kit, [demande(['a'], ['b']), demande([], ['b']), demande(['a', 'b'])]);
  expect(desaccordsOf(three).map(({ besoin }) => besoin)).toEqual(['a', 'b']);
});
