import { describe, expect, test } from '@jest/globals';
import { nomDuPays, paysNear, paysOf } from '../../src/territoire/pays.js';

describe('paysOf', () => {
  test.each([
    ['SN', 'SN'],
    ['sn', 'SN'],
    ['Sénégal', 'SN'],
    ['le senegal', 'SN'],
    ["Côte d'Ivoire", 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['COTE D IVOIRE', 'CI'],
    ['États-Unis', 'US'],
    ['Etats Unis d’Amérique', 'US'],
    ['Birmanie', 'MM'],
    ['Myanmar', 'MM'],
    ['Viêt Nam', 'VN'],
    ['Vietnam', 'VN'],
    ['RDC', 'CD'],
    ['République démocratique du Congo', 'CD'],
    ['Congo-Kinshasa', 'CD'],
    ['Congo', 'CG'],
    ['Palestine', 'PS'],
    ['Territoires palestiniens', 'PS'],
    ['Royaume-Uni', 'GB'],
    ['UK', 'GB'],
    ['Tchéquie', 'CZ'],
    ['Kosovo', 'XK'],
    ['Hong Kong', 'HK'],
    ['les Comores', 'KM'],
    ['Guinée', 'GN'],
    ['La Réunion', 'RE'],
  ])('« %s » is %s', (texte, code) => {
    expect(paysOf(texte)).toBe(code);
  });

  test.each(['', 'Atlantide', 'FRA', 'ZZ', 'EU', 'Afrique', 'constructor'])(
    '« %s » is none',
    (texte) => {
      expect(paysOf(texte)).toBeUndefined();
    },
  );
});

describe('nomDuPays', () => {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((c) => paysOf(c) === c);

  test('every country has a name, which is its own', () => {
    expect(codes).toHaveLength(250);
    const names = codes.map(nomDuPays);
    expect(new Set(names).size).toBe(codes.length);
    expect(names.filter((nom) => nom.length < 3)).toEqual([]);
    expect(names.map(paysOf)).toEqual(codes);
  });

  test('what Node calls a country is one of its names', () => {
    const node = new Intl.DisplayNames('fr', { type: 'region' });
    expect(codes.map((code) => paysOf(node.of(code) ?? ''))).toEqual(codes);
  });

  test('names as they are usual in French', () => {
    expect(['CI', 'MM', 'CD', 'CG', 'PS', 'HK'].map(nomDuPays)).toEqual([
      'Côte d’Ivoire',
      'Birmanie',
      'République démocratique du Congo',
      'Congo',
      'Palestine',
      'Hong Kong',
    ]);
  });

  test('what is no code stays as it is written', () => {
    expect(nomDuPays('Bassin du Niger')).toBe('Bassin du Niger');
    expect(nomDuPays('')).toBe('');
  });
});

test('the nearest of a mistyped country', () => {
  expect(paysNear('Sénégale', 3)[0]).toBe('SN');
  expect(paysNear('Burkina', 3)[0]).toBe('BF');
  expect(paysNear('zzzzzzzz', 3)).toEqual([]);
});
