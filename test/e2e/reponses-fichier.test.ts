import { describe, expect, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { runProgram } from '../support/program.js';
import { useVerifier } from '../support/verify.js';

const { file, folder, run } = useVerifier();
const conseil = (...line: string[]) => run('conseil', ...line);
const demande = (...line: string[]) => JSON.parse(conseil(...line, '--json').out).demande;
const text = (...lines: string[]) =>
  ['version: 1', 'kit: "Kit de survie\u00a0: Partenariats innovants"', ...lines, ''].join('\n');

describe('a file of answers', () => {
  test('from standard input', () => {
    const input = text('besoins: [etat]');
    const piped = runProgram(['conseil', '--reponses', '-', '--json'], {
      input,
      cwd: folder,
      env: { HOME: folder },
    });
    expect(piped).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(piped.out).demande).toEqual(demande('--reponses', file('i.yaml', input)));
    const wrong = runProgram(['conseil', '--reponses', '-'], {
      input: 'zut: x\n',
      env: { HOME: folder },
    });
    expect({ code: wrong.code, out: wrong.out }).toEqual({ code: 1, out: '' });
    expect(plain(wrong.err)).toContain('entrée standard:1:1: erreur: champ inconnu « zut »');
  });

  test('of another kit: a note, and the advice all the same', () => {
    const { code, err, out } = conseil(
      '--reponses',
      file('autre.yaml', 'version: 1\nkit: Un autre\nbesoins: [etat]\n'),
    );
    expect({ code, err }).toEqual({
      code: 0,
      err: 'Note : ces réponses ont été données pour le kit « Un autre ».\n',
    });
    expect(out).toContain('Approchez');
  });

  test.each([
    [
      'an unknown besoin',
      ['besoins: [etat, mobilité]'],
      "3:17: erreur: le besoin « mobilité » n'existe pas, ou plus, dans le kit ; retirez cette ligne ou corrigez-la ; vouliez-vous dire « mobilite » ?",
    ],
    [
      'an unknown essential',
      ['essentiels:', '  - finance'],
      "4:5: erreur: le besoin « finance » n'existe pas",
    ],
    [
      'an unknown situation',
      ['situations: [zut]'],
      "3:14: erreur: la situation « zut » n'existe pas",
    ],
    [
      'an unknown nature',
      ['refus: [zut]'],
      "3:9: erreur: la nature de contrepartie « zut » n'existe pas",
    ],
    [
      'an unknown field',
      ['besoin: [etat]'],
      '3:1: erreur: champ inconnu « besoin » ; vouliez-vous dire « besoins » ?',
    ],
    ['a text for a list', ['besoins: etat'], '3:10: erreur: attendu : une liste'],
    [
      'a field twice',
      ['besoins: [etat]', 'besoins: []'],
      '4:1: erreur: le champ « besoins » est écrit deux fois',
    ],
    ['an escape', ['besoins: ["\\e[31m"]'], '3:11: erreur: caractère de commande interdit'],
    ['broken YAML', ['besoins: [etat'], '3:10: erreur: ce crochet'],
    [
      'a reserved word',
      ['__proto__: {}'],
      '3:1: erreur: le nom de champ « __proto__ » est réservé',
    ],
  ])('%s', (_name, lines, expected) => {
    const { code, out, err } = conseil('--reponses', file('faux.yaml', text(...lines)));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`faux.yaml:${expected}`);
  });

  test.each([
    [
      'another version',
      'version: 2\nkit: K\n',
      '1:10: erreur: version inconnue ; celle de ce programme est 1',
    ],
    ['no version', 'kit: K\nbesoins: [etat]\n', '1:1: erreur: il manque le champ « version »'],
    ['no kit', 'version: 1\nbesoins: [etat]\n', '1:1: erreur: il manque le champ « kit »'],
    ['empty', '', '1:1: erreur: le fichier est vide'],
    ['a kit', 'titre: T\n', '1:1: erreur: champ inconnu « titre »'],
  ])('%s', (_name, content, expected) => {
    const { code, err } = conseil('--reponses', file('faux.yaml', content));
    expect(code).toBe(1);
    expect(err).toContain(`faux.yaml:${expected}`);
  });

  test('without besoin: what is missing is said', () => {
    const { code, err } = conseil('--reponses', file('sans.yaml', text('situations: [region]')));
    expect(code).toBe(2);
    expect(err).toContain("aucun besoin n'est indiqué");
  });
});
