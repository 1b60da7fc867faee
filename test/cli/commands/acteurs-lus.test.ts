import { describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/run.js';
import { ACTEURS, FILES, plain, play } from '../../support/petit-kit.js';
import { fakeWorld } from '../../support/world.js';

const OWN = { '/config/acteurs/b.csv': 'nom;type\nChez nous;ecole\n' };
const ask = (...more: string[]) => ['conseil', '-b', 'eau,air', ...more];

describe('files of acteurs in the configuration folder', () => {
  test('are read by themselves, and said', async () => {
    const { code, out, err } = await play(ask(), { files: OWN });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Chez nous');
    expect(out).toContain('Lus dans /config/acteurs/b.csv.');
  });

  test('stand before those that are given; one that is given too is read once', async () => {
    const { out } = await play(ask('--acteurs', 'a.csv'), { files: OWN });
    expect(out).toContain('Lus dans /config/acteurs/b.csv, a.csv.');
    const again = ask('--acteurs', '/config/acteurs/b.csv', '--acteurs', 'a.csv');
    const twice = await play([...again, '--acteurs', './a.csv'], { files: OWN });
    expect(twice.out).toContain('Lus dans /config/acteurs/b.csv, a.csv.');
  });

  test('are of these kinds, in no folder of that folder, and no supplement is', async () => {
    const files = {
      ...OWN,
      '/config/acteurs/c.csv': 'nom;type\nÀ quai;port\n',
      '/config/acteurs/d.tsv': 'nom\ttype\nÀ bord\tport\n',
      '/config/acteurs/lisez-moi.txt': 'nom\nTexte\n',
      '/config/acteurs/vieux/d.csv': 'nom;type\nVieux;port\n',
    };
    const { code, out } = await play(ask(), { files });
    expect(code).toBe(0);
    expect(out).toContain(
      'Lus dans /config/acteurs/b.csv, /config/acteurs/c.csv, /config/acteurs/d.tsv.',
    );
  });

  test('are left out with --sans-acteurs, and with another kit; given ones are not', async () => {
    const bare = await play(ask('--format', 'tableau'));
    expect((await play(ask('--sans-acteurs'), { files: OWN })).out).toBe(bare.out);
    const files = { ...OWN, 'k.yaml': FILES['/kit/kit-de-survie.yaml'] };
    const other = await play(ask('--kit', 'k.yaml'), { files });
    expect(other.out).not.toContain('Chez nous');
    const given = await play(ask('--sans-acteurs', '--acteurs', 'a.csv'), { files: OWN });
    expect(given.out).toContain('Lus dans a.csv.');
  });

  test('are listed by sources and by --version --json, as files of their own', async () => {
    const { out } = await play(['sources'], { files: OWN });
    expect(out).toMatch(/Acteurs +b\.csv\n +\/config\/acteurs\/b\.csv/);
    const json = async (...line: string[]) => JSON.parse((await play(line, { files: OWN })).out);
    expect((await json('sources', '--json')).acteurs).toEqual(['/config/acteurs/b.csv']);
    expect((await json('--version', '--json')).fichiers).toContainEqual({
      chemin: '/config/acteurs/b.csv',
      role: 'acteurs',
    });
    const files = { ...OWN, 'k.yaml': FILES['/kit/kit-de-survie.yaml'] };
    const other = await play(['sources', '--json', '--kit', 'k.yaml'], { files });
    expect(JSON.parse(other.out).acteurs).toEqual([]);
  });

  const GO_ON =
    'Un fichier du dossier « acteurs » de la configuration est lu sans option : corrigez-le, ou déplacez-le. Pour continuer sans ces fichiers : --sans-acteurs';

  test('one that is broken is told with how to go on', async () => {
    const files = { '/config/acteurs/b.csv': 'titre;type\nChez nous;ecole\n' };
    const { code, err } = await play(ask(), { files });
    expect(code).toBe(1);
    expect(err).toContain('/config/acteurs/b.csv:1:');
    expect(err.replace(/\s+/g, ' ')).toContain(GO_ON);
    expect((await play(ask('--sans-acteurs'), { files })).code).toBe(0);
  });

  test('is not to blame for a file that was given', async () => {
    const files = { ...OWN, 'c.csv': 'titre;type\nChez nous;ecole\n' };
    for (const name of ['c.csv', 'absent.csv']) {
      const { code, err } = await play(ask('--acteurs', name), { files });
      expect(code).toBe(1);
      expect(err).toContain(name);
      expect(err).not.toContain('--sans-acteurs');
    }
  });

  test.each(['/config/acteurs/parti.csv', '/config'])('%s that cannot be read', async (name) => {
    const world = fakeWorld({ files: FILES, columns: 100 });
    const list = (folder: string) => {
      if (!folder.endsWith('/acteurs')) return [];
      if (name === '/config') world.files.read(name, 1);
      return [name];
    };
    const code = await run(ask(), { ...world, files: { ...world.files, list } });
    expect(code).toBe(1);
    const err = plain(world.stderr.text);
    expect(err).toContain(`${name} est introuvable`);
    expect(err.replace(/\s+/g, ' ')).toContain(GO_ON);
  });
});

describe('without a file of acteurs', () => {
  test.each([
    ['--commune', 'Grenoble'],
    ['--departement', '38'],
    ['--pays', 'Mali'],
    ['--feuille', 'Liste'],
  ])('%s says what is missing', async (option, value) => {
    const { code, out, err } = await play(ask(option, value));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${option} ne sert qu'avec un fichier d'acteurs`);
    expect(err).toContain('--acteurs acteurs.csv');
  });

  test('neither the list of communes nor any other new file is looked at', async () => {
    const read: string[] = [];
    const world = fakeWorld({ files: FILES });
    const watched = {
      ...world.files,
      read: (path: string, max: number) => world.files.read(path, read.push(path) && max),
      readIfPresent: (path: string) =>
        world.files.readIfPresent(path.slice(0, read.push(path) * 1000)),
    };
    expect(await run(ask(), { ...world, files: watched })).toBe(0);
    expect(read.filter((path) => !/^\/(kit\/|compiled)/.test(path))).toEqual([]);
  });
});

describe('where we are', () => {
  test('a commune and a département do not go together', async () => {
    const { code, err } = await play(
      ask('--acteurs', 'a.csv', '--commune', 'Grenoble', '--departement', '38'),
    );
    expect(code).toBe(2);
    expect(err).toContain('--departement et --commune ne vont pas ensemble');
  });

  test.each([
    ['--commune', 'Grenobel', 'Grenoble'],
    ['--departement', 'Isere2', 'Isère'],
    ['--pays', 'Sénégale', 'Sénégal'],
  ])('%s %s: the nearest', async (option, value, near) => {
    const { code, err } = await play(ask('--acteurs', 'a.csv', option, value));
    expect(code).toBe(2);
    expect(err).toContain(value);
    expect(err).toContain(near);
  });
});

test('wrong cells are counted in one line, and the rest is used', async () => {
  const files = { 'c.csv': `${ACTEURS}Ailleurs;banqe;Nulle-Part-sur-Mer;;;;;\n` };
  const { code, out, err } = await play(ask('--acteurs', 'c.csv'), { files });
  expect(code).toBe(0);
  expect(out).toContain('Crédit du Drac');
  expect(out).toContain('1 acteur sans type de partenaire');
  expect(err.trimEnd().split('\n')).toHaveLength(1);
  expect(err).toContain('partenaires acteurs verifier c.csv');
});
