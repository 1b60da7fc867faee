import { describe, expect, test } from '@jest/globals';
import { isRegionDuMonde, nomDuPays, paysNear, paysOf } from '../../src/territoire/pays.js';

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
    ['Burkina', 'BF'],
    ['RCI', 'CI'],
    ['U.S.A.', 'US'],
    ['Rép. dém. du Congo', 'CD'],
    ['Congo (République démocratique du)', 'CD'],
    ['Rép. Tchèque', 'CZ'],
    ['Royaume du Maroc', 'MA'],
    ['République islamique de Mauritanie', 'MR'],
    ['Bolivie (État plurinational de)', 'BO'],
    ['Grand-Duché de Luxembourg', 'LU'],
    ['Commonwealth d’Australie', 'AU'],
    ['République de Chine', 'TW'],
    ['Iraq', 'IQ'],
    ['Eire', 'IE'],
    ['Trinidad et Tobago', 'TT'],
    ['Deutschland', 'DE'],
    ['Afrique du Sud', 'ZA'],
  ])('« %s » is %s', (texte, code) => {
    expect(paysOf(texte)).toBe(code);
  });

  test.each([
    '',
    'Atlantide',
    'FRA',
    'ZZ',
    'EU',
    'Afrique',
    'Maroc, Mali',
    'Mali (Sénégal)',
    'République',
    'constructor',
  ])('« %s » is none', (texte) => {
    expect(paysOf(texte)).toBeUndefined();
  });
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
  expect(paysNear('Burkinna', 3)[0]).toBe('BF');
  expect(paysNear('zzzzzzzz', 3)).toEqual([]);
});

test('parts of the world are no countries, and no misspelt ones', () => {
  const parts = ['Afrique', "Afrique de l'Ouest", 'Monde', 'Europe', 'Amérique latine', 'Maghreb'];
  for (const part of [...parts, 'Asie du Sud-Est', 'Union européenne', 'le Sahel', 'Proche-Orient'])
    expect([part, isRegionDuMonde(part), paysOf(part)]).toEqual([part, true, undefined]);
  for (const pays of ['Mali', 'Malli', 'Afriquee', 'Afrique du Mali', ''])
    expect([pays, isRegionDuMonde(pays)]).toEqual([pays, false]);
});
