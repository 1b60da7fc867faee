import { expect, test } from '@jest/globals';
import { croiser } from '../../src/carte/cartographie.js';
import { acteur, PETIT_TERRITOIRE } from '../support/acteurs.js';
import { shippedKit } from '../support/kit.js';

const contexte = { kit: shippedKit(), territoire: PETIT_TERRITOIRE };

test.each([
  ['nobody', [], 'commune'],
  ['one département', ['38', '38'], 'commune'],
  ['one département, and no place', ['38', '38', ''], 'commune'],
  ['two départements', ['38', '69'], 'departement'],
  ['two départements, and no place', ['38', '69', ''], 'departement'],
])('the places of %s', (_, departements, niveau) => {
  const acteurs = departements.map((departement) => acteur({ departement }));
  expect(croiser(contexte, acteurs).niveau).toBe(niveau);
});
