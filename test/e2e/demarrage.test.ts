import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { NODE, runProgram } from '../support/program.js';

/** The code that V8 compiled at the build only saves time: without it the program does the same. */

const folder = mkdtempSync(join(tmpdir(), 'partenaires-'));
const LINE = ['conseil', '--essentiel', 'financement', '--besoin', 'mobilite'];

/** Paths of what was compiled, in a copy of the program: for this Node, and perhaps for others. */
function codeCaches(): string[] {
  const names = readdirSync(join(folder, 'dist')).filter((name) => name.endsWith('.cache'));
  expect(names).not.toEqual([]);
  return names.map((name) => join(folder, 'dist', name));
}

function runCopy() {
  const { status, stdout, stderr } = spawnSync(
    NODE,
    [join(folder, 'bin/partenaires.js'), ...LINE],
    {
      encoding: 'utf8',
      env: { HOME: folder },
    },
  );
  return { code: status, out: stdout, err: stderr };
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ['bin', 'dist', 'kit']) cpSync(part, join(folder, part), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the compiled code', () => {
  test('is taken by the Node that built it', () => {
    const script =
      'console.log(require("./dist/launch.cjs").loadProgram().script.cachedDataRejected)';
    const { stdout } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' });
    expect(stdout).toBe('false\n');
  });

  test.each([
    ['missing', (path: string) => rmSync(path)],
    ['empty', (path: string) => truncateSync(path)],
    ['cut short', (path: string) => truncateSync(path, 1000)],
    ['something else', (path: string) => writeFileSync(path, 'x'.repeat(5000))],
  ])('%s: the same result', (_state, spoil) => {
    codeCaches().forEach(spoil);
    expect(runCopy()).toEqual(runProgram(LINE));
  });

  test('of another program of another length: the same result', () => {
    writeFileSync(join(folder, 'dist/main.cjs'), '\n', { flag: 'a' });
    expect(runCopy()).toEqual(runProgram(LINE));
  });
});
