import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean, cleanLine, controlIn, invisibleIn } from '../../src/text/clean.js';
import { anyText } from '../support/any-text.js';

const ranges = (...pairs: [number, number][]) =>
  pairs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));

describe('what must not reach a terminal', () => {
  test.each([
    ['C0', ranges([0, 8], [11, 31])],
    ['DEL and C1', ranges([0x7f, 0x9f])],
    [
      'bidirectional controls',
      ranges([0x200e, 0x200f], [0x202a, 0x202e], [0x2066, 0x2069], [0x61c, 0x61c]),
    ],
    ['invisible characters', [0xad, 0x180e, ...ranges([0x200b, 0x200d], [0x2060, 0x2064]), 0xfeff]],
    ['line and paragraph separators', ranges([0x2028, 0x2029])],
    ['interlinear marks', ranges([0xfff9, 0xfffb])],
    ['tag characters', ranges([0xe0000, 0xe007f])],
  ])('%s', (_name, codePoints) => {
    const characters = codePoints.map((code) => String.fromCodePoint(code));
    expect(characters.filter((character) => clean(`a${character}b`) !== 'ab')).toEqual([]);
  });

  test.each([
    ['an escape sequence', 'a\u001b[31mb', 'a[31mb'],
    ['a window title', '\u001b]0;titre\u0007a', ']0;titrea'],
    ['a C1 sequence', '\u009b31ma', '31ma'],
    ['half an emoji', 'a\ud83cb', 'a\ufffdb'],
  ])('%s is disarmed', (_name, text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

test.each([
  ['accents and typography', 'Évaluation : « déjà »\u202f!'],
  ['no-break spaces', 'a\u00a0b\u202fc'],
  ['wide characters and emoji', '日本 🎌'],
  ['decomposed accents', 'e\u0301te\u0301'],
  ['several lines', 'un\n\ndeux'],
  ['spaces', '  un  deux  '],
])('%s stay', (_name, text) => {
  expect(clean(text)).toBe(text);
});

test.each([
  ['a tab', 'a\tb', 'a b'],
  ['a Windows line end', 'a\r\nb', 'a\nb'],
])('%s becomes what it looks like', (_name, text, expected) => {
  expect(clean(text)).toBe(expected);
});

test.each([
  ['several lines', 'un\n\n  deux\n', 'un deux'],
  ['runs of spaces and tabs', ' un \t deux ', 'un deux'],
  ['no-break spaces, kept', 'un\u00a0: deux', 'un\u00a0: deux'],
  ['nothing but invisible characters', ' \u200b\n\u202e ', ''],
])('one line: %s', (_name, text, expected) => {
  expect(cleanLine(text)).toBe(expected);
});

const someText = fc.oneof(anyText(), fc.string({ unit: 'grapheme' }));

test('whatever the text, what is left is clean, well-formed, and clean for good', () => {
  fc.assert(
    fc.property(someText, (text) => {
      const cleaned = clean(text);
      expect(controlIn(cleaned)).toBeUndefined();
      expect(invisibleIn(cleaned)).toBeUndefined();
      expect(cleaned.isWellFormed()).toBe(true);
      expect(clean(cleaned)).toBe(cleaned);
      expect(cleanLine(text)).not.toMatch(/\n| {2}|^ | $/);
    }),
  );
});
