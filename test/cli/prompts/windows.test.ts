import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { createAccessiblePrompter } from '../../../src/cli/prompts/accessible.js';
import type { Terminal } from '../../../src/cli/prompts/interruption.js';
import { createCanvas } from '../../../src/cli/prompts/prompts.js';
import { Interrupted } from '../../../src/errors.js';

function terminalOf(platform: NodeJS.Platform) {
  const [input, output] = [new PassThrough(), new PassThrough({ encoding: 'utf8' })];
  const signals = Object.assign(new EventEmitter(), { platform, kill: () => true });
  return { input, output, signals } as unknown as Terminal & {
    readonly input: PassThrough;
    readonly output: PassThrough;
  };
}

test.each(['\u001a', '\u0004', ' \u001a\u001a '])(
  'a line of only %j ends, as the end of the input does',
  async (end) => {
    const terminal = terminalOf('win32');
    const asked = createAccessiblePrompter(terminal).input({
      message: 'Nom',
      validate: () => null,
    });
    terminal.input.write(`${end}\r\n`);
    await expect(asked).rejects.toThrow(Interrupted);
  },
);

test.each([
  ['win32', '\u00a0'],
  ['linux', '\u202f'],
] as const)('on %s a narrow no-break space is shown as %j', async (platform, space) => {
  const terminal = terminalOf(platform);
  createCanvas(terminal).stream.write('Lequel\u202f?');
  expect(terminal.output.read()).toBe(`Lequel${space}?`);
  const asked = createAccessiblePrompter(terminal).input({
    message: 'Nom\u202f?',
    validate: () => null,
  });
  terminal.input.write('Ain\n');
  await asked;
  expect(terminal.output.read()).toMatch(`Nom${space}?`);
});
