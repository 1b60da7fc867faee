import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { runProgram, UNPRINTABLE } from '../support/program.js';

const folder = mkdtempSync(join(tmpdir(), 'partenaires-'));
const shipped = readFileSync('kit/kit-de-survie.yaml', 'utf8');
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

/** Runs a command line that must fail; checks what holds for every error and returns the message. */
function fail(line: readonly string[], expectedCode: number): string {
  // No path is cut, however long that of the temporary files is.
  const { code, out, err } = runProgram(line, { env: { COLUMNS: '1000' } });
  expect({ code, out }).toEqual({ code: expectedCode, out: '' });
  expect(err).toMatch(/^Erreur\u00a0: /);
  expect(err).not.toMatch(/\n {4}at |Error\b|undefined|\[object/);
  expect(err).not.toMatch(UNPRINTABLE);
  return err.replaceAll(folder, '').replace(/[\u00a0\u202f]/g, ' ');
}

describe('a kit that cannot be used', () => {
  mkdirSync(join(folder, 'dossier'));
  test.each<[string, string, string[]]>([
    ['missing', join(folder, 'absent.yaml'), ['le fichier « /absent.yaml » n’existe pas']],
    ['a folder', join(folder, 'dossier'), ['le fichier « /dossier » est un dossier']],
    ['empty', file('vide.yaml', ''), ['/vide.yaml:1:1: erreur: le fichier est vide']],
    [
      'not YAML',
      file('faux.yaml', 'titre: [un\nautre: deux'),
      ['/faux.yaml:1:8: erreur: ce crochet n’est pas fermé'],
    ],
    [
      'not UTF-8',
      file('latin1.yaml', Buffer.from('titre: "Kit d\'été"', 'latin1')),
      ['/latin1.yaml:1:15: erreur: ce caractère n’est pas en UTF-8'],
    ],
    [
      'of another shape',
      file('autre.yaml', '- un\n- deux\n'),
      ['/autre.yaml:1:1: erreur: attendu : un groupe de champs'],
    ],
    [
      'with an undeclared tag',
      file('etiquette.yaml', shipped.replace('besoins: [jeunesse]', 'besoins: [jeunese]')),
      ['besoin « jeunese » non déclaré ; vouliez-vous dire « jeunesse » ?', '^'],
    ],
    [
      'with an id twice',
      file('double.yaml', shipped.replace('- id: f3e', '- id: afd')),
      ['partenaire « afd » déjà déclaré'],
    ],
    [
      'with escape sequences',
      file('controle.yaml', shipped.replace('nom: Financement', 'nom: "Fin\\e[31mancement"')),
      ['caractère de commande interdit (U+001B)'],
    ],
  ])('%s', (_, path, expected) => {
    for (const command of [['liste'], ['conseil', '--besoin', 'financement'], ['profil', 'afd']]) {
      const message = fail([...command, '--kit', path], 1);
      for (const words of expected) expect(message).toContain(words);
    }
  });
});

describe('a command line that cannot be understood', () => {
  test.each<[string, string[], string[]]>([
    [
      'besoin',
      ['conseil', '--besoin', 'financment'],
      ['besoin inconnu « financment »', 'vouliez-vous dire « financement » ?', 'etat : Lien'],
    ],
    [
      'besoin of liste',
      ['liste', '--besoin', 'zzz'],
      ['besoin inconnu « zzz »', 'mobilite : Mobilité'],
    ],
    [
      'situation',
      ['conseil', '--besoin', 'etat', '--situation', 'region2'],
      ['situation inconnue', 'petite-equipe : Peu de moyens'],
    ],
    [
      'nature',
      ['conseil', '--besoin', 'etat', '--refuse', 'argent'],
      ['nature de contrepartie inconnue', 'remuneration : Rémunérer'],
    ],
    ['no besoin', ['conseil', '--situation', 'region'], ['aucun besoin n’est indiqué', '--besoin']],
    [
      'partner',
      ['profil', 'busines'],
      ['partenaire inconnu « busines »', 'Vouliez-vous dire', 'Business France'],
    ],
    [
      'ambiguous partner',
      ['profil', 'service'],
      ['désigne plusieurs partenaires', 'information-jeunesse', 'service-cooperation'],
    ],
    ['hostile word', ['profil', '\u001b]0;x\u0007\u202eafd\u001b[2J'], ['partenaire inconnu']],
    ['command', ['lsite'], ['commande inconnue : lsite', 'liste']],
    ['option', ['liste', '--jsno'], ['option inconnue : --jsno', '--json']],
    ['format', ['liste', '--format', 'xml'], ['xml', 'tableau, json, html']],
    ['extension', ['--sortie', 'x.pdf', 'liste'], ['« .pdf »', '.txt (tableau), .json (json)']],
    [
      'several words',
      ['conseil', '-b', 'financment', '-e', 'zzz', '--refuse', 'argent'],
      ['3 mots', '« financment »', '« zzz »', '« argent »'],
    ],
  ])('%s', (_, line, expected) => {
    const message = fail(line, 2);
    for (const words of expected) expect(message).toContain(words);
  });

  test('no terminal and no answers: one line, at once', () => {
    for (const line of [
      [],
      ['conseil'],
      ['conseil', '--non-interactif'],
      ['conseil', '--kit', '/absent'],
    ]) {
      const message = fail(line, 2);
      expect(message.trimEnd().split('\n')).toHaveLength(1);
      expect(message).toContain('--besoin "financement,mobilite"');
    }
  });
});

test('the launcher leaves --version --json to the program', () => {
  const { code, out, err } = runProgram(['--version', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toMatchObject({
    version: runProgram(['--version']).out.trim(),
    plateforme: `${process.platform} ${process.arch}`,
    fichiers: [{ role: 'kit' }, { role: 'complement' }],
    erreurs: [],
  });
});

describe('a file in the way', () => {
  test('is never replaced unasked, and is replaced whole when asked', () => {
    const path = file('note.txt', 'précieux');
    const line = ['liste', '--sortie', path];
    expect(fail(line, 1)).toContain('le fichier « /note.txt » existe déjà');
    expect(readFileSync(path, 'utf8')).toBe('précieux');
    const { code, out, err } = runProgram([...line, '--ecraser']);
    expect({ code, out, err }).toEqual({ code: 0, out: '', err: `Enregistré\u00a0: ${path}\n` });
    expect(readFileSync(path, 'utf8')).toBe(runProgram(['liste']).out);
  });

  test('the same besoin as utile and essentiel: essentiel wins, without an error', () => {
    const twice = runProgram(['conseil', '--besoin', 'mobilite,etat', '--essentiel', 'mobilite']);
    expect(twice).toEqual(runProgram(['conseil', '--besoin', 'etat', '--essentiel', 'mobilite']));
    expect(twice.out).toContain('mobilité (essentiel)');
  });
});
