import { describe, expect, test } from '@jest/globals';
import { checkbox, input, message, select, spaced, usePrompts } from '../../support/prompts.js';
import type { PtyTerminal } from '../../support/pty.js';
import { KEYS } from '../../support/pty.js';

const { ask, expectAnswers } = usePrompts();
const env = { ACCESSIBLE: '1' };
const NUMBERS = 'Vos numéros, séparés par des virgules\u00a0: ';

/** No escape sequence, no bell, and a return of the carriage only where a line ends. */
const DRAWN_AGAIN = /[^\P{Cc}\r\n]|\r(?!\n)/u;

test('asks one question after the other, and repeats each answer in words', async () => {
  const t = ask([checkbox, select, { ...input, initial: 'note' }], { env });
  await t.waitFor(NUMBERS.trim());
  t.send('3, mobilite\r');
  await t.waitFor('Votre numéro');
  t.send('2\r');
  await t.waitFor('entrée seule');
  t.send('\r');
  await expectAnswers([['v1', 'v2'], 'v1', 'note']);
  expect(t.raw()).not.toMatch(DRAWN_AGAIN);
  expect(spaced(t.scrollback())).toBe(`${message}
1. Financement. Détail de Financement
2. Mobilité. Détail de Mobilité
3. Évaluation. Détail de Évaluation
Vos numéros, séparés par des virgules : 3, mobilite
Vous avez choisi : Mobilité, Évaluation.
${message}
1. Financement. Détail de Financement
2. Mobilité. Détail de Mobilité
3. Évaluation. Détail de Évaluation
Votre numéro : 2
Vous avez choisi : Mobilité.
${message} (entrée seule : note) :
Votre réponse : note
=> [["v1","v2"],"v1","note"]
=> net`);
});

test('what is wrong is said in one sentence, and the last line again', async () => {
  const t = ask([checkbox], { env });
  await t.waitFor(NUMBERS.trim());
  t.send('99\r');
  await t.waitFor(/«.99.» n’est ni[\s\S]*Vos numéros.*:$/);
  t.send('\r');
  await t.waitFor(/Cochez un besoin\.\nVos numéros.*:$/);
  t.send('1\r');
  await expectAnswers([['v0']]);
});

test('what was typed early answers the questions in their order, and many leave nothing behind', async () => {
  const questions = Array.from({ length: 24 }, () => select);
  const t = ask(questions, { env, columns: 200 });
  for (let i = 0; i < 12; i++) t.send('1\r2\r');
  await expectAnswers(questions.map((_, i) => `v${i % 2}`));
  expect(t.raw()).not.toContain('Warning');
});

describe('interruption', () => {
  const acts: [string, (t: PtyTerminal) => void][] = [
    ['Ctrl-C', (t) => t.send(KEYS.ctrlC)],
    ['Ctrl-C after a beginning', (t) => t.send(`1${KEYS.ctrlC}`)],
    ['Ctrl-D', (t) => t.send(KEYS.ctrlD)],
    ['Ctrl-D twice after a beginning', (t) => t.send(`1${KEYS.ctrlD}${KEYS.ctrlD}`)],
    ['SIGTERM', (t) => t.kill('SIGTERM')],
    ['SIGHUP', (t) => t.kill('SIGHUP')],
  ];
  const cases = [checkbox, select, input].flatMap((question) =>
    acts.map(([name, act]) => [name, question.kind, question, act] as const),
  );
  test.each(cases)('%s at a %s', async (_name, _kind, question, act) => {
    const t = ask([select, question, select], { env });
    await t.waitFor('Votre numéro');
    t.send('1\r');
    await t.waitFor(/Vous avez choisi.: Financement\.\n[\s\S]*:$/);
    act(t);
    expect(await t.exited).toEqual({ code: 130, signal: 0 });
    expect(t.screen()).toMatch(/\n=> Interrompu\u00a0: rien n’a été conservé\.\n=> net$/);
    expect(t.raw()).not.toMatch(DRAWN_AGAIN);
  });
});
