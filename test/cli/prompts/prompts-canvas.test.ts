import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import type { Terminal } from '../../../src/cli/prompts/interruption.js';
import { createCanvas } from '../../../src/cli/prompts/prompts.js';

const ESC = '\u001b[';

function canvas() {
  const output = Object.assign(new PassThrough({ encoding: 'utf8' }), { columns: 70, rows: 9 });
  const { stream, redraw } = createCanvas({
    output,
    signals: { platform: 'linux' },
  } as unknown as Terminal);
  const draw = (...texts: string[]) => {
    for (const text of texts) stream.write(text);
  };
  return { output, stream, redraw, draw, written: () => output.read() as string | null };
}

test('what is drawn goes on at once, as it is', () => {
  const { draw, written } = canvas();
  draw('? Où\n> là');
  expect(written()).toBe('? Où\n> là');
  draw(`${ESC}2K${ESC}1A${ESC}2K${ESC}G? Où\n> ici`);
  expect(written()).toBe(`${ESC}2K${ESC}1A${ESC}2K${ESC}G? Où\n> ici`);
});

test.each([
  ['the first drawing', ['? Où\n> là'], '? Où\n> là'],
  ['a move of the cursor since', ['? Nom a', `${ESC}7G`], `? Nom a${ESC}7G`],
  ['a second drawing', ['un\ndeux', `${ESC}2K${ESC}1A${ESC}2K${ESC}Gtrois`], 'trois'],
  ['one from under the line', ['un', `${ESC}3B${ESC}2K${ESC}Gdeux${ESC}1A`], `deux${ESC}1A`],
])('drawn again: %s', (_name, texts, expected) => {
  const { draw, redraw, written } = canvas();
  draw(...texts);
  written();
  redraw();
  expect(written()).toBe(`\r${ESC}J${expected}`);
});

test('has the size of the terminal, at each moment', () => {
  const { stream, output } = canvas();
  expect(stream).toMatchObject({ columns: 70, rows: 9 });
  output.columns = 60;
  expect(stream).toMatchObject({ columns: 60 });
});
