import { expect, test } from '@jest/globals';
import { isStopWord, weightyWords } from '../../src/text/nearest.js';

test.each([
  ['Caisse des dépôts et consignations', ['caisse', 'depots', 'consignations']],
  ['l’Équipe d’à côté', ['equipe', 'cote']],
  ['Plan B', ['plan']],
  ['de la', []],
  ['Sans frontières', ['sans', 'frontieres']],
])('%s', (text, expected) => {
  expect(weightyWords(text)).toEqual(expected);
});

test.each([
  ['ET', true],
  ['« des »', true],
  ['de la', false],
  ['d', false],
  ['sans', false],
  ['', false],
])('%s is a stop word: %s', (text, expected) => {
  expect(isStopWord(text)).toBe(expected);
});
