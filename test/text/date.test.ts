import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ansAvant, dateLongue, isAncien, isDate } from '../../src/text/date.js';

describe('a day in words', () => {
  test.each([
    ['2026-03-01', '1er\u00a0mars 2026'],
    ['2026-12-31', '31\u00a0décembre 2026'],
    ['1999-08-09', '9\u00a0août 1999'],
  ])('%s', (date, words) => {
    expect(dateLongue(date)).toBe(words);
  });
});

test.each([
  ['2020', true],
  ['2021', false],
  ['2021-11', false],
  ['2021-10', true],
  ['2021-11-29', true],
  ['2021-11-30', false],
])('%s is older than five years on 30 November 2026: %s', (date, expected) => {
  expect(isAncien(date, ansAvant('2026-11-30', 5))).toBe(expected);
});

describe('what is no day', () => {
  test.each([
    '',
    '2026',
    '01/03/2026',
    '2026-3-1',
    ' 2026-03-01',
    '2026-03-01T00:00',
    '0926-03-01',
    '2026-00-01',
    '2026-13-01',
    '2026-03-00',
    '2026-02-29',
    '2026-04-31',
    '1900-02-29',
  ])('« %s »', (text) => {
    expect(isDate(text)).toBe(false);
  });
});

test('every day of the calendar is one, in words with its number, month and year', () => {
  const day = fc.date({
    min: new Date('1000-01-01T00:00Z'),
    max: new Date('2999-12-31T00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(day, (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(isDate(text)).toBe(true);
      const words = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
      expect(dateLongue(text).replace('1er\u00a0', '1\u00a0').replaceAll('\u00a0', ' ')).toBe(
        words.format(date),
      );
    }),
  );
});
