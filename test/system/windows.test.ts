import * as fs from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { filesOf } from '../../src/system/files.js';
import { attempt } from '../../src/system/refusal.js';
import { patiently } from '../../src/system/replace-file.js';
import { createOutput } from '../../src/system/streams.js';
import { useFolder } from './folder.js';

const { path, names, refusal } = useFolder();
const windows = filesOf('win32');
const failing = (code: string, syscall: string) => () => {
  throw Object.assign(new Error('no'), { code, syscall });
};

describe('one file, whatever its case', () => {
  test.each(['win32', 'darwin'] as const)('a name to come on %s', (platform) => {
    const { identify } = filesOf(platform);
    expect(identify(path('NOTE.md'))).toBe(identify(path('note.md')));
    expect(identify(path('E\u0301té.md'))).toBe(identify(path('été.md')));
    // Two small letters of one capital.
    expect(identify(path('οδοσ.md'))).toBe(identify(path('οδος.md')));
    expect(identify(path('οδοσ.md'))).toBe(identify(path('ΟΔΟΣ.md')));
  });

  test('but not where cases make two files', () => {
    const { identify } = filesOf('linux');
    expect(identify(path('NOTE.md'))).not.toBe(identify(path('note.md')));
  });

  test('a file that is there has the name that the system knows', () => {
    fs.writeFileSync(path('Note.md'), '');
    expect(windows.identify(path('Note.md'))).toBe(fs.realpathSync.native(path('Note.md')));
  });
});

describe('a name that Windows refuses', () => {
  test('is not written, and nothing is done', () => {
    expect(refusal(() => windows.write(path('CON.md'), 'x', true))).toEqual([
      "le fichier « D/CON.md » a un nom que Windows n'accepte pas (le mot « CON », réservé)",
      'Choisissez un autre nom.',
    ]);
    expect(names()).toEqual([]);
  });

  test('is told when it is read: a pattern is not « missing »', () => {
    const [message, remede] = refusal(() => windows.read(path('*.csv'), 9));
    expect(message).toContain("a un nom que Windows n'accepte pas (le caractère « * »)");
    expect(remede).toMatch(/^Windows ne développe pas « .*\*\.csv » : nommez chaque fichier\.$/);
  });

  test('nor where the sign is of no pattern', () => {
    const [, remede] = refusal(() => windows.read('\\\\?\\C:\\CON', 9));
    expect(remede).toBe('Choisissez un autre nom.');
  });

  test('is written elsewhere', () => {
    filesOf('linux').write(path('CON.md'), 'x', false);
    expect(names()).toEqual(['CON.md']);
  });
});

describe('a file that another program holds', () => {
  const HELD = ['le fichier « f » est utilisé par un autre programme'];

  test.each(['EPERM', 'EACCES', 'EBUSY'])('%s of a rename is one', (code) => {
    const told = refusal(() => attempt('f', 'win32', failing(code, 'rename')));
    expect(told).toEqual([...HELD, 'Fermez-le, dans Word par exemple, puis recommencez.']);
  });

  test.each([
    ['win32', 'open'],
    ['linux', 'rename'],
  ] as const)('EPERM is a prohibition on %s at %s', (platform, syscall) => {
    const [message] = refusal(() => attempt('f', platform, failing('EPERM', syscall)));
    expect(message).toBe("le fichier « f » est interdit d'accès");
  });

  test('is tried again for a moment', () => {
    let trials = 0;
    patiently([1, 1], () => {
      trials += 1;
      if (trials < 3) failing('EPERM', 'rename')();
    });
    expect(trials).toBe(3);
  });

  test('is given up after the last pause, and anything else at once', () => {
    const held = jest.fn(failing('EBUSY', 'rename'));
    expect(() => patiently([1, 1], held)).toThrow('no');
    expect(held).toHaveBeenCalledTimes(3);
    const full = jest.fn(failing('ENOSPC', 'rename'));
    expect(() => patiently([1, 1], full)).toThrow('no');
    expect(full).toHaveBeenCalledTimes(1);
  });
});

describe('a narrow no-break space', () => {
  function shown(platform: NodeJS.Platform, isTTY: boolean): string {
    const written: Buffer[] = [];
    const stream = { isTTY, listenerCount: () => 1, write: (data: Buffer) => written.push(data) };
    // No descriptor of a file: the stream itself is asked.
    const output = createOutput(2, () => stream as unknown as NodeJS.WriteStream, platform);
    Object.defineProperty(output, 'isTerminal', { value: isTTY });
    output.write('non\u202f!');
    return Buffer.concat(written).toString();
  }

  test.each([
    ['win32', 'non\u00a0!'],
    ['linux', 'non\u202f!'],
  ] as const)('in a terminal on %s', (platform, text) => {
    expect(shown(platform, true)).toBe(text);
  });
});
