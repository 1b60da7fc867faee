import { cpSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { copyProgram, openFolder } from '../support/nobody.js';
import { startProgram } from '../support/program.js';
import { NODE, start } from '../support/start.js';

/** The code that V8 compiled at the build only saves time: without it the program does the same. */

const folder = openFolder();
const LINE = ['conseil', '--essentiel', 'financement', '--besoin', 'mobilite'];

const EXEMPLE = 'kit/exemple-acteurs.csv';

/** Paths of what was compiled, in a copy of the program: for this Node, and perhaps for others. */
function codeCaches(): string[] {
  const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));
  expect(names).not.toEqual([]);
  return names.map((name) => join(folder, 'dist', name));
}

function runCopy() {
  return runIn(folder, ['bin/partenaires.js', ...LINE]);
}

function runIn(cwd: string, args: readonly string[], node = NODE) {
  const { code, out, err } = start(node, args, { cwd });
  return { code, out, err };
}

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  copyProgram(folder);
});

describe('the compiled code', () => {
  test('is taken by the Node that built it, of a usual command its own', () => {
    const script = `const { launch, scripts } = require('./dist/launch.cjs');
      process.argv.splice(1, 0, process.execPath);
      const told = () => [...scripts].map(([file, script]) => [file, script.cachedDataRejected]);
      launch().then((code) => console.error(JSON.stringify({ code, told: told() })));`;
    const told = (...line: string[]) => {
      const { err } = start(process.execPath, ['-e', script, ...line], { cwd: folder });
      return JSON.parse(err);
    };
    const program = ['main.cjs', false];
    expect(told('sources')).toEqual({ code: 0, told: [program] });
    // Without that of all of them there is nothing to be taken in the stead of their own.
    codeCaches()
      .filter((path) => path.includes('main.cjs.toutes'))
      .forEach((path) => {
        rmSync(path);
      });
    expect(told('sources')).toEqual({ code: 0, told: [['main.cjs', null]] });
    for (const line of ['liste', 'profil afd', 'comparer ue afd', `carte ${EXEMPLE}`])
      expect(told(...line.split(' '))).toEqual({ code: 0, told: [program] });
    expect(told(...LINE, '--format', 'docx')).toEqual({
      code: 0,
      told: [program, ['docx.cjs', false]],
    });
  });

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path)],
    ['cut short', (path: string) => truncateSync(path, 1000)],
    ['something else', (path: string) => writeFileSync(path, 'x'.repeat(5000))],
  ])('%s: the same result', (_state, spoil) => {
    codeCaches().forEach(spoil);
    expect(runCopy()).toEqual(startProgram(LINE));
  });

  test('of another program of another length: the same result', () => {
    writeFileSync(join(folder, 'dist/main.cjs'), '\n', { flag: 'a' });
    expect(runCopy()).toEqual(startProgram(LINE));
  });
});

describe('what was not installed as it should be says what to type', () => {
  test('a program that was not built', () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const err =
      'Le programme n’est pas construit\u00a0: dans son dossier, tapez «\u00a0npm ci\u00a0», puis «\u00a0npm run build\u00a0».\n';
    expect(runCopy()).toEqual({ code: 1, out: '', err });
  });

  test('a build without its packages, which leaves what was built', () => {
    for (const name of ['esbuild.config.js', 'package.json']) cpSync(name, join(folder, name));
    const err = 'Il manque de quoi construire le programme\u00a0: tapez «\u00a0npm ci\u00a0».\n';
    expect(runIn(folder, ['esbuild.config.js'], process.execPath)).toEqual({
      code: 1,
      out: '',
      err,
    });
    expect(runCopy()).toEqual(startProgram(LINE));
  });

  // Without them there is no build: npm leaves them out where NODE_ENV is production, unless told.
  test('npm leaves no package out that the build needs', () => {
    const { out } = start('npm', ['config', 'get', 'omit'], { env: { NODE_ENV: 'production' } });
    expect(out.trim()).not.toMatch(/dev/);
  });
});
