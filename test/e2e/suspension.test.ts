import { delimiter, dirname } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { shellWord } from '../../src/text/shell.js';
import { environment } from '../support/environment.js';
import { BIN, NODE } from '../support/program.js';
import { KEYS, openTerminal, type PtyTerminal } from '../support/pty.js';

/** Ctrl-Z, as a person has it: in a shell that takes the terminal back, and gives it with `fg`. */

// Longer than a wait may last, so that what fails is the wait, which shows the screen.
jest.setTimeout(60_000);

const { down, up, space, enter, ctrlC, ctrlD, ctrlZ } = KEYS;

/** As a shell takes it, whatever the folder is called. */
const PROGRAM = `${shellWord(NODE, 'posix')} ${shellWord(BIN, 'posix')}`;

let terminal: PtyTerminal;
afterEach(() => terminal.close());

async function startFromShell(line: string): Promise<void> {
  const PATH = [dirname(NODE), environment().PATH].join(delimiter);
  const env = { PATH, PS1: 'pret> ', ENV: undefined };
  terminal = openTerminal({ command: 'sh', args: ['-i'], rows: 60, env });
  await terminal.waitFor('pret>');
  terminal.send(`${line}\r`);
}

/** Waits for a screen, puts the program aside, calls it back, and sees the same screen again. */
async function putAside(screen: RegExp): Promise<void> {
  await terminal.waitFor(screen);
  terminal.send(ctrlZ);
  await terminal.waitFor(/Stopped|Suspended/);
  expect(terminal.cursorVisible()).toBe(true);
  // The shell has the terminal: it wipes the screen.
  terminal.send("printf '\\033[2J\\033[H'; echo a''part; fg\r");
  await terminal.waitFor(new RegExp(`apart[\\s\\S]*${screen.source}`));
}

/** The program has ended, and the shell has the terminal as before. */
async function expectEnd(code: number): Promise<void> {
  await terminal.waitFor(/pret>$/);
  terminal.send('echo fin $?\r');
  await terminal.waitFor(`fin ${code}\npret>`);
  expect(terminal.cursorVisible()).toBe(true);
}

const BESOINS = /De quoi avez-vous besoin[\s\S]*> \[x\] Financement[\s\S]*entrée.valider$/;

describe.each([
  ['the program', PROGRAM],
  ['npm start', 'npm start'],
])('%s', (_name, line) => {
  test.each([
    ['Ctrl-C', ctrlC],
    ['Ctrl-D', ctrlD],
  ])('is put aside, called back, and ended by %s', async (_key, keys) => {
    await startFromShell(line);
    await terminal.waitFor('De quoi avez-vous besoin');
    terminal.send(space);
    await putAside(BESOINS);
    terminal.send(keys);
    await terminal.waitFor('Interrompu');
    await expectEnd(130);
  });
});

test('goes on where it was: twice put aside, then to the end of the menu', async () => {
  await startFromShell(PROGRAM);
  await terminal.waitFor('De quoi avez-vous besoin');
  terminal.send(space);
  await putAside(BESOINS);
  terminal.send(down + space + up);
  await putAside(/> \[x\] Financement\n +\[x\] Mobilité[\s\S]*entrée.valider$/);
  terminal.send(enter);
  await putAside(/Lesquels sont essentiels[\s\S]*entrée.valider$/);
  terminal.send(enter);
  for (const screen of ['Quelles contreparties', 'Lesquelles de ces situations', 'Et maintenant']) {
    await terminal.waitFor(screen);
    terminal.send(screen.startsWith('Et') ? down.repeat(7) + enter : enter);
  }
  await terminal.waitFor('Quel document');
  terminal.send(enter);
  await putAside(/Nom du fichier.*note-partenaires.docx$/);
  terminal.send('\x15\r');
  await putAside(/Et maintenant[\s\S]*entrée.choisir$/);
  terminal.send(down.repeat(8) + enter);
  await expectEnd(0);
});

test('a question that reads lines is said again, and goes on', async () => {
  await startFromShell(`${PROGRAM} --accessible`);
  await putAside(/Vos numéros[^\n]*:$/);
  terminal.send('1\r');
  await putAside(/Vos numéros[^\n]*:$/);
  terminal.send(ctrlC);
  await terminal.waitFor('Interrompu');
  await expectEnd(130);
});
