import { describe, expect, test } from '@jest/globals';
import { checkRules } from '../../src/kit/rules.js';
import { KIT, plain, readAll } from './reading.js';

/** All that is wrong in a supplement to the small kit, by itself and against it: « line:column code ». */
function codes(...lines: string[]): string[] {
  const documents = [readAll(KIT, 'kit'), readAll(`titre: S\n${lines.join('\n')}\n`, 's')];
  const problems = [...documents.flatMap((d) => d.problems), ...checkRules(documents)];
  return problems.map(({ position: { line, column }, code }) => `${line}:${column} ${code}`);
}

const UNKNOWN = '  - {id: ville, nom: Ville, apports: [{texte: T, besoins: [zut]}]}';

describe('one slip hides nothing else', () => {
  // « § » marks the place in the line.
  test.each([
    ['a bad id', '  - {id: §Banque, nom: B}', 'identifiant-mal-ecrit'],
    [
      'a bad tag',
      '  - {id: banque, apports: [{texte: T, besoins: [§É]}]}',
      'identifiant-mal-ecrit',
    ],
    ['an unknown field', '  - {id: banque, §zut: x}', 'champ-inconnu'],
    ['a missing field', '  - §{nom: B}', 'champ-manquant'],
    ['a text for a list', '  - {id: banque, apports: §rien}', 'valeur-inattendue'],
    ['a list for a sentence', '  - {id: banque, apports: [§[a]]}', 'valeur-inattendue'],
    ['a sentence without text', '  - {id: banque, apports: [§{besoins: []}]}', 'champ-manquant'],
    ['a text for a group', '  - §banque', 'valeur-inattendue'],
    ['an empty name', '  - {id: autre, nom: §""}', 'texte-vide'],
    ['a field twice', '  - {id: banque, alias: [], §alias: []}', 'champ-en-double'],
    ['a control character', '  - {id: banque, alias: [§"\\e"]}', 'caractere-de-commande'],
    ['an alias of nothing', '  - {id: banque, alias: [§*zut ]}', 'yaml-signe-reserve'],
  ])('%s, and the besoin of the next partner is told', (_name, marked, code) => {
    const [line, column] = [marked.replace('§', ''), marked.indexOf('§') + 1];
    const other = UNKNOWN.indexOf('zut') + 1;
    expect(codes('partenaires:', line, UNKNOWN)).toEqual([
      `3:${column} ${code}`,
      `4:${other} besoin-inconnu`,
    ]);
    // Nor does it hide one that stands before it.
    expect(codes('partenaires:', UNKNOWN, line)).toEqual([
      `4:${column} ${code}`,
      `3:${other} besoin-inconnu`,
    ]);
  });

  test('a file without title, or with a wrong one', () => {
    const text = `besoins: []\npartenaires:\n${UNKNOWN}\n`;
    for (const titre of ['', 'titre: [a]\n', 'titre: ""\n']) {
      const document = readAll(titre + text, 's');
      expect(document.problems).toHaveLength(1);
      expect(checkRules([readAll(KIT, 'kit'), document]).map(({ code }) => code)).toEqual([
        'besoin-inconnu',
      ]);
    }
  });
});

describe('nor does it make others up', () => {
  test.each([
    ['a besoin whose name is wrong', 'besoins: [{id: eau, nom: []}]', ['2:26 valeur-inattendue']],
    [
      'a besoin whose id has a capital',
      'besoins: [{id: Eau, nom: E}]',
      ['2:16 identifiant-mal-ecrit'],
    ],
    ['besoins without a dash', 'besoins: {id: eau, nom: Eau}', ['2:10 valeur-inattendue']],
  ])('%s: what speaks of it is not blamed', (_name, line, told) => {
    const partner = 'partenaires: [{id: banque, apports: [{texte: T, besoins: [eau]}]}]';
    expect(codes(line, partner)).toEqual(told);
  });

  test('a kit whose only besoin is wrong has a besoin', () => {
    const document = readAll(KIT.replace('{id: argent, nom: Argent}', '{id: Argent, nom: A}'), 'k');
    expect(document.problems.map(({ code }) => code)).toEqual(['identifiant-mal-ecrit']);
    expect(checkRules([document])).toEqual([]);
  });

  test('of what follows a file that could not be understood, only what is its own is told', () => {
    const next = readAll('titre: S\nconstat: C\npartenaires: [{id: zut}]\n', 's');
    const told = checkRules([readAll(KIT, 'kit'), null, next]).map(({ message }) => plain(message));
    expect(told).toEqual([
      'un supplément ne peut pas ajouter de « constat » : ces mots sont ceux du kit',
    ]);
  });
});

test('what is told after a loss stands where it is written', () => {
  const lines = ['partenaires:', '  - {id: A, nom: B}', '  - {id: B, nom: B}', UNKNOWN];
  expect(codes(...lines)).toContain(`5:${UNKNOWN.indexOf('zut') + 1} besoin-inconnu`);
});
