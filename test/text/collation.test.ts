import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFrench } from '../../src/text/collation.js';

const collator = new Intl.Collator('fr');
const letter = fc.constantFrom(..."aàâbcçeéèêiïoôuùyzæœßñ-’' .,_0129ABÉŒ日αя\u00a0\u202f😀ﬁ");
const name = fc.string({ unit: letter, maxLength: 8 });

test('the order is that of the French collator', () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(Math.sign(compareFrench(a, b))).toBe(Math.sign(collator.compare(a, b)));
    }),
    { numRuns: 5000 },
  );
});

test('accents do not displace a name', () => {
  const noms = [
    'Union européenne',
    'Équipe de référents en interne',
    'F3E',
    'CDC',
    'École',
    'Ecole b',
  ];
  expect(noms.sort(compareFrench)).toEqual([
    'CDC',
    'École',
    'Ecole b',
    'Équipe de référents en interne',
    'F3E',
    'Union européenne',
  ]);
});
