import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { runProgram } from '../support/program.js';
import {
  type Ask,
  hashOf,
  NOTE_FILE,
  notePage,
  SCREEN_FILE,
  screenPicture,
  sourceOf,
  withSource,
} from './images.js';
import { drawScreen } from './screen.js';

const ask: Ask = (args, env) => runProgram(args, { env }).out;

describe('the pictures of the README are of the program of today; if not: npm run images', () => {
  test('the screen', () => {
    expect(readFileSync(SCREEN_FILE, 'utf8')).toBe(screenPicture(ask));
  });

  test('the note', () => {
    const png = readFileSync(NOTE_FILE);
    expect(sourceOf(png)).toBe(hashOf(notePage(ask)));
    expect(png.length).toBeLessThan(200_000);
  });
});

test('a PNG tells what it was made from', () => {
  const png = readFileSync(NOTE_FILE);
  expect(sourceOf(withSource(png, 'autre'))).toBe(hashOf('autre'));
  expect(sourceOf(Buffer.from('rien'))).toBeUndefined();
});

describe('a screen', () => {
  const textsOf = (svg: string) =>
    [
      ...new DOMParser({ onError: onErrorStopParsing })
        .parseFromString(svg, 'image/svg+xml')
        .getElementsByTagName('text'),
    ].map((text) => ({
      said: text.textContent,
      x: Number(text.getAttribute('x')),
      weight: text.getAttribute('font-weight'),
    }));

  test('is well formed, each text in its column, whatever it holds', () => {
    const svg = drawScreen('a<b> & \u001b[1mc\u001b[22m\n│ d   e │ █░', 'Un & deux');
    expect(textsOf(svg)).toEqual([
      { said: 'a<b> &', x: 16, weight: null },
      { said: 'c', x: 74.8, weight: 'bold' },
      { said: 'd', x: 32.8, weight: null },
      { said: 'e', x: 66.4, weight: null },
    ]);
    expect(svg).toContain('<title>Un &amp; deux</title>');
  });

  test('of a colour that it does not know is refused', () => {
    expect(() => drawScreen('\u001b[38;5;1mx', '')).toThrow('38');
  });
});
