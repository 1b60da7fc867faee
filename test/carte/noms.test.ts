import { expect, test } from '@jest/globals';
import { NOMMER } from '../../src/carte/noms.js';
import { acteur, action } from '../support/acteurs.js';
import { shippedKit } from '../support/kit.js';
import { territoire } from '../support/territoire.js';

const contexte = { kit: shippedKit(), territoire: territoire() };

test.each([
  ['region', '84', 'Auvergne-Rhône-Alpes'],
  ['region', '00', '00'],
  ['departement', '38', 'Isère'],
  ['departement', '00', '00'],
  ['commune', '38185', 'Grenoble (38)'],
  ['commune', 'Ici', 'Ici'],
] as const)('by %s, %s is called %s', (axe, cle, nom) => {
  expect(NOMMER[axe](contexte, [])(cle)).toBe(nom);
});

test('a theme is called as it is first written, by an acteur or for its action', () => {
  const [first, other] = [['Eau potable'], ['EAU POTABLE']].map((themes) => acteur({ themes }));
  if (!first || !other) throw new Error('two acteurs');
  const nameOf = (...acteurs: Parameters<typeof NOMMER.theme>[1]) =>
    NOMMER.theme(contexte, acteurs)('eau potable');
  expect(nameOf(first, other)).toBe('Eau potable');
  expect(nameOf(other, first)).toBe('EAU POTABLE');
  expect(nameOf(acteur({ actions: [action({ themes: ['eau Potable'] })] }), first)).toBe(
    'eau Potable',
  );
  expect(nameOf()).toBe('eau potable');
});
