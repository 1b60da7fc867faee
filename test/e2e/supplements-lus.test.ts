import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { BIN, NODE, runProgram } from '../support/program.js';
import { KEYS, openTerminal, type PtyTerminal } from '../support/pty.js';
import { useVerifier } from '../support/verify.js';

const { file, folder, run } = useVerifier();
const SUPPLEMENT = resolve('test/fixtures/supplement.yaml');

describe('the configuration folder', () => {
  /** Runs with a configuration folder of our own. */
  const configured = (...line: string[]) => {
    const { code, out, err } = runProgram(line, {
      cwd: folder,
      env: { HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), COLUMNS: '1000' },
    });
    return { code, out: plain(out), err: plain(err) };
  };
  file(
    'config/partenaires/b.yaml',
    'titre: Deuxième\npartenaires:\n  - {id: mairie, avantages: [Bis]}\n',
  );
  file(
    'config/partenaires/a.yml',
    'titre: Premier\npartenaires:\n  - {id: mairie, nom: Mairie, contreparties: [Ses voix]}\n',
  );
  file('config/partenaires/.cache.yaml', 'zut: x\n');
  file('config/partenaires/lisezmoi.txt', 'zut: x\n');
  const files = (...line: string[]) =>
    JSON.parse(configured('sources', '--json', ...line).out).fichiers.map(
      ({ chemin, role }: { chemin: string; role: string }) => [role, chemin.split('/').at(-1)],
    );

  test('is read without an option, in the order of the names, before what is given', () => {
    expect(files()).toEqual([
      ['kit', 'kit-de-survie.yaml'],
      ['complement', 'portes-d-entree.yaml'],
      ['supplement', 'a.yml'],
      ['supplement', 'b.yaml'],
    ]);
    expect(files('--supplement', SUPPLEMENT).at(-1)).toEqual(['supplement', 'supplement.yaml']);
    expect(configured('profil', 'mairie').out).toMatch(/Mairie \[Premier\][\s\S]*Bis \[Deuxième\]/);
  });

  test('is listed by sources', () => {
    expect(configured('sources').out).toMatch(
      /Supplément +Premier\n +\S.*\/a\.yml\n +Supplément +Deuxième\n +\S.*\/b\.yaml/,
    );
  });

  test('--sans-complement leaves it, --kit leaves it out with the complement', () => {
    expect(files('--sans-complement').map(([role]: string[]) => role)).toEqual([
      'kit',
      'supplement',
      'supplement',
    ]);
    expect(files('--kit', resolve('kit/kit-de-survie.yaml'))).toEqual([
      ['kit', 'kit-de-survie.yaml'],
    ]);
    expect(files('--kit', resolve('kit/kit-de-survie.yaml'), '--supplement', SUPPLEMENT)).toEqual([
      ['kit', 'kit-de-survie.yaml'],
      ['supplement', 'supplement.yaml'],
    ]);
  });

  test('a file that is given as well, or twice, is read once', () => {
    const again = ['--supplement', 'config/partenaires/b.yaml'];
    const twice = [
      '--supplement',
      SUPPLEMENT,
      '--supplement',
      SUPPLEMENT.replace('/fixtures/', '/./fixtures/'),
    ];
    expect(files(...again, ...twice).slice(2)).toEqual([
      ['supplement', 'a.yml'],
      ['supplement', 'b.yaml'],
      ['supplement', 'supplement.yaml'],
    ]);
  });

  test('may be verified by name: a file of it does not meet itself', () => {
    expect(configured('kit', 'verifier', 'config/partenaires/a.yml').code).toBe(0);
  });
});

describe('what is wrong in the configuration folder', () => {
  const place = (name: string) => join(folder, 'faux', 'partenaires', name);
  const used = (...line: string[]) => {
    const env = { HOME: folder, XDG_CONFIG_HOME: join(folder, 'faux'), COLUMNS: '300' };
    const { code, err } = runProgram(['liste', ...line], { cwd: folder, env });
    return { code, err: plain(err) };
  };

  test('a folder with the name of a file is none; a link to nothing is told of', () => {
    mkdirSync(place('dossier.yaml'), { recursive: true });
    expect(used()).toEqual({ code: 0, err: '' });
    symlinkSync(place('absent'), place('lien.yaml'));
    const { code, err } = used();
    expect(code).toBe(1);
    expect(err).toContain(`le fichier « ${place('lien.yaml')} » n'existe pas\n`);
    expect(err).toContain('Pour continuer sans vos suppléments : --sans-supplement-personnel');
    expect(used('--sans-supplement-personnel')).toEqual({ code: 0, err: '' });
  });
});

test('--kit: its portes d’entrée are its own', () => {
  const kit = file(
    'k.yaml',
    'titre: K\nbesoins: [{id: eau, nom: Eau}]\npartenaires: [{id: r, nom: R, apports: [{texte: X, besoins: [eau]}]}]\n',
  );
  const { out } = run('sources', '--kit', kit);
  expect(out).not.toContain('portes-d-entree');
});

describe('the questionnaire', () => {
  let terminal: PtyTerminal;
  afterEach(() => terminal.close());

  test('asks what the supplement adds, marked with its title', async () => {
    const { down, space, enter } = KEYS;
    terminal = openTerminal({
      command: NODE,
      args: [BIN, '--supplement', SUPPLEMENT],
      rows: 50,
      env: { HOME: folder },
    });
    const screen = () => terminal.screen().replace(/\s+/g, ' ').replaceAll('\u00a0', ' ');
    await terminal.waitFor('De quoi avez-vous besoin');
    expect(screen()).toContain('Climat et transition [Terre d’essai]');
    terminal.send(down.repeat(10) + space + enter);
    await terminal.waitFor('Quelles contreparties');
    expect(screen()).toContain('Donner du temps de nos agents [Terre d’essai]');
    terminal.send(enter);
    await terminal.waitFor('Lesquelles de ces situations');
    expect(screen()).toContain('La collectivité est sur le littoral [Terre d’essai]');
    terminal.send(space + enter);
    await terminal.waitFor('Et maintenant');
    expect(plain(terminal.scrollback())).toContain("Approchez d'abord : Université du littoral");
  });
});
