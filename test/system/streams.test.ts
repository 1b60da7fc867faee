import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';

/** What the system says of a descriptor, and does with what is written on it. */
const fstatSync = jest.fn<(fd: number) => unknown>();
const writeSync = jest.fn<(fd: number, bytes: Uint8Array, from: number) => number>();
/** What it says of a path: a device, where there is one. */
const statSync = jest.fn<(path: string) => unknown>();
jest.unstable_mockModule('node:fs', () => ({ fstatSync, statSync, writeSync }));
const { createOutput, isTerminal } = await import('../../src/system/streams.js');

const NULL = 259;
/** A file, a pipe, a socket; or a device, of a number. */
const kind = (what: string, rdev = 0) => ({ isCharacterDevice: () => what === 'device', rdev });
const failure = (code: string) => Object.assign(new Error(code), { code });
const fail = (code: string) => () => {
  throw failure(code);
};

/** What has reached the descriptor. */
let written = '';

beforeEach(() => {
  written = '';
  fstatSync.mockReset().mockReturnValue(kind('pipe'));
  statSync.mockReset().mockReturnValue(kind('device', NULL));
  writeSync.mockReset().mockImplementation((_fd, bytes, from) => {
    written += Buffer.from(bytes.subarray(from)).toString();
    return bytes.length - from;
  });
});

/** Node's object for a stream, and what is written on it; `opened` is how often it was asked for. */
function nodeStream(terminal: object = { isTTY: undefined }) {
  const stream = Object.assign(new PassThrough({ encoding: 'utf8' }), terminal);
  const open = jest.fn(() => stream as unknown as NodeJS.WriteStream);
  return { stream, open, read: () => stream.read() as string | null };
}

describe('a terminal', () => {
  test.each(['file', 'pipe', 'socket'])('a %s is none, which Node need not say', (what) => {
    fstatSync.mockReturnValue(kind(what));
    const { open } = nodeStream({ isTTY: true });
    expect(isTerminal(0, open)).toBe(false);
    expect(open).not.toHaveBeenCalled();
  });

  test('nor is /dev/null, where it is', () => {
    fstatSync.mockReturnValue(kind('device', NULL));
    const { open } = nodeStream({ isTTY: true });
    expect(isTerminal(0, open)).toBe(false);
    expect(statSync).toHaveBeenCalledWith('/dev/null');
    statSync.mockImplementation(fail('ENOENT'));
    expect(isTerminal(0, open)).toBe(true);
  });

  test.each([true, false, undefined])('of a device Node says whether it is: %s', (isTTY) => {
    fstatSync.mockReturnValue(kind('device'));
    expect(isTerminal(0, () => ({ isTTY }))).toBe(isTTY === true);
  });

  test('so it does where the system has no statistics', () => {
    fstatSync.mockImplementation(fail('EISDIR'));
    expect(isTerminal(0, () => ({ isTTY: true }))).toBe(true);
  });

  test.each([
    [80, 24, { columns: 80, richColour: true }],
    [undefined, 4, { columns: null, richColour: false }],
  ])('of %s columns, with colours of %d bits', (columns, depth, expected) => {
    fstatSync.mockReturnValue(kind('device'));
    const { open } = nodeStream({ isTTY: true, columns, getColorDepth: () => depth });
    expect(createOutput(1, open)).toMatchObject({ isTerminal: true, ...expected });
  });

  test('is written on by Node, which knows its letters', () => {
    fstatSync.mockReturnValue(kind('device'));
    const { open, read } = nodeStream({ isTTY: true });
    createOutput(1, open).write('é');
    expect([read(), written]).toEqual(['é', '']);
  });
});

describe('a pipe or a file', () => {
  test('has no width and no colours', () => {
    const { open } = nodeStream();
    const expected = { isTerminal: false, columns: null, richColour: false };
    expect(createOutput(1, open)).toMatchObject(expected);
  });

  test('is written at once, piece by piece, without Node', () => {
    const { open } = nodeStream();
    writeSync.mockImplementation((_fd, bytes, from) => {
      written += Buffer.from(bytes.subarray(from, from + 1)).toString('latin1');
      return 1;
    });
    createOutput(1, open).write('déjà');
    expect(Buffer.from(written, 'latin1').toString()).toBe('déjà');
    expect(open).not.toHaveBeenCalled();
  });

  test('that is full gets the rest, and all that follows, from Node, which can wait', () => {
    const { open, read } = nodeStream();
    writeSync.mockReturnValueOnce(2).mockImplementationOnce(fail('EAGAIN'));
    const output = createOutput(1, open);
    output.write('abcd');
    output.write(new Uint8Array([0x65]));
    expect(read()).toBe('cde');
    expect(writeSync).toHaveBeenCalledTimes(2);
  });

  test.each([1, 2] as const)('whose reader has left is no fault of anybody: %d', (fd) => {
    writeSync.mockImplementation(fail('EPIPE'));
    expect(() => createOutput(fd, nodeStream().open).write('a')).not.toThrow();
  });

  test.each([
    ['ENOSPC', /^le résultat ne peut pas être écrit\u00a0: le disque est plein/],
    ['EZUT', /^le résultat ne peut pas être écrit \(EZUT\)$/],
  ])('that cannot be written is told: %s', (code, message) => {
    writeSync.mockImplementation(fail(code));
    const { open } = nodeStream();
    expect(() => createOutput(1, open).write('a')).toThrow(message);
    // Nobody is left to tell of the other.
    expect(() => createOutput(2, open).write('a')).not.toThrow();
  });
});

describe('what Node could not write later', () => {
  function queued() {
    const { stream, open } = nodeStream();
    writeSync.mockImplementation(fail('EAGAIN'));
    const output = createOutput(1, open);
    output.write('a');
    output.write('b');
    return stream;
  }

  test('for a reader that has left is no fault', () => {
    const stream = queued();
    expect(stream.listenerCount('error')).toBe(1);
    expect(() => stream.emit('error', failure('EPIPE'))).not.toThrow();
  });

  test('for anything else is', () => {
    expect(() => queued().emit('error', failure('EIO'))).toThrow('EIO');
  });
});
