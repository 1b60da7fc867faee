import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../src/text/clean.js';
import { hang, padEnd, width, wrap } from '../../src/text/layout.js';

/** Words as a kit may hold them: plain, accented both ways, wide, long, with no-break spaces. */
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'abcéàœ’-'), minLength: 1, maxLength: 25 }),
  fc.constantFrom('e\u0301te\u0301', '日本語', '🎌', '🎌🎌🎌', '●', 'É', 'x'.repeat(80)),
  fc.constantFrom('«\u00a0un\u00a0»', 'deux\u00a0:', 'trois\u202f!', '50\u00a0%'),
);
const words = fc.array(word, { minLength: 1, maxLength: 20 });
const columns = fc.integer({ min: 2, max: 100 });
/** Any text that has been cleaned, as all that reaches the layout has been. */
const text = fc.string({ unit: 'grapheme', maxLength: 200 }).map(clean);

describe('whatever the words', () => {
  test('no line is wider than asked', () => {
    fc.assert(
      fc.property(words, columns, (list, asked) => {
        for (const line of wrap(list.join(' '), asked))
          expect(width(line)).toBeLessThanOrEqual(asked);
      }),
    );
  });

  test('no word is lost, doubled or moved', () => {
    fc.assert(
      fc.property(words, columns, (list, asked) => {
        const letters = (lines: readonly string[]) => lines.join('').replace(/\s/g, '').normalize();
        expect(letters(wrap(list.join(' '), asked))).toBe(letters(list));
      }),
    );
  });

  test('a word that fits is not cut, so that no-break spaces hold', () => {
    fc.assert(
      fc.property(words, columns, (list, asked) => {
        const fitting = list.filter((candidate) => width(candidate) <= asked);
        const wrapped = wrap(fitting.join(' '), asked);
        const found = wrapped.flatMap((line) => line.normalize().split(' '));
        expect(found.filter((piece) => piece !== '')).toEqual(
          fitting.map((candidate) => candidate.normalize()),
        );
      }),
    );
  });

  test('a hanging text is no wider than asked', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 6, max: 100 }), (list, asked) => {
        for (const line of hang('●  ', list.join(' '), asked)) {
          expect(width(line)).toBeLessThanOrEqual(asked);
        }
      }),
    );
  });
});

describe('whatever the text', () => {
  test('no line is wider than asked, and there is no new line in a line', () => {
    fc.assert(
      fc.property(text, columns, (any, asked) => {
        for (const line of wrap(any, asked)) {
          expect(width(line)).toBeLessThanOrEqual(asked);
          expect(line).not.toContain('\n');
        }
      }),
    );
  });

  test('a padded text is as wide as asked, or as it was', () => {
    fc.assert(
      fc.property(text, columns, (any, asked) => {
        expect(width(padEnd(any, asked))).toBe(Math.max(width(any), asked));
      }),
    );
  });
});
