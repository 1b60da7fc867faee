import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRecherche, estUnMot } from '../../../src/acteurs/import/mots.js';
import { fold } from '../../../src/text/nearest.js';

const finds = (mot: string, texte: string) => createRecherche([mot])?.(texte);

test.each([
  ['mali', 'Solidarité avec le MALI', true],
  ['mali', 'la malice', false],
  ['inde', 'Amitiés France-Inde', true],
  ['inde', 'association indépendante', false],
  ['jumelage', 'Comité des jumelages', true],
  ['échange', "promouvoir l'echange", true],
  ['jumel*', 'villes jumelées', true],
  ['jumel*', 'les jumeaux', false],
  ['solidarité internationale', 'de la SOLIDARITE INTERNATIONALE', true],
  ['solidarité internationale', 'solidarité locale et internationale', false],
  ['solidar* internation*', 'les solidarités internationales', true],
  ['franco-allemand*', 'amitié franco allemande', true],
  ['franco-allemand*', 'francophones allemands', false],
  ['France - Mali', 'Amitiés FRANCE-MALI', true],
  ["côte d'ivoire", 'COTE D’IVOIRE', true],
  ['a.b', 'axb', false],
  ['jumelages', 'Comité de jumelage', true],
  ['échanges scolaires', 'échange scolaire', true],
  ['échange scolaire', 'les échanges scolaires', true],
  ['internationaux', 'échange international', true],
  ['international', 'échanges internationaux', true],
  ['journaux', 'le journal', true],
  ['vitraux', 'un vitrail', true],
  ['travail', 'les travaux', true],
  ['bateaux', 'un bateau', true],
  ['bateau', 'des bateaux', true],
  ['jeux', 'un jeu', true],
  ['mali', 'les maux', false],
  ['maux', 'le mali', false],
  ['eau', 'les eaux', true],
  ['gaz', 'gaza', false],
])('« %s » in « %s »: %s', (mot, texte, expected) => {
  expect(finds(mot, texte)).toBe(expected);
});

test('any of several; nothing where nothing is looked for', () => {
  expect(createRecherche(['mali', 'inde'])?.("l'Inde")).toBe(true);
  expect(createRecherche([])).toBe(null);
  expect(['!', '*', ' '].map(estUnMot)).toEqual([false, false, false]);
});

test('every word of a text is found in it, and so is what begins so', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (texte) => {
      for (const word of fold(texte).split(' ')) {
        if (word === '') continue;
        expect(finds(word, texte)).toBe(true);
        expect(finds(`${[...word][0]}*`, texte)).toBe(true);
      }
    }),
  );
});
