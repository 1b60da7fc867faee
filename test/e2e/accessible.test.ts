import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { linesOf, readDocx } from '../support/docx.js';
import { SIGN } from '../support/pages.js';
import { BIN, NODE } from '../support/program.js';
import { KEYS, openTerminal, type PtyTerminal } from '../support/pty.js';

/** The whole of the questionnaire and its menu as it is heard, or read by the fingertips. */

let terminal: PtyTerminal;
afterEach(() => terminal.close());

function start(env: Record<string, string>, ...args: string[]): string {
  const cwd = mkdtempSync(join(tmpdir(), 'partenaires-'));
  terminal = openTerminal({
    command: NODE,
    args: [BIN, ...args],
    columns: 160,
    rows: 60,
    cwd,
    env,
  });
  return cwd;
}

/** Waits for a question that stands last, and answers it. */
async function answer(question: RegExp, line: string): Promise<void> {
  await terminal.waitFor(new RegExp(`${question.source}[\\s\\S]*:$`));
  terminal.send(`${line}\r`);
}

const MENU = /Et maintenant.\?[\s\S]*Votre numéro/;

/** No escape sequence, no bell, and a return of the carriage only where a line ends. */
function expectNothingDrawnAgain(): void {
  expect(terminal.raw()).not.toMatch(/[^\P{Cc}\r\n]|\r(?!\n)/u);
  expect(terminal.raw()).not.toMatch(SIGN);
}

test('from the first question to the saved note, and all that the menu offers', async () => {
  const cwd = start({ ACCESSIBLE: 'oui' });
  await answer(/De quoi avez-vous besoin/, '1, credibilite');
  await answer(/Lesquels sont essentiels/, '1');
  await answer(/Quelles contreparties/, '');
  await answer(/Lesquelles de ces situations/, '1');
  await answer(MENU, 'voir tout');
  await answer(MENU, '2');
  await answer(/Quel partenaire/, 'AFD');
  await answer(MENU, 'comparer des partenaires');
  await answer(/Quels partenaires comparer/, '1-2');
  await answer(MENU, '7');
  await answer(/De quoi avez-vous besoin[\s\S]*Choisi jusqu’ici.: Financement/, '');
  await answer(/Lesquels sont essentiels[\s\S]*Choisi jusqu’ici.: Financement/, '0');
  await answer(/Quelles contreparties/, '');
  await answer(/Lesquelles de ces situations/, '');
  await answer(MENU, '8');
  await answer(/Quel document/, '1');
  await answer(/Nom du fichier/, '0');
  await answer(MENU, '8');
  await answer(/Quel document/, '1');
  await answer(/Nom du fichier/, '');
  await answer(/Enregistré.: note-partenaires.docx[\s\S]*Votre numéro/, '9');
  expect(await terminal.exited).toEqual({ code: 0, signal: 0 });
  expectNothingDrawnAgain();
  const heard = terminal.raw().replace(/\s+/g, ' ');
  expect(heard).toContain('Vous avez choisi : Financement, Crédibilité auprès des élus.');
  expect(heard).toContain('À surveiller : Complexité et rigueur excessives');
  expect(heard).toContain('Comparaison : Union européenne et AFD');
  const note = linesOf(readDocx(readFileSync(join(cwd, 'note-partenaires.docx'))));
  expect(note.join('\n')).toMatch(/Union européenne/);
});

test('--accessible asks the same way; Ctrl-C ends it with a line of its own', async () => {
  start({}, '--accessible');
  await answer(/De quoi avez-vous besoin/, '99');
  await terminal.waitFor(/«.99.» n’est ni un numéro[\s\S]*virgules.:$/);
  terminal.send(KEYS.ctrlC);
  expect(await terminal.exited).toEqual({ code: 130, signal: 0 });
  expect(terminal.screen()).toMatch(/\^C\nInterrompu.: rien n’a été conservé\.$/);
  expectNothingDrawnAgain();
});

test.each(['0', ''])('ACCESSIBLE=%j asks on the full screen', async (value) => {
  start({ ACCESSIBLE: value });
  await terminal.waitFor(/> \[ \] Financement/);
});
