import { describe, expect, test } from '@jest/globals';
import {
  enumeration,
  etAutres,
  firstNoms,
  fr,
  minuscule,
  pluriel,
  typographie,
} from '../../src/text/typography.js';

// No-break space and its narrow form, visible.
const N = '\u00a0';
const F = '\u202f';

describe('a sentence typed with plain signs', () => {
  test.each([
    ['apostrophes', "l'eau d'ici", 'l’eau d’ici'],
    ['semicolon', 'un ; deux', `un${F}; deux`],
    ['exclamation mark', 'Bon !', `Bon${F}!`],
    ['question mark', 'Qui ?', `Qui${F}?`],
    ['colon', 'un : deux', `un${N}: deux`],
    ['per cent', '50 %', `50${N}%`],
    ['quotation marks', 'dit « oui » ici', `dit «${N}oui${N}» ici`],
    ['a sign after another', 'dit « oui » !', `dit «${N}oui${N}»${F}!`],
    ['a sign within quotation marks', 'par « ; »', `par «${F};${N}»`],
    ['several of each', 'a ; b ; c : d : e', `a${F}; b${F}; c${N}: d${N}: e`],
  ])('%s', (_name, typed, expected) => {
    expect(typographie(typed)).toBe(expected);
  });

  test.each([
    'https://www.arricod.fr',
    'k.yaml:3:4',
    'a;b',
    '--json',
    'une virgule, un point.',
    '',
  ])('%s stays as it is', (text) => {
    expect(typographie(text)).toBe(text);
  });

  test('is right once for all: twice changes nothing', () => {
    const once = typographie("« l'eau » : 50 % ; oui !");
    expect(typographie(once)).toBe(once);
  });
});

describe('what is put into a sentence', () => {
  const raw = "l'eau : « a » ; 50 % !";

  test('is left as it is', () => {
    expect(fr`${raw}`).toBe(raw);
    expect(fr`l'un et ${raw}`).toBe(`l’un et ${raw}`);
  });

  test('does not stop the rules around it', () => {
    expect(fr`dit « ${'a'} » : ${1} % ; ${'b'} !`).toBe(`dit «${N}a${N}»${N}: 1${N}%${F}; b${F}!`);
    expect(fr`${'a'}'${'b'}`).toBe('a’b');
  });

  test.each(['a\u0000b', '', '$1', '$&', '\\n'])('may be anything: %j', (value) => {
    expect(fr`<${value}|${value}>`).toBe(`<${value}|${value}>`);
  });

  test('may be a number, nothing, or a sentence of the same kind', () => {
    expect(fr`${0} ; ${''}${fr`l'eau`}`).toBe(`0${F}; l’eau`);
  });

  test('escapes in the code are what they stand for', () => {
    expect(fr`un\ndeux\\`).toBe('un\ndeux\\');
  });
});

test.each([
  [0, 'besoin', undefined, `0${N}besoin`],
  [1, 'besoin', undefined, `1${N}besoin`],
  [2, 'besoin', undefined, `2${N}besoins`],
  [1, 'autre problème', 'autres problèmes', `1${N}autre problème`],
  [21, 'autre problème', 'autres problèmes', `21${N}autres problèmes`],
])('%i %s', (count, singular, plural, expected) => {
  expect(pluriel(count, singular, plural)).toBe(expected);
});

test.each([
  [[], undefined, ''],
  [['a'], undefined, 'a'],
  [['a', 'b'], undefined, 'a et b'],
  [['a', 'b', 'c'], undefined, 'a, b et c'],
  [['a', 'b', 'c', 'd'], 'ou', 'a, b, c ou d'],
])('the enumeration of %j', (items, conjunction, expected) => {
  expect(enumeration(items, conjunction)).toBe(expected);
});

test('of many names, the first and how many others there are', () => {
  expect(firstNoms(['a', 'b', 'c'], 3)).toEqual(['a', 'b', 'c']);
  expect(firstNoms(['a', 'b', 'c'], 1)).toEqual(['a', '2\u00a0autres']);
  expect(firstNoms(['a', 'b'], 2, 3)).toEqual(['a', 'b', '1\u00a0autre']);
  expect(etAutres(3)).toBe('et 3\u00a0autres');
});

describe('a name in the middle of a sentence', () => {
  test.each([
    ['Crédibilité auprès des élus', 'crédibilité auprès des élus'],
    ['Évaluation', 'évaluation'],
    ['E\u0301valuation', 'e\u0301valuation'],
    ['À la carte', 'à la carte'],
    ['L’État', 'l’État'],
    ['déjà', 'déjà'],
    ['3 mois', '3 mois'],
    ['𝔸bc', '𝔸bc'],
    ['', ''],
  ])('%j is %j', (nom, expected) => {
    expect(minuscule(nom)).toBe(expected);
  });
});
