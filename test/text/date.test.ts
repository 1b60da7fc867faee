import { expect, test } from '@jest/globals';
import { dateInWords } from '../../src/text/date.js';

test.each([
  ['2026-03-02', '2 mars 2026'],
  ['2026-08-01', '1er août 2026'],
  ['2027-12-31', '31 décembre 2027'],
])('%s is « %s »', (date, words) => {
  expect(dateInWords(date)).toBe(words.replace(' ', '\u00a0'));
});
