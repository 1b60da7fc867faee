import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import type { Output, World } from '../src/world.js';

/** What `main` makes of the process, as the program gets it. */
const run = jest.fn<(args: readonly string[], world: World) => Promise<number>>();
const isTerminal = jest.fn<(fd: number) => boolean>();
const createOutput = (fd: 1 | 2) => ({ isTerminal: isTerminal(fd) }) as Output;
jest.unstable_mockModule('../src/cli/run.js', () => ({ run }));
jest.unstable_mockModule('../src/system/streams.js', () => ({ createOutput, isTerminal }));
const { main } = await import('../src/main.js');

const { argv } = process;
beforeEach(() => {
  isTerminal.mockReset().mockReturnValue(false);
  run.mockReset().mockResolvedValue(3);
});
afterEach(() => {
  process.argv = argv;
});

/** The program in the real world, where each of these descriptors is a terminal. */
async function world(...terminals: number[]): Promise<World> {
  isTerminal.mockImplementation((fd) => terminals.includes(fd));
  await main('1.2.3', 'https://exemple.fr');
  const [[, given] = []] = run.mock.calls;
  if (!given) throw new Error('the program was not run');
  return given;
}

test('runs the line of the process, and answers its exit code', async () => {
  process.argv = ['node', 'partenaires', 'liste', '--json'];
  expect(await main('1')).toBe(3);
  expect(run.mock.calls[0]?.[0]).toEqual(['liste', '--json']);
});

test('tells what it is, and where its files are', async () => {
  const { version, bugs, runtime, places } = await world();
  expect({ version, bugs }).toEqual({ version: '1.2.3', bugs: 'https://exemple.fr' });
  expect(runtime.node).toBe(process.versions.node);
  expect(places).toMatchObject({ kit: resolve('kit'), compiled: resolve('dist/kit.json') });
  expect(new URL(places.kitUrl).pathname).toMatch(/\/kit$/);
});

test('the day is that of the calendar of the person', async () => {
  const { today } = await world();
  jest.useFakeTimers({ now: new Date(2026, 2, 1, 0, 30) });
  expect(today()).toBe('2026-03-01');
  jest.setSystemTime(new Date(2026, 11, 31, 23, 30));
  expect(today()).toBe('2026-12-31');
  jest.useRealTimers();
});

test.each([
  ['both', [0, 2], true],
  ['the keyboard only', [0], false],
  ['the screen only', [2], false],
  ['neither', [1], false],
])('questions are asked where input and errors are a terminal: %s', async (_name, fds, asks) => {
  expect((await world(...fds)).openPrompter !== null).toBe(asks);
});
