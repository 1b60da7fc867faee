import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inFolder, shellWord } from '../../src/text/shell.js';
import { start } from '../support/start.js';

/** The words that a shell makes of a line. */
function wordsOf(line: string): string[] {
  const { out } = start('sh', ['-c', `printf '%s\\0' ${line}`]);
  return out.split('\0').slice(0, -1);
}

test.each([
  ['a plain name', 'notre-territoire.yaml', 'notre-territoire.yaml'],
  ['a path with accents', '../été/kit.yaml', '../été/kit.yaml'],
  ['an apostrophe', "l'été.yaml", "'l'\\''été.yaml'"],
  ['spaces', 'Notre territoire.yaml', "'Notre territoire.yaml'"],
  ['a no-break space', 'a\u00a0b', "'a\u00a0b'"],
  ['what looks like an option', '-x.yaml', './-x.yaml'],
  ['standard input', '-', '-'],
  ['a home folder', '~/k.yaml', "'~/k.yaml'"],
  ['a variable', '$HOME', "'$HOME'"],
  ['nothing', '', "''"],
])('%s', (_name, path, expected) => {
  expect(shellWord(path, 'posix')).toBe(expected);
});

test('any path comes back as one word, which leads to the same file', () => {
  const unit = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'\'"\\$`~-!*?[]{}()<>|&;#=%^ \tà/.') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  );
  const path = fc.string({ unit }).filter((text) => !/[\0\ud800-\udfff]/u.test(text));
  // One shell reads them all: a thousand would take a minute.
  const paths = fc.sample(path, 1000);
  const read = wordsOf(paths.map((text) => shellWord(text, 'posix')).join(' '));
  expect(read).toEqual(paths.map((text) => (/^-./.test(text) ? `./${text}` : text)));
});

describe('on Windows, for cmd and PowerShell alike', () => {
  test.each([
    ['a plain path', 'C:\\Notes\\kit.yaml', 'C:\\Notes\\kit.yaml'],
    ['a share', '\\\\serveur\\partage\\kit.yaml', '\\\\serveur\\partage\\kit.yaml'],
    ['spaces and an apostrophe', "l'été 1.yaml", '"l\'été 1.yaml"'],
    ['a comma, which PowerShell takes for a list', 'a,b.csv', '"a,b.csv"'],
    ['an ampersand', 'a&b.csv', '"a&b.csv"'],
    ['what looks like an option', '-x.yaml', '.\\-x.yaml'],
    ['a folder, whose last sign must not take the quote', 'Mes notes\\', '"Mes notes\\\\"'],
    ['a home folder, and the head of a list', '~@x.csv', '"~@x.csv"'],
    ['standard input', '-', '-'],
  ])('%s', (_name, path, expected) => {
    expect(shellWord(path, 'windows')).toBe(expected);
  });
});

test.each([
  ['/usr/kit', '/usr/kit/a.yaml'],
  ['C:\\kit', 'C:\\kit\\a.yaml'],
  ['C:/kit', 'C:/kit/a.yaml'],
  ['/od\\d', '/od\\d/a.yaml'],
  ['kit', 'kit/a.yaml'],
])('what %s holds has its kind of slashes', (folder, expected) => {
  expect(inFolder(folder, 'a.yaml')).toBe(expected);
});
