import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { bundleProgram } from '../support/bundle.js';
import { openFolder } from '../support/nobody.js';
import { NODE, start } from '../support/start.js';

const folder = openFolder();
const path = join(folder, 'note.txt');
const OLD = 'avant\n'.repeat(1000);
const NEW = 'après\n'.repeat(200_000);

/** Ends itself as a power cut would, on the way through the function of `fs` that it is told. */
const PROGRAM = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { files } from './src/system/files.ts';
const [path, text, step, when] = process.argv.slice(2);
const original = fs[step];
const die = () => process.kill(process.pid, 'SIGKILL');
if (original) fs[step] = (...args) => {
  if (when === 'before') die();
  // Half of the text, in the middle of a character or not, is on the disk.
  if (when === 'half') { fs.writeSync(args[0], Buffer.from(args[1]), 0, args[1].length >> 1); fs.fsyncSync(args[0]); die(); }
  original(...args);
  die();
};
syncBuiltinESMExports();
files.write(path, text, true);
`;

beforeAll(async () => {
  await bundleProgram(PROGRAM, join(folder, 'programme.mjs'));
});

function write(step: string, when: string) {
  return start(NODE, [join(folder, 'programme.mjs'), path, NEW.slice(0, 100_000), step, when]);
}

describe('killed in mid-write', () => {
  test.each([
    ['before the new file is made', 'openSync', 'before', OLD],
    ['when the new file is empty', 'openSync', 'after', OLD],
    ['half way through the text', 'writeFileSync', 'half', OLD],
    ['when the text is written', 'writeFileSync', 'after', OLD],
    ['before it is flushed', 'fsyncSync', 'before', OLD],
    ['when it is flushed', 'fsyncSync', 'after', OLD],
    ['before it is put in place', 'renameSync', 'before', OLD],
    ['when it is put in place', 'renameSync', 'after', NEW.slice(0, 100_000)],
  ])('%s: a whole file', (_name, step, when, expected) => {
    writeFileSync(path, OLD);
    expect(write(step, when).signal).toBe('SIGKILL');
    expect(readFileSync(path, 'utf8') === expected).toBe(true);
    // What was left behind does not stand in the way of the next write.
    const { code, err } = write('', '');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(path, 'utf8') === NEW.slice(0, 100_000)).toBe(true);
  });

  test('what was left behind is hidden, and never read as a supplement', () => {
    const left = readdirSync(folder).filter(
      (name) => !['note.txt', 'programme.mjs'].includes(name),
    );
    for (const name of left) expect(name).toMatch(/^\.partenaires-.*\.tmp$/);
  });
});
