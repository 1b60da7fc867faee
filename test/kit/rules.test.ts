import { describe, expect, test } from '@jest/globals';
import { ruleProblems as check, KIT } from './reading.js';

/** What is told of a supplement to the small kit: its lines begin at line 2. */
const supplement = (lines: string) => check(KIT, `titre: Mon complément\n${lines}\n`);

const NO_BESOIN = 'un kit déclare au moins un besoin (champ « besoins »)';
const NO_PARTENAIRE = 'un kit déclare au moins un partenaire (champ « partenaires »)';
const MANY = 'plus de 20 besoins : le questionnaire ne peut pas les montrer';

test('the small kit is right, alone and with an empty supplement', () => {
  expect(check(KIT)).toEqual([]);
  expect(check(KIT, 'titre: Rien\n')).toEqual([]);
});

describe('a kit', () => {
  test.each([
    [
      'without besoins nor partners',
      'titre: K\n',
      [`0:1:1 ${NO_BESOIN}`, `0:1:1 ${NO_PARTENAIRE}`],
    ],
    [
      'with none of either',
      'titre: K\nbesoins: []\npartenaires: []\n',
      [`0:2:10 ${NO_BESOIN}`, `0:3:14 ${NO_PARTENAIRE}`],
    ],
    [
      'with a besoin twice',
      KIT.replace('besoins:\n', 'besoins:\n  - {id: argent, nom: Sous}\n'),
      ['0:5:10 besoin « argent » déjà déclaré'],
    ],
    [
      'with a partner twice',
      `${KIT}  - id: banque\n    nom: Autre banque\n`,
      ['0:16:9 partenaire « banque » déjà déclaré'],
    ],
    [
      'with a partner three times',
      `${KIT}  - {id: banque, nom: B}\n  - {id: banque, nom: C}\n`,
      ['0:16:10 partenaire « banque » déjà déclaré', '0:17:10 partenaire « banque » déjà déclaré'],
    ],
    [
      'with a partner without nom',
      KIT.replace('    nom: Banque\n', ''),
      ['0:10:9 partenaire « banque » inconnu : il lui faut un champ « nom »'],
    ],
  ])('%s', (_name, kit, messages) => {
    expect(check(kit)).toEqual(messages);
  });

  test('and its ids are of four kinds: one may name a besoin and a partner', () => {
    expect(check(`${KIT}  - {id: argent, nom: Argent}\n`)).toEqual([]);
  });
});

describe('more besoins than a screen can show', () => {
  const besoins = (count: number) =>
    Array.from({ length: count }, (_, i) => `  - {id: b${i}, nom: B}\n`).join('');
  const kit = (count: number) => KIT.replace('besoins:\n', `besoins:\n${besoins(count)}`);

  test('in the kit', () => {
    expect(check(kit(19))).toEqual([]);
    expect(check(kit(20))).toEqual([`0:3:1 ${MANY}`]);
  });

  test('in a supplement', () => {
    expect(supplement(`besoins:\n${besoins(20)}`)).toEqual([`1:2:1 ${MANY}`]);
  });

  test('a file that adds none is not blamed', () => {
    expect(check(kit(20), 'titre: Rien\n')).toEqual([`0:3:1 ${MANY}`]);
  });
});

test.each(['avantages', 'faiblesses', 'apports'])('the %s have no nature', (colonne) => {
  const partner = `  - {id: ville, nom: Ville, ${colonne}: [{texte: T, nature: payer}]}\n`;
  const column = partner.indexOf('nature') + 1;
  expect(check(KIT + partner)).toEqual([`0:16:${column} seule une contrepartie a une nature`]);
});
