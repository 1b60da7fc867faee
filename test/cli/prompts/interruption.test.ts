import { EventEmitter } from 'node:events';
import { describe, expect, jest, test } from '@jest/globals';
import { createAccessiblePrompter } from '../../../src/cli/prompts/accessible.js';
import { type Terminal, untilInterrupted } from '../../../src/cli/prompts/interruption.js';
import { Interrupted } from '../../../src/errors.js';
import { checkbox, input, select, spaced, usePlayedPrompts } from '../../support/prompts.js';

const { ask, expectAnswers } = usePlayedPrompts(createAccessiblePrompter);
const INVITATION = 'Votre numéro\u00a0:';
const INTERRUPTED = /\n=> Interrompu\u00a0: rien n’a été conservé\.\n=> net$/;

test('lines answer, those too that were typed before they were asked for', async () => {
  const t = ask([checkbox, select, { ...input, initial: 'note' }]);
  t.send('3, mobilite\n2\n\n');
  await expectAnswers([['v1', 'v2'], 'v1', 'note']);
});

test('what is no answer is asked again', async () => {
  const t = ask([select]);
  t.send('9\n');
  await t.waitFor(/n’est ni[\s\S]*:$/);
  t.send('1\n');
  await expectAnswers(['v0']);
});

test('back from the shell, the line is begun again', async () => {
  const t = ask([select]);
  await t.waitFor(INVITATION);
  t.kill('SIGCONT');
  await t.waitFor(`${INVITATION} ${INVITATION}`);
  t.send('2\n');
  await expectAnswers(['v1']);
});

describe('interruption', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('by %s', async (signal) => {
    const t = ask([select]);
    await t.waitFor(INVITATION);
    t.kill(signal);
    expect(await t.exited).toEqual({ code: 130, signal: 0 });
    expect(t.screen()).toMatch(INTERRUPTED);
  });

  test.each([
    ['at once', ''],
    ['after a line that was begun', '1'],
  ])('by the end of the input, %s', async (_name, begun) => {
    const t = ask([select, select]);
    await t.waitFor(INVITATION);
    if (begun) t.send(begun);
    t.hangUp();
    expect(await t.exited).toEqual({ code: 130, signal: 0 });
    expect(spaced(t.screen())).not.toContain('Vous avez choisi');
  });

  test.each([{ readableEnded: true }, { destroyed: true }])('before it: %j', async (input) => {
    const signals = new EventEmitter();
    const run = jest.fn<() => Promise<void>>();
    const terminal = { input, signals } as unknown as Terminal;
    await expect(untilInterrupted(terminal, run, () => {})).rejects.toThrow(Interrupted);
    expect(run).not.toHaveBeenCalled();
    expect(signals.eventNames()).toEqual([]);
  });

  test('a fault of the question is none', async () => {
    const terminal = { input: new EventEmitter(), signals: new EventEmitter() };
    const fail = async () => {
      throw new Error('ours');
    };
    await expect(untilInterrupted(terminal as unknown as Terminal, fail, () => {})).rejects.toThrow(
      'ours',
    );
    expect(terminal.input.eventNames()).toEqual([]);
  });

  test('nothing is asked of an input that has ended', async () => {
    const t = ask([input, select]);
    t.hangUp();
    expect((await t.exited).code).toBe(130);
    expect(t.screen()).toMatch(INTERRUPTED);
  });
});
