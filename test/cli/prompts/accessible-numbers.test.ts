import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findChoice, findChoices } from '../../../src/cli/prompts/accessible.js';
import { anyText } from '../../support/any-text.js';

const NAMES = [
  'Financement',
  'Mobilité',
  'Évaluation',
  'Expertise et nouvelles thématiques',
  'Jeunesse, parler de pair à pair',
  'Lien avec l’État',
  'Lien avec les élus',
];
const choices = NAMES.map((name, i) => ({ value: `v${i}`, name }));

/** A choice as somebody may type it: its number, or its name without regard to case and accents. */
const typed = fc.integer({ min: 0, max: NAMES.length - 1 }).chain((place) => {
  const name = NAMES[place] ?? '';
  const forms = [`${place + 1}`, ` ${place + 1} `];
  // A name with a comma of its own is several words in a list.
  if (!name.includes(',')) forms.push(name, name.toUpperCase(), name.normalize('NFD'));
  return fc.record({ place: fc.constant(place), word: fc.constantFrom(...forms) });
});

test('any list of numbers and names gives exactly the choices that it names, in their order', () => {
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1 }), fc.constantFrom(',', ';', ', '), (all, mark) => {
      const places = [...new Set(all.map(({ place }) => place))].sort();
      expect(findChoices(all.map(({ word }) => word).join(mark), choices)).toEqual({ places });
    }),
  );
});

test('a range gives all from one end to the other, whichever comes first', () => {
  const end = fc.integer({ min: 1, max: NAMES.length });
  fc.assert(
    fc.property(end, end, fc.constantFrom('-', ' - ', '–', ' à '), (a, b, mark) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const places = Array.from({ length: to - from + 1 }, (_, i) => from - 1 + i);
      expect(findChoices(`${a}${mark}${b}`, choices)).toEqual({ places });
    }),
  );
});

test('whatever is typed gives choices of the list, or says a word of it', () => {
  fc.assert(
    fc.property(anyText(), (line) => {
      const found = findChoices(line, choices);
      if ('word' in found) expect(line).toContain(found.word);
      else for (const place of found.places) expect(choices[place]).toBeDefined();
    }),
  );
});

describe('several choices', () => {
  test.each([
    ['1 3', [0, 2]],
    ['1 et 3', [0, 2]],
    ['2, 4-5, financement', [0, 1, 3, 4]],
    ['expertise et nouvelles thématiques', [3]],
    ['jeunesse, parler de pair à pair', [4]],
    ['jeun, 1,', [0, 4]],
    ['1,1', [0]],
  ])('%s', (line, places) => {
    expect(findChoices(line, choices)).toEqual({ places });
  });

  test.each([
    ['abc', 'abc', 'none'],
    ['1, 99', '99', 'none'],
    ['0, 1', '0', 'none'],
    ['1.5', '1.5', 'none'],
    ['-1', '-1', 'none'],
    ['6-8', '6-8', 'none'],
    ['0-2', '0-2', 'none'],
    ['1, lien', 'lien', 'several'],
    [',', ',', 'none'],
    ['99999999999999999999', '99999999999999999999', 'none'],
    ['1-99999999999999999999', '1-99999999999999999999', 'none'],
  ])('%s is refused because of %s', (line, word, names) => {
    expect(findChoices(line, choices)).toEqual({ word, names });
  });
});

test.each([
  ['2', { places: [1] }],
  [' mobilite ', { places: [1] }],
  ['lien avec les', { places: [6] }],
  ['1,2', { word: '1,2', names: 'none' }],
  ['1-2', { word: '1-2', names: 'none' }],
  ['lien', { word: 'lien', names: 'several' }],
  ['', { word: '', names: 'none' }],
])('one choice: %j', (line, found) => {
  expect(findChoice(line, choices)).toEqual(found);
});
