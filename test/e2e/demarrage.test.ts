import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { copyProgram, openFolder } from '../support/nobody.js';
import { startProgram } from '../support/program.js';
import { NODE, start } from '../support/start.js';

/** The code that V8 compiled at the build only saves time: without it the program does the same. */

const folder = openFolder();
const LINE = ['conseil', '--essentiel', 'financement', '--besoin', 'mobilite'];

/** Paths of what was compiled, in a copy of the program: for this Node, and perhaps for others. */
function codeCaches(): string[] {
  const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));
  expect(names).not.toEqual([]);
  return names.map((name) => join(folder, 'dist', name));
}

function runCopy() {
  const { code, out, err } = start(NODE, [join(folder, 'bin/partenaires.js'), ...LINE]);
  return { code, out, err };
}

beforeEach(() => {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  copyProgram(folder);
});

describe('the compiled code', () => {
  test('is taken by the Node that built it', () => {
    const script =
      'console.log(require("./dist/launch.cjs").loadProgram().script.cachedDataRejected)';
    expect(start(process.execPath, ['-e', script]).out).toBe('false\n');
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
