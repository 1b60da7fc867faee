import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { environment } from '../support/environment.js';
import { NODE, start } from '../support/start.js';

/** The package as a person gets it: packed, then installed without a network, and run from elsewhere. */

/** Accents, spaces and an apostrophe, as in the folders of an office. */
const ODD = 'Coopération d’été et cætera';
const root = mkdtempSync(join(tmpdir(), 'paquet-'));
const prefix = join(root, `${ODD} (préfixe)`);
const elsewhere = join(root, `${ODD} (ailleurs)`);
let packed: string[];

beforeAll(() => {
  for (const folder of [prefix, elsewhere]) mkdirSync(folder);
  // The build is there, and building again would take it away from the tests that run meanwhile.
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--ignore-scripts', '--pack-destination', root]),
  );
  packed = files.map(({ path }: { path: string }) => path);
  npm(['install', '--global', '--offline', '--prefix', prefix, join(root, filename)]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A cache of its own and empty: whatever the package needed would have to come from a network. */
function npm(args: readonly string[]): string {
  const { code, out, err } = start('npm', [...args, '--cache', join(root, 'cache')]);
  if (code !== 0) throw new Error(err);
  return out;
}

describe('the tarball', () => {
  test('contains what it needs and nothing else', () => {
    expect([...packed].sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin/installer.js',
      'bin/obstacle.js',
      'bin/package.json',
      'bin/partenaires.js',
      'dist/LICENCES.txt',
      'dist/classeur.cjs',
      'dist/cli-progress.cjs',
      'dist/docx.cjs',
      'dist/html.cjs',
      'dist/inquirer.cjs',
      'dist/kit.json',
      'dist/launch.cjs',
      'dist/main.cjs',
      'dist/string-width.cjs',
      'dist/territoire.json',
      'dist/yaml.cjs',
      'kit/acteurs.schema.json',
      'kit/exemple-acteurs.csv',
      'kit/exemple-actions.csv',
      'kit/kit-de-survie.yaml',
      'kit/kit.schema.json',
      'kit/modele-de-supplement.yaml',
      'kit/portes-d-entree.yaml',
      'package.json',
    ]);
  });

  // The file is written by esbuild.config.js: bundled code keeps the licence that goes with it.
  test.each([
    'commander',
    'inquirer',
    'chalk',
    'cli-table3',
    'yaml',
    'valibot',
    'hucre',
    'fast-wrap-ansi',
    'fast-string-width',
  ])('the licence of %s, which is bundled, goes with it', (name) => {
    const texts = readFileSync('dist/LICENCES.txt', 'utf8').split('-'.repeat(80));
    const own = texts.filter((text) => text.trim().startsWith(`${name} `));
    expect(own.join('\n')).toMatch(/Permission (is hereby granted|to use)/);
  });

  test('says where the official list comes from, and by what licence', () => {
    const texts = readFileSync('dist/LICENCES.txt', 'utf8');
    expect(texts).toMatch(/Victor Cazanave, CC BY 4\.0/);
    expect(texts).toMatch(/INSEE.*La Poste.*DGCL[\s\S]*Licence Ouverte 2\.0/);
  });
});

describe('installed', () => {
  const modules = join(prefix, 'lib/node_modules');

  /** Runs it as a shell does: by its name, and with the Node that comes first in the path. */
  function partenaires(...args: string[]) {
    const path = [dirname(NODE), environment().PATH].join(delimiter);
    const { code, out, err } = start(join(prefix, 'bin/partenaires'), args, {
      cwd: elsewhere,
      env: { PATH: path },
    });
    return { code, out, err };
  }

  test('nothing but itself', () => {
    expect(readdirSync(modules)).toEqual(['kit-partenaires']);
    expect(readdirSync(join(modules, 'kit-partenaires')).sort()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'dist',
      'kit',
      'package.json',
    ]);
  });

  test.each([
    [['--version'], /^\d+\.\d+\.\d+\n$/],
    [['liste'], /│ Union européenne +│ Financement/i],
    [['conseil', '--besoin', 'financement'], /^Approchez d’abord\u00a0: Union européenne/],
    [['kit', 'verifier'], /./],
  ])('%j works from a folder with spaces and accents', (args, expected) => {
    expect(partenaires(...args)).toEqual({
      code: 0,
      out: expect.stringMatching(expected),
      err: '',
    });
  });

  test('reads and writes files whose names have spaces and accents', () => {
    const nouveau = partenaires('kit', 'nouveau', 'À vérifier l’été.yaml');
    expect({ ...nouveau, out: '', err: '' }).toEqual({ code: 0, out: '', err: '' });
    expect(partenaires('kit', 'verifier', 'À vérifier l’été.yaml').code).toBe(0);
  });

  test('writes a workbook, and opens it in the thread that the package has for it', () => {
    expect(partenaires('acteurs', 'nouveau', 'L’été #1.xlsx').code).toBe(0);
    const { code, out, err } = partenaires('acteurs', 'verifier', 'L’été #1.xlsx');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Lu : \d+ acteurs/);
  });
});
