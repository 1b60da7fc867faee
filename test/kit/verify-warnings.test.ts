import { describe, expect, test } from '@jest/globals';
import { warnings } from '../../src/kit/verify.js';
import { KIT, read, readShipped, told } from './reading.js';

function warned(...texts: string[]): string[] {
  const found = warnings(texts.map((text, i) => read(text, `${i}`)));
  expect(found.map(({ niveau }) => niveau)).toEqual(found.map(() => 'avertissement'));
  return found.map((problem) => `${problem.fichier}:${told([problem])}`);
}

const noContrepartie = (id: string) =>
  `le partenaire « ${id} » n'a pas de contrepartie : elle sera « non précisée » ; si c'est voulu, écrivez « contreparties: [] »`;

test('there is nothing to warn of in the small kit', () => {
  expect(warned(KIT)).toEqual([]);
});

test('there is nothing to warn of in the sheet: what it leaves empty is written so', () => {
  const shipped = readShipped();
  const empty = shipped.contenu.partenaires.filter((p) => p.contreparties.length === 0);
  expect(empty.map(({ id }) => id)).toEqual(['union-europeenne', 'f3e', 'afd']);
  expect(told(warnings([shipped]))).toEqual([]);
});

describe('a besoin that nobody answers', () => {
  const besoin = 'besoins:\n  - {id: jeunes, nom: Jeunes}\n';
  const message = 'aucun partenaire ne répond au besoin « jeunes »';
  const partner = (colonne: string) =>
    `titre: S\npartenaires: [{id: banque, ${colonne}: [{texte: T, besoins: [jeunes]}]}]\n`;

  test('in a kit', () => {
    expect(warned(KIT.replace('besoins:\n', besoin))).toEqual([`0:4:10 ${message}`]);
  });

  test('in a supplement', () => {
    expect(warned(KIT, `titre: S\n${besoin}`)).toEqual([`1:3:10 ${message}`]);
  });

  test.each([
    ['apports', []],
    ['avantages', []],
    ['faiblesses', [`0:4:10 ${message}`]],
    ['contreparties', [`0:4:10 ${message}`]],
  ])('%s of a supplement', (colonne, expected) => {
    expect(warned(KIT.replace('besoins:\n', besoin), partner(colonne))).toEqual(expected);
  });
});

describe('a partner without contrepartie', () => {
  test('of a supplement', () => {
    const text = 'titre: S\npartenaires:\n  - id: ville\n    nom: Ville\n';
    expect(warned(KIT, text)).toEqual([`1:3:9 ${noContrepartie('ville')}`]);
  });

  test.each([
    ['an empty list, on purpose', 'contreparties: []', []],
    ['a list that was begun', 'contreparties:', [`1:3:9 ${noContrepartie('ville')}`]],
  ])('%s', (_name, line, expected) => {
    const text = `titre: S\npartenaires:\n  - id: ville\n    nom: Ville\n    ${line}\n`;
    expect(warned(KIT, text)).toEqual(expected);
  });

  test('gets one from a later file', () => {
    const first = 'titre: A\npartenaires: [{id: ville, nom: Ville}]\n';
    const second = 'titre: B\npartenaires: [{id: ville, contreparties: [Elle attend]}]\n';
    expect(warned(KIT, first, second)).toEqual([]);
  });
});

describe('two partners of one name', () => {
  const partner = (names: string) =>
    `${KIT}  - {id: ville, ${names}, contreparties: [Elle attend]}\n`;

  test.each([
    ['the same name', 'nom: Banque', '0:16:22 « Banque »'],
    ['another case and accents', 'nom: BÂNQUE', '0:16:22 « BÂNQUE »'],
    ['an alias', 'nom: Ville, alias: [Mairie, banque]', '0:16:45 « banque »'],
  ])('%s', (_name, names, place) => {
    expect(warned(partner(names))).toEqual([`${place} désigne aussi le partenaire « banque »`]);
  });

  test('one partner may say its name twice', () => {
    expect(warned(partner('nom: Ville, alias: [ville, VILLE]'))).toEqual([]);
  });

  test('through an alias that a supplement adds', () => {
    const text = 'titre: S\npartenaires: [{id: banque, alias: [Ville]}]\n';
    expect(warned(partner('nom: Ville'), text)).toEqual([
      '1:2:36 « Ville » désigne aussi le partenaire « ville »',
    ]);
  });
});
