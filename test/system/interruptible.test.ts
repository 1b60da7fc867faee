import { expect, test } from '@jest/globals';
import { Interrupted } from '../../src/errors.js';
import { interruptible } from '../../src/system/interruptible.js';

const listeners = () =>
  ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name as NodeJS.Signals));

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a work as an interruption',
  async (name) => {
    const before = listeners();
    const work = interruptible(
      (signal) =>
        new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    process.emit(name);
    await expect(work).rejects.toThrow(Interrupted);
    expect(listeners()).toEqual(before);
  },
);

test('what a work answers or throws by itself is left as it is', async () => {
  const before = listeners();
  expect(await interruptible(async () => 3)).toBe(3);
  await expect(interruptible(() => Promise.reject(new Error('mine')))).rejects.toThrow('mine');
  expect(listeners()).toEqual(before);
});
