import { describe, expect, test } from '@jest/globals';
import { didYouMean, fold, nearest } from '../../src/text/nearest.js';
import { plain } from '../kit/reading.js';

test.each([
  ['case', 'AFD', 'afd'],
  ['accents', 'Équipe de référents', 'equipe de referents'],
  ['decomposed accents', 'E\u0301quipe', 'equipe'],
  [
    'apostrophes, hyphens and dots',
    'Service d’information-jeunesse.',
    'service d information jeunesse',
  ],
  ['spaces around and between', '  Business \u00a0 France ', 'business france'],
  ['digits, kept', 'F3E', 'f3e'],
  ['nothing but signs', '« ! »', ''],
  ['other scripts, kept', '日本', '日本'],
])('folding sets aside %s', (_name, text, expected) => {
  expect(fold(text)).toBe(expected);
});

const NEEDS = ['financement', 'mobilite', 'evaluation', 'economie', 'credibilite', 'etat'];

describe('the nearest word', () => {
  test.each([
    ['financment', ['financement']],
    ['fianncement', ['financement']],
    ['Mobilité', ['mobilite']],
    ['évaluations', ['evaluation']],
    ['credibilte', ['credibilite']],
    ['eatt', ['etat']],
    ['eco', ['economie']],
    ['xyzxyz', []],
    ['zzzzzzzzzzzzzzzzzzzz', []],
    ['', []],
    ['!', []],
  ])('to « %s »', (word, expected) => {
    expect(nearest(word, NEEDS)).toEqual(expected);
  });

  test('comes first, then the next, up to the count', () => {
    const known = ['martre', 'mardi', 'marche', 'lundi'];
    expect(nearest('mardi', known, 2)[0]).toBe('mardi');
    expect(nearest('marde', known, 5).length).toBeLessThanOrEqual(4);
    expect(nearest('mardi', known, 0)).toEqual([]);
  });

  test('keeps the order of the known words between equals', () => {
    expect(nearest('bot', ['bol', 'mot', 'bon'], 3)).toEqual(['bol', 'mot', 'bon']);
  });

  test('of none is none', () => {
    expect(nearest('a', [])).toEqual([]);
  });
});

test('the end of a message says it, or nothing', () => {
  expect(plain(didYouMean('financment', NEEDS))).toBe(' ; vouliez-vous dire « financement » ?');
  expect(didYouMean('xyzxyz', NEEDS)).toBe('');
});
