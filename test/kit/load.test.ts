import { describe, expect, test } from '@jest/globals';
import { compileKit } from '../../src/build/kit.js';
import type { UserError } from '../../src/errors.js';
import { loadKit } from '../../src/kit/load.js';
import { FileProblems, isError } from '../../src/lecture/problems.js';
import { MAX_BYTES } from '../../src/lecture/source.js';
import type { Files } from '../../src/world.js';
import { JOUR } from '../support/kit.js';
import { fakeWorld } from '../support/world.js';
import { KIT, plain, told } from './reading.js';

const SHIPPED = '/kit/kit-de-survie.yaml';
const COMPLEMENT = '/kit/portes-d-entree.yaml';
const DISK = {
  [SHIPPED]: KIT,
  [COMPLEMENT]: 'titre: Portes\n',
  '/config/b.yaml': 'titre: Le mien\n',
  'autre.yaml': KIT.replace('Petit kit', 'Autre kit'),
  's.yaml': 'titre: S\npartenaires: [{id: banque, apports: [Elle aide]}]\n',
};

function load(files: Record<string, string>, kit?: string, ...supplement: string[]) {
  const world = fakeWorld({ files });
  const selection = { kit, supplement, sansComplement: false, sansSupplementPersonnel: false };
  return loadKit(world, selection, JOUR);
}

async function failure(loading: Promise<unknown>): Promise<UserError> {
  return loading.then(
    () => Promise.reject(new Error('nothing was refused')),
    (error) => error,
  );
}

test('the kit is the shipped one, with what completes it, then what was asked for', async () => {
  const { titre, fichiers } = await load(DISK, undefined, 's.yaml');
  expect(titre).toBe('Petit kit');
  expect(fichiers.map(({ chemin, role }) => [chemin, role])).toEqual([
    [SHIPPED, 'kit'],
    [COMPLEMENT, 'complement'],
    ['/config/b.yaml', 'supplement'],
    ['s.yaml', 'supplement'],
  ]);
});

test('another kit replaces the shipped one and what completes it', async () => {
  const { titre, fichiers } = await load(DISK, 'autre.yaml', 's.yaml');
  expect(titre).toBe('Autre kit');
  expect(fichiers.map(({ chemin }) => chemin)).toEqual(['autre.yaml', 's.yaml']);
});

test('the complement can be left out', async () => {
  const selection = { supplement: [], sansComplement: true, sansSupplementPersonnel: false };
  const { fichiers } = await loadKit(fakeWorld({ files: DISK }), selection, JOUR);
  expect(fichiers.map(({ chemin }) => chemin)).toEqual([SHIPPED, '/config/b.yaml']);
});

test('a file that changed between two runs is read anew', async () => {
  const world = fakeWorld({ files: DISK });
  const selection = { supplement: [], sansComplement: false, sansSupplementPersonnel: false };
  const first = await loadKit(world, selection, JOUR);
  world.disk.set(SHIPPED, KIT.replace('Elle apporte', 'Elle change'));
  const second = await loadKit(world, selection, JOUR);
  expect(first.partenaires[0]?.apports[0]?.texte).toBe('Elle apporte');
  expect(second.partenaires[0]?.apports[0]?.texte).toBe('Elle change');
});

describe('what is wrong', () => {
  test('in several files is told at once, by file', async () => {
    const error = await failure(
      load({ ...DISK, a: 'titre: [b]\n', c: `${KIT}zzz: 1\n` }, 'c', 'a'),
    );
    expect(error).toBeInstanceOf(FileProblems);
    expect(error.exitCode).toBe(1);
    const { problems } = error as FileProblems;
    expect(problems.filter(isError).map(({ fichier, position }) => [fichier, position])).toEqual([
      ['c', { line: 16, column: 1 }],
      ['a', { line: 1, column: 8 }],
    ]);
  });

  test('between files is told when each is right by itself', async () => {
    const text = 'titre: S\npartenaires: [{id: xyzxyz}]\n';
    const error = await failure(load({ ...DISK, 's.yaml': text }, undefined, 's.yaml'));
    expect(told((error as FileProblems).problems)).toEqual([
      '2:20 partenaire « xyzxyz » inconnu : il lui faut un champ « nom »',
    ]);
  });

  test('supplements in the wrong order: the order is mended, not the files', async () => {
    const disk = { ...DISK, 'a.yaml': 'titre: A\npartenaires: [{id: port, nom: Port}]\n' };
    const completes = { ...disk, 'b.yaml': 'titre: B\npartenaires: [{id: port, apports: [T]}]\n' };
    const error = await failure(load(completes, undefined, 'b.yaml', 'a.yaml'));
    expect(plain(error.details[0] ?? '')).toContain(
      '--supplement a.yaml --supplement b.yaml [ordre-',
    );
    expect(plain(error.remede)).toBe(
      "Relancez la commande dans l'ordre indiqué.\nPour en savoir plus : partenaires kit expliquer ordre-des-supplements",
    );
  });

  test('a file that is missing is no file of problems', async () => {
    const error = await failure(load(DISK, 'absent.yaml'));
    expect([error.name, error.exitCode]).toEqual(['UserError', 1]);
  });
});

test('warnings prevent nothing', async () => {
  const text = 'titre: 01000\nbesoins: [{id: seul, nom: Seul}]\n';
  const kit = await load({ ...DISK, 's.yaml': text }, undefined, 's.yaml');
  expect(kit.fichiers.at(-1)?.titre).toBe('01000');
});

test('no file is read past the limit', async () => {
  const world = fakeWorld({ files: DISK });
  const limits: number[] = [];
  const files: Files = {
    ...world.files,
    read(path, maxBytes) {
      limits.push(maxBytes);
      return world.files.read(path, maxBytes);
    },
  };
  await loadKit(
    { ...world, files },
    { supplement: ['s.yaml'], sansComplement: false, sansSupplementPersonnel: false },
    JOUR,
  );
  expect(limits).toEqual(Array(4).fill(MAX_BYTES));
});

describe('the compiled kit', () => {
  const compiled = compileKit((name) =>
    new TextEncoder().encode(DISK[`/kit/${name}` as keyof typeof DISK]),
  );

  test.each([
    ['empty', ''],
    ['cut short', compiled.slice(0, 100)],
    ['no document', 'null'],
    ['another document', '{"kit-de-survie.yaml": null}'],
    ['a list', '[1, 2]'],
    ['without its content', compiled.replaceAll('"contenu"', '"zut"')],
  ])('%s: the YAML is read, and nothing said', async (_name, text) => {
    const wanted = await load({ ...DISK, '/compiled.json': compiled });
    expect(await load({ ...DISK, '/compiled.json': text })).toEqual(wanted);
  });
});

describe('a wrong file in the configuration folder', () => {
  const GO_ON =
    'Un fichier du dossier de configuration est lu sans option : corrigez-le, ou déplacez-le. Pour continuer sans vos suppléments : --sans-supplement-personnel';
  const without = (files: Record<string, string>) =>
    loadKit(
      fakeWorld({ files }),
      { supplement: [], sansComplement: false, sansSupplementPersonnel: true },
      JOUR,
    );

  test.each([
    ['saved answers', 'version: 1\nkit: K\nbesoins: [argent]\n', 'champ-inconnu'],
    ['no YAML', 'titre: "', 'yaml-guillemets'],
    ['what the kit has', 'titre: S\nbesoins: [{id: argent, nom: A}]\n', 'deja-declare'],
  ])('%s: where it comes from, and how to go on', async (_name, text, code) => {
    const disk = { ...DISK, '/config/x.yaml': text };
    const { message, remede, details } = await failure(load(disk));
    expect(message).toContain('/config/x.yaml');
    expect(details.join()).toContain(`[${code}]`);
    expect(plain(remede).split('\n')[1]).toBe(GO_ON);
    expect((await without(disk)).fichiers).toHaveLength(2);
  });

  test('that cannot be read at all, or a folder that cannot be', async () => {
    const world = fakeWorld({ files: DISK });
    const files: Files = { ...world.files, list: () => ['/config/parti.yaml'] };
    const selection = { supplement: [], sansComplement: false, sansSupplementPersonnel: false };
    const link = await failure(loadKit({ ...world, files }, selection, JOUR));
    expect([link.message, plain(link.remede)]).toEqual([
      '/config/parti.yaml est introuvable',
      GO_ON,
    ]);
    const list = () => world.files.list(world.files.read('/config', 1).toString(), []);
    const folder = await failure(loadKit({ ...world, files: { ...files, list } }, selection, JOUR));
    expect(plain(folder.remede)).toBe(GO_ON);
  });

  test('is not to blame for a file that was given', async () => {
    const { remede } = await failure(
      load({ ...DISK, 's.yaml': 'titre: [a]\n' }, undefined, 's.yaml'),
    );
    expect(remede).not.toContain('--sans-supplement-personnel');
    const missing = await failure(load(DISK, undefined, 'absent.yaml'));
    expect(missing.remede).not.toContain('--sans-supplement-personnel');
  });
});
