import { describe, expect, test } from '@jest/globals';
import { hang, padEnd, width, wrap } from '../../src/text/layout.js';

describe('width in columns', () => {
  test.each([
    ['nothing', '', 0],
    ['letters', 'abc', 3],
    ['accents', 'été', 3],
    ['decomposed accents', 'e\u0301te\u0301', 3],
    ['French typography', '« l’eau »\u202f: œuvre… –', 20],
    ['wide characters', '日本', 4],
    ['an emoji', '🎌', 2],
    ['frames, bars and marks', '┌─┐█░●▲·→✓', 10],
    ['an escape sequence', '\u001b[31ma\u001b[0m', 1],
  ])('%s', (_name, text, expected) => {
    expect(width(text)).toBe(expected);
  });
});

const N = '\u00a0';
const F = '\u202f';

describe('wrap', () => {
  test.each([
    ['a text that fits', 'un deux', 7, ['un deux']],
    ['a text that does not', 'un deux', 6, ['un', 'deux']],
    ['several lines', 'un deux trois quatre', 9, ['un deux', 'trois', 'quatre']],
    ['an empty text', '', 5, ['']],
    ['a new line in the text', 'un\ndeux', 80, ['un', 'deux']],
    ['an empty line in the text', 'un\n\ndeux', 80, ['un', '', 'deux']],
    ['a word wider than the line', 'anticonstitutionnel', 8, ['anticons', 'titution', 'nel']],
    [
      'a wide word after a narrow one',
      'un anticonstitutionnel',
      8,
      ['un antic', 'onstitut', 'ionnel'],
    ],
    [
      'a wide word with hyphens',
      'un plus-value-concrete, deux',
      11,
      ['un', 'plus-value-', 'concrete,', 'deux'],
    ],
    ['a wide word that starts the line', 'un a/bc-defgh', 8, ['un a/bc-', 'defgh']],
    ['an option', '--non-interactif', 8, ['--non-', 'interact', 'if']],
    ['a path', '/un/deux/trois', 9, ['/un/deux/', 'trois']],
    ['a wide word with no-break spaces', `«${N}abcdefgh${N}» x`, 10, [`«${N}abcdefgh`, '» x']],
    ['wide characters', '日本 日本', 5, ['日本', '日本']],
    ['wide characters without space', '日本日本', 5, ['日本', '日本']],
    ['an emoji at the edge', 'abc 🎌', 5, ['abc', '🎌']],
    ['accents at the edge', 'été été', 3, ['été', 'été']],
    ['one column', 'un', 1, ['u', 'n']],
    ['no column', 'un', 0, ['u', 'n']],
    ['less than none', 'un', -5, ['u', 'n']],
  ])('%s', (_name, text, columns, expected) => {
    expect(wrap(text, columns)).toEqual(expected);
  });

  test.each([
    ['before a colon', `un deux${N}: trois`, 8, ['un', `deux${N}:`, 'trois']],
    ['before a question mark', `un deux${F}?`, 8, ['un', `deux${F}?`]],
    ['inside quotation marks', `un «${N}deux${N}» trois`, 9, ['un', `«${N}deux${N}»`, 'trois']],
  ])('does not break at a no-break space %s', (_name, text, columns, expected) => {
    expect(wrap(text, columns)).toEqual(expected);
  });
});

describe('hang', () => {
  test.each([
    ['one line', '● ', 'un', 10, ['● un']],
    ['several lines', '● ', 'un deux trois', 9, ['● un deux', '  trois']],
    ['a wide bullet', '日 ', 'un deux', 7, ['日 un', '   deux']],
    ['no bullet', '', 'un deux', 5, ['un', 'deux']],
    ['an empty text', '● ', '', 10, ['● ']],
    ['no room for the text', '● ', 'un', 2, ['●', 'un']],
  ])('%s', (_name, first, text, columns, expected) => {
    expect(hang(first, text, columns)).toEqual(expected);
  });
});

test.each([
  ['the rest deeper', 'un deux trois', 9, ['  un', '    deux', '    trois']],
  ['nothing left', 'un deux', 9, ['  un deux']],
  ['a new line', 'un\ndeux', 20, ['  un', '    deux']],
])('hang, %s', (_name, text, columns, expected) => {
  expect(hang('  ', text, columns, 2)).toEqual(expected);
});

test.each([
  ['un', 5, 'un   '],
  ['été', 5, 'été  '],
  ['e\u0301', 3, 'e\u0301  '],
  ['日本', 5, '日本 '],
  ['🎌', 4, '🎌  '],
  ['trop long', 3, 'trop long'],
  ['', 2, '  '],
])('%s padded to %i columns', (text, columns, expected) => {
  expect(padEnd(text, columns)).toBe(expected);
});
