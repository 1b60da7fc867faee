import { describe, expect, test } from '@jest/globals';
import type { UserError } from '../../src/errors.js';
import { loadKit } from '../../src/kit/load.js';
import { FileProblems, isError } from '../../src/lecture/problems.js';
import { MAX_BYTES } from '../../src/lecture/source.js';
import type { Files } from '../../src/world.js';
import { fakeWorld } from '../support/world.js';
import { KIT, told } from './reading.js';

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
  return loadKit(world, { kit, supplement, sansComplement: false });
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
  const selection = { supplement: [], sansComplement: true };
  const { fichiers } = await loadKit(fakeWorld({ files: DISK }), selection);
  expect(fichiers.map(({ chemin }) => chemin)).toEqual([SHIPPED, '/config/b.yaml']);
});

test('a file that changed between two runs is read anew', async () => {
  const world = fakeWorld({ files: DISK });
  const selection = { supplement: [], sansComplement: false };
  const first = await loadKit(world, selection);
  world.disk.set(SHIPPED, KIT.replace('Elle apporte', 'Elle change'));
  const second = await loadKit(world, selection);
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
  await loadKit({ ...world, files }, { supplement: ['s.yaml'], sansComplement: false });
  expect(limits).toEqual(Array(4).fill(MAX_BYTES));
});
