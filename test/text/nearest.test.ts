import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { didYouMean, fold, foldAll, nearest, nearestOfMany } from '../../src/text/nearest.js';
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
  ['ligatures', 'Œuvre, CURRICULUM VITÆ', 'oeuvre curriculum vitae'],
  ['newlines', 'Saint-\nDenis', 'saint denis'],
])('folding sets aside %s', (_name, text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('lines are folded each by itself', () => {
  expect(foldAll('Saint-Étienne\n(Le) Puy !\n\nŒting')).toEqual([
    'saint etienne',
    'le puy',
    '',
    'oeting',
  ]);
});

test('whatever a line holds, it is folded as it would be alone', () => {
  const unit = fc.oneof(fc.constantFrom(...'aÉœ-’ \u0301Σİ'), fc.string({ unit: 'grapheme' }));
  const line = fc.string({ unit, maxLength: 8 }).map((text) => text.replaceAll('\n', ' '));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1 }), (lines) => {
      expect(foldAll(lines.join('\n'))).toEqual(lines.map(fold));
    }),
    { numRuns: 1000 },
  );
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

test('is whatever known word has few enough edits, however long the two are', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(word, fc.uniqueArray(word, { maxLength: 6 }), (typed, known) => {
      const limit = Math.max(Math.min(2, typed.length / 2), typed.length * 0.4);
      const near = known.filter(
        (candidate) =>
          (typed.length > 2 && candidate.startsWith(typed)) || distance(typed, candidate) <= limit,
      );
      expect(nearest(typed, known, known.length).sort()).toEqual(near.sort());
    }),
  );
});

test('the end of a message says it, or nothing', () => {
  expect(plain(didYouMean('financment', NEEDS))).toBe(' ; vouliez-vous dire « financement » ?');
  expect(didYouMean('xyzxyz', NEEDS)).toBe('');
});

describe('the nearest of many folded words', () => {
  const known = ['grenoble', 'grenois', 'genouille', 'greneville', 'cherbourg en cotentin', 'lyon'];
  const near = (typed: string, count = 3) =>
    nearestOfMany(typed, known, count).map((place) => known[place]);

  test('is very near, or begins so', () => {
    expect(near('grenobel')).toEqual(['grenoble']);
    expect(near('cherbourg')).toEqual(['cherbourg en cotentin']);
    expect(near('zzzzzzzz')).toEqual([]);
    expect(near('')).toEqual([]);
  });

  test('comes first, then what begins alike, then the shortest', () => {
    expect(nearestOfMany('bon', ['son', 'bonde', 'bol', 'bon'], 4)).toEqual([3, 1, 2, 0]);
    expect(nearestOfMany('bon', ['son', 'bol'], 1)).toEqual([1]);
  });
});
