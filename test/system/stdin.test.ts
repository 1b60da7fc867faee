import { beforeEach, describe, expect, jest, test } from '@jest/globals';

const readSync = jest.fn<(fd: number, chunk: Uint8Array) => number>();
jest.unstable_mockModule('node:fs', () => ({ readSync }));

/** The function of a program that has just started. */
async function start(): Promise<(maxBytes: number) => Uint8Array> {
  jest.resetModules();
  return (await import('../../src/system/stdin.js')).readStdin;
}

/** Makes standard input what each read gives: a text, or the code of what is in the way. */
function give(...reads: readonly (string | { readonly code: string })[]): void {
  const rest = [...reads];
  readSync.mockReset().mockImplementation((fd, chunk) => {
    const read = rest.shift() ?? '';
    if (typeof read === 'object') throw Object.assign(new Error(read.code), read);
    expect(fd).toBe(0);
    return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length).write(read);
  });
}

beforeEach(() => give());

const read = async (maxBytes = 100) => Buffer.from((await start())(maxBytes)).toString();

describe('is read to its end', () => {
  test.each([
    ['nothing', [], ''],
    ['in one piece', ['titre'], 'titre'],
    ['in pieces', ['ti', 'tr', 'e'], 'titre'],
    ['when there is something at last', [{ code: 'EAGAIN' }, 'a', { code: 'EAGAIN' }, 'b'], 'ab'],
    ['as Windows tells the end', ['a', { code: 'EOF' }], 'a'],
  ])('%s', async (_name, reads, text) => {
    give(...reads);
    expect(await read()).toBe(text);
  });
});

test('what keeps it from being read is thrown', async () => {
  give({ code: 'EIO' });
  await expect(read()).rejects.toThrow('EIO');
});

test('has a limit', async () => {
  give('12', '3');
  expect(await read(3)).toBe('123');
  give('12', '34');
  await expect(read(3)).rejects.toThrow(/l’entrée standard dépasse/);
});

test('comes once', async () => {
  const readStdin = await start();
  give('a');
  readStdin(10);
  expect(() => readStdin(10)).toThrow(/a déjà été lu/);
});
