import { describe, expect, test } from '@jest/globals';
import { ruleProblems as check, KIT } from './reading.js';

/** What is told of a supplement to the small kit: its lines begin at line 2. */
const supplement = (lines: string) => check(KIT, `titre: Mon complément\n${lines}\n`);

describe('a supplement may add', () => {
  test.each([
    [
      'besoins, situations, natures',
      'besoins: [{id: b, nom: B}]\nsituations: [{id: b, nom: B}]\nnatures: [{id: b, nom: B}]',
    ],
    [
      'a partner with tags of the kit',
      'partenaires: [{id: p, nom: P, apports: [{texte: T, besoins: [argent]}]}]',
    ],
    [
      'énoncés to a partner of the kit',
      'partenaires: [{id: banque, faiblesses: [{texte: T, situations: [petite]}]}]',
    ],
    [
      'what it declares itself, in any order',
      'partenaires: [{id: p, nom: P, apports: [{texte: T, besoins: [b]}]}]\nbesoins: [{id: b, nom: B}]',
    ],
  ])('%s', (_name, lines) => {
    expect(supplement(lines)).toEqual([]);
  });

  test('énoncés to a partner of the supplement before it', () => {
    const first = 'titre: A\nbesoins: [{id: b, nom: B}]\npartenaires: [{id: p, nom: P}]\n';
    const second = 'titre: B\npartenaires: [{id: p, apports: [{texte: T, besoins: [b]}]}]\n';
    expect(check(KIT, first, second)).toEqual([]);
    expect(check(KIT, second, first)).toEqual([
      '1:2:20 le partenaire « p » est déclaré dans 2, lu après ce fichier ; donnez-les dans cet ordre : --supplement 2 --supplement 1',
    ]);
  });
});

describe('a supplement may not', () => {
  const words = (field: string) =>
    `un supplément ne peut pas ajouter de « ${field} » : ces mots sont ceux du kit`;

  test.each([
    [
      'declare a besoin again',
      'besoins: [{id: argent, nom: B}]',
      ['1:2:16 besoin « argent » déjà déclaré dans 0'],
    ],
    [
      'rename a partner',
      'partenaires:\n  - id: banque\n    nom: Autre',
      [
        '1:4:5 le partenaire « banque » existe déjà dans 0 : un supplément peut le compléter, pas le renommer ; retirez ce nom',
      ],
    ],
    [
      'complete a partner twice',
      'partenaires: [{id: banque}, {id: banque}]',
      ['1:2:34 partenaire « banque » déjà déclaré'],
    ],
    [
      'complete a partner that is unknown',
      'partenaires: [{id: banqe}]',
      [
        '1:2:20 partenaire « banqe » inconnu : il lui faut un champ « nom » ; vouliez-vous dire « banque » ?',
      ],
    ],
    ['add a constat', 'constat: a', [`1:2:1 ${words('constat')}`]],
    ['add an analysis', 'analyse: [a]', [`1:2:1 ${words('analyse')}`]],
    [
      'add a recommendation',
      'recommandations: [{texte: a}]',
      [`1:2:1 ${words('recommandations')}`],
    ],
  ])('%s', (_name, lines, messages) => {
    expect(supplement(lines)).toEqual(messages);
  });

  // Situation and nature are feminine nouns.
  test.each([
    [
      'situation',
      'situations: [{id: petite, nom: B}]',
      '1:2:19 situation « petite » déjà déclarée dans 0',
    ],
    ['nature', 'natures: [{id: payer, nom: B}]', '1:2:16 nature « payer » déjà déclarée dans 0'],
  ])('declare a %s again', (_name, lines, message) => {
    expect(supplement(lines)).toEqual([message]);
  });
});
