import { closeSync, openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { rna } from '../support/donnees-ouvertes.js';
import { makeFolder, openFolder } from '../support/nobody.js';
import { BIN, NODE, runProgram, startProgram } from '../support/program.js';
import { KEYS, openTerminal, type PtyTerminal } from '../support/pty.js';

/** Open data as a person imports it: large, in a terminal, interrupted. */

// Longer than a wait may last, so that what fails is the wait, which shows the screen.
jest.setTimeout(60_000);

const large = join(openFolder(), 'rna_waldec.csv');
let folder = '';

beforeAll(() => {
  const [titles = '', ...rows] = rna([{}, { position: 'D' }]).split(/(?<=\n)/);
  const file = openSync(large, 'w');
  writeSync(file, titles);
  // Enough work for a bar to be seen, and for a key to come before its end.
  for (let i = 0; i < 60; i++) writeSync(file, rows.join('').repeat(2500));
  closeSync(file);
});
beforeEach(() => {
  folder = makeFolder();
});

const line = (path: string, ...more: string[]) => [
  ...['acteurs', 'importer', path, '--format', 'rna', '--sortie', join(folder, 'a.csv')],
  ...more,
];

describe('in a terminal', () => {
  let terminal: PtyTerminal;
  afterEach(() => terminal.close());

  const open = (path: string, ...more: string[]) => {
    terminal = openTerminal({ command: NODE, args: [BIN, ...line(path, ...more)] });
  };

  /** Until the file that will be put in place is there. */
  async function begun(): Promise<void> {
    while (!readdirSync(folder).some((name) => name.endsWith('.tmp'))) {
      await new Promise((resolve) => setTimeout(resolve, 15));
    }
  }

  const expectNothing = async () => {
    expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
    expect(plain(terminal.screen())).toMatch("Interrompu : rien n'a été conservé.");
    expect(terminal.cursorVisible()).toBe(true);
    expect(readdirSync(folder)).toEqual(['a.csv']);
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('avant');
  };

  test.each<[string, () => void]>([
    ['Ctrl-C', () => terminal.send(KEYS.ctrlC)],
    ['SIGTERM', () => terminal.kill('SIGTERM')],
    ['SIGHUP', () => terminal.kill('SIGHUP')],
  ])('%s leaves no half file, and the file that was there', async (_name, interrupt) => {
    writeFileSync(join(folder, 'a.csv'), 'avant');
    // What is typed is the file, which has no end.
    open('-', '--ecraser');
    await begun();
    interrupt();
    await expectNothing();
  });

  test('Ctrl-C wipes the bar', async () => {
    writeFileSync(join(folder, 'a.csv'), 'avant');
    open(large, '--ecraser');
    await terminal.waitFor('Lecture [');
    terminal.send(KEYS.ctrlC);
    await expectNothing();
    expect(terminal.screen()).not.toContain('Lecture');
  });

  test('the bar is wiped at the end, and the report stands alone', async () => {
    open(large, '--departement', '974');
    await terminal.waitFor('Lecture [');
    expect((await terminal.exited).code).toBe(1);
    expect(plain(terminal.screen())).toMatch(/^300 000 lignes lues, 0 gardée\./);
    expect(terminal.screen()).not.toContain('Lecture');
    expect(readdirSync(folder)).toEqual([]);
  });
});

test('in a pipe it is silent but for the report', () => {
  const { code, out, err } = startProgram(line(large, '--commune', 'Voiron'));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).not.toContain('\u001b');
  expect(err).not.toContain('Lecture');
});

test('a file that is written is whole, and accepted', () => {
  const small = join(folder, 'petit.csv');
  writeFileSync(small, Buffer.from(rna(Array(3000).fill({})), 'latin1'));
  const path = join(folder, 'a.csv');
  const { code, err } = runProgram([
    'acteurs',
    'importer',
    small,
    '--format',
    'rna',
    '--sortie',
    path,
  ]);
  expect(code).toBe(0);
  expect(err).toMatch('lu en Windows-1252');
  expect(readFileSync(path, 'utf8').split('\r\n').length).toBe(3002);
  expect(readdirSync(folder)).toEqual(['a.csv', 'petit.csv']);
});
