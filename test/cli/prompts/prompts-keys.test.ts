import { describe, expect, test } from '@jest/globals';
import { checkbox, input, select, usePlayedPrompts } from '../../support/prompts.js';
import { KEYS } from '../../support/pty.js';

const { ask, expectAnswers } = usePlayedPrompts();
const KINDS = [checkbox, select, input].map((question) => [question.kind, question] as const);
const SUSPEND = [0, 'SIGTSTP'] as const;
const INTERRUPTED = /\n=> Interrompu\u00a0: rien n’a été conservé\.\n=> net$/;

describe.each(KINDS)('at a %s', (_kind, question) => {
  test.each([
    ['Ctrl-C', KEYS.ctrlC],
    ['Ctrl-D', KEYS.ctrlD],
    ['Ctrl-D after other keys', `  ${KEYS.ctrlD}`],
  ])('%s interrupts, and leaves nothing behind', async (_name, keys) => {
    const t = ask([question]);
    await t.waitFor('?');
    t.send(keys);
    expect((await t.exited).code).toBe(130);
    expect(t.screen()).toMatch(INTERRUPTED);
    expect(t.cursorVisible()).toBe(true);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s does', async (signal) => {
    const t = ask([question]);
    await t.waitFor('?');
    t.kill(signal);
    expect((await t.exited).code).toBe(130);
    expect(t.screen()).toMatch(INTERRUPTED);
  });

  test('the end of the input does, and no question is begun after it', async () => {
    const t = ask([question, select]);
    await t.waitFor('?');
    t.hangUp();
    expect((await t.exited).code).toBe(130);
  });

  test('Ctrl-Z stops all that the shell started; back from it, the question is drawn again', async () => {
    const t = ask([question]);
    await t.waitFor('?');
    const [before, keys] = [t.raw().length, t.modes.length];
    t.send(KEYS.ctrlZ);
    await t.waitFor('?');
    expect(t.sent).toEqual([SUSPEND]);
    // The shell gets lines and the cursor; the question takes the keys again.
    expect(t.modes.slice(keys)).toEqual([false, false, true]);
    expect(t.raw().slice(before)).toContain('\u001b[J\u001b[?25h');
    const stopped = t.raw().length;
    t.kill('SIGCONT');
    expect(t.modes.slice(keys + 3)).toEqual([false, true]);
    await t.waitFor('?');
    expect(t.raw().slice(stopped)).toContain('Quels besoins avez-vous');
    t.send(KEYS.ctrlC);
    expect((await t.exited).code).toBe(130);
  });

  test('Ctrl-Z does nothing on a system that has no such thing', async () => {
    const t = ask([question], { platform: 'win32' });
    await t.waitFor('?');
    t.send(KEYS.ctrlZ);
    t.send(KEYS.ctrlC);
    expect((await t.exited).code).toBe(130);
    expect(t.sent).toEqual([]);
  });
});

test('an answer is none of Ctrl-Z', async () => {
  const t = ask([{ ...input, initial: 'note' }]);
  await t.waitFor('note');
  t.send(KEYS.ctrlZ + KEYS.enter);
  await expectAnswers(['note']);
});

test('a line that was emptied has no answer, where it may be left empty', async () => {
  const t = ask([{ kind: 'input', message: 'Nom', initial: 'note', sansReponse: 'revenir' }]);
  await t.waitFor(/ligne vide\u00a0: revenir\) note$/);
  t.send(`\u0015${KEYS.enter}`);
  await expectAnswers(['']);
});
