import { expect, test } from '@jest/globals';
import { appreciationOf, couvertureOf, isContreIndication } from '../../src/kit/couverture.js';
import type { Partenaire } from '../../src/kit/model.js';
import { makeKit, type Sketch } from '../support/kit.js';

const tagged = [{ besoins: ['b'] }];

const couverture = (sketch: Sketch) => {
  const [partenaire] = makeKit({ besoins: ['b'] }, { p: sketch }).partenaires;
  return couvertureOf(partenaire as Partenaire, 'b');
};

test.each<[string, Sketch, string, number]>([
  ['nothing', {}, 'aucun', 0],
  ['a contrepartie only', { contreparties: tagged }, 'aucun', 0],
  ['an avantage', { avantages: tagged }, 'atout', 2],
  ['an apport', { apports: tagged }, 'apport', 4],
  ['both', { avantages: tagged, apports: tagged }, 'apport', 4],
  ['an avantage and a réserve', { avantages: tagged, faiblesses: tagged }, 'atout', 1],
  ['an apport and a réserve', { apports: tagged, faiblesses: tagged }, 'apport', 2],
  ['a réserve only', { faiblesses: tagged }, 'aucun', 0],
])('niveau and valeur in quarters: %s', (_, sketch, niveau, quarts) => {
  expect(couverture(sketch)).toMatchObject({ niveau, quarts });
});

test('a contre-indication is a réserve without any answer, and nothing else', () => {
  expect(isContreIndication(couverture({ faiblesses: tagged }))).toBe(true);
  expect(isContreIndication(couverture({}))).toBe(false);
  expect(isContreIndication(couverture({ faiblesses: [{}] }))).toBe(false);
  expect(isContreIndication(couverture({ avantages: tagged, faiblesses: tagged }))).toBe(false);
});

test('an appreciation names the niveau with its réserve, or the contre-indication', () => {
  const appreciation = (sketch: Sketch) => appreciationOf(couverture(sketch));
  expect(appreciation({})).toEqual({ mot: 'aucun', avecReserve: false });
  expect(appreciation({ apports: tagged })).toEqual({ mot: 'apport', avecReserve: false });
  expect(appreciation({ avantages: tagged, faiblesses: tagged })).toEqual({
    mot: 'atout',
    avecReserve: true,
  });
  expect(appreciation({ faiblesses: tagged })).toEqual({
    mot: 'contre-indication',
    avecReserve: false,
  });
});
