import * as fs from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import { replaceFile } from '../../src/system/replace-file.js';
import { useFolder } from './folder.js';

const { path, names } = useFolder();
/** The number that the system gives to the next open file: the lowest that is free. */
function nextDescriptor(): number {
  const descriptor = fs.openSync(path(), 'r');
  fs.closeSync(descriptor);
  return descriptor;
}

/** A file that stands in the way, a file to keep, and the code of the error that comes of them. */
function failure(name: string, overwrite: boolean): string | undefined {
  fs.writeFileSync(path('a'), 'avant');
  fs.mkdirSync(path('dossier'));
  fs.writeFileSync(path('dossier', 'b'), '');
  try {
    replaceFile(path(name), 'après', overwrite);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

describe('when it fails the old file is whole, and nothing is left behind', () => {
  test.each([
    ['a file that was made meanwhile', 'a', false, 'EEXIST'],
    ['a folder in the way', 'dossier', true, 'EISDIR'],
    ['a folder in the way, not to be replaced', 'dossier', false, 'EEXIST'],
    ['no folder', 'absent/note.md', false, 'ENOENT'],
    ['a name too long', 'x'.repeat(300), false, 'ENAMETOOLONG'],
  ])('%s', (_name, name, overwrite, code) => {
    expect(failure(name, overwrite)).toBe(code);
    expect(names()).toEqual(['a', 'dossier']);
    expect(fs.readFileSync(path('a'), 'utf8')).toBe('avant');
  });

  test('no file stays open', () => {
    const before = nextDescriptor();
    failure('dossier', true);
    expect(nextDescriptor()).toBe(before);
  });
});

test('what stands under the temporary name is neither followed nor lost', () => {
  fs.writeFileSync(path('ailleurs'), 'intact');
  const temporary = `.partenaires-${process.pid}-1.tmp`;
  jest.spyOn(process.hrtime, 'bigint').mockReturnValueOnce(1n);
  fs.symlinkSync('ailleurs', path(temporary));
  expect(() => replaceFile(path('note.md'), 'après', true)).toThrow('EEXIST');
  expect(fs.readFileSync(path('ailleurs'), 'utf8')).toBe('intact');
  expect(names()).toEqual([temporary, 'ailleurs']);
});

test('a reader sees the old text or the new one: the file is another one, put in place at once', () => {
  fs.writeFileSync(path('note.md'), 'avant');
  const reader = fs.openSync(path('note.md'), 'r');
  replaceFile(path('note.md'), 'après', true);
  expect(fs.readFileSync(reader, 'utf8')).toBe('avant');
  fs.closeSync(reader);
  expect(fs.readFileSync(path('note.md'), 'utf8')).toBe('après');
});
