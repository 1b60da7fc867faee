import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from './any-text.js';

const seed = 1;

test.each([{}, { maxLength: 8 }])('the same texts as of the unit binary: %j', (constraints) => {
  const ours = fc.sample(anyText(constraints), { numRuns: 2000, seed });
  expect(ours).toEqual(
    fc.sample(fc.string({ unit: 'binary', ...constraints }), { numRuns: 2000, seed }),
  );
  // Those too that are names of every object, and none of half a character.
  expect(ours).toContain('toString');
  expect(ours.filter((text) => /\p{Cs}/u.test(text))).toEqual([]);
});
