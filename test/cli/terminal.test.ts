import { expect, test } from '@jest/globals';
import { colourLevel, knowsLinks, terminalWidth } from '../../src/cli/terminal.js';
import type { Output } from '../../src/world.js';

function output(given: Partial<Output> = {}): Output {
  return { write() {}, isTerminal: true, columns: 72, richColour: false, ...given };
}

test.each([
  ['the COLUMNS variable wins over the terminal', { COLUMNS: '64' }, 72, 64],
  ['a COLUMNS that is no positive integer is ignored', { COLUMNS: '0' }, 72, 72],
  ['so is an empty one', { COLUMNS: '' }, 72, 72],
  ['so is a word', { COLUMNS: '80cols' }, 72, 72],
  ['so is a negative number', { COLUMNS: '-80' }, 72, 72],
  ['no terminal: 100', {}, null, 100],
  ['a terminal that announces 0 columns: 100', {}, 0, 100],
  ['never under 20', { COLUMNS: '5' }, 72, 20],
  ['never so wide that a table fills the memory', { COLUMNS: '999999999' }, 72, 1000],
])('width: %s', (_name, env, columns, expected) => {
  expect(terminalWidth(output({ columns }), env)).toBe(expected);
});

const pipe = output({ isTerminal: false });
const rich = output({ richColour: true });

test.each([
  ['a terminal has the 16 colours', output(), {}, false, 1],
  ['a rich terminal has 256', rich, {}, false, 2],
  ['a pipe has none', pipe, {}, false, 0],
  ['the flag wins over FORCE_COLOR', rich, { FORCE_COLOR: '1' }, true, 0],
  ['NO_COLOR wins over FORCE_COLOR', rich, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, 0],
  ['an empty NO_COLOR is no NO_COLOR', rich, { NO_COLOR: '' }, false, 2],
  ['FORCE_COLOR wins over TERM=dumb', rich, { FORCE_COLOR: 'true', TERM: 'dumb' }, false, 2],
  ['FORCE_COLOR colours a pipe', pipe, { FORCE_COLOR: '1' }, false, 1],
  ['FORCE_COLOR says how many colours', pipe, { FORCE_COLOR: '3' }, false, 2],
  ['FORCE_COLOR=0 is none', rich, { FORCE_COLOR: '0' }, false, 0],
  ['FORCE_COLOR=false is none', rich, { FORCE_COLOR: 'false' }, false, 0],
  ['an empty FORCE_COLOR is no FORCE_COLOR', pipe, { FORCE_COLOR: '' }, false, 0],
  ['TERM=dumb has none', rich, { TERM: 'dumb' }, false, 0],
])('colour: %s', (_name, stream, env, sansCouleur, expected) => {
  expect(colourLevel(stream, env, sansCouleur)).toBe(expected);
});

test.each([
  ['a pipe shows none', pipe, { TERM_PROGRAM: 'vscode' }, false],
  ['TERM=dumb shows none', output(), { TERM: 'dumb', TERM_PROGRAM: 'vscode' }, false],
  ['a terminal that says nothing of itself shows none', output(), {}, false],
  ['one that is known does', output(), { TERM_PROGRAM: 'vscode' }, true],
  ['one that is not known does not', output(), { TERM_PROGRAM: 'Apple_Terminal' }, false],
  ['that of Windows does', output(), { WT_SESSION: 'x' }, true],
  ['Konsole does', output(), { KONSOLE_VERSION: '220401' }, true],
  ['kitty does', output(), { TERM: 'xterm-kitty' }, true],
  ['those of GNOME do from 0.50 on', output(), { VTE_VERSION: '5000' }, true],
  ['and not before', output(), { VTE_VERSION: '4999' }, false],
])('links: %s', (_name, stream, env, expected) => {
  expect(knowsLinks(stream, env)).toBe(expected);
});
