import { describe, expect, test } from '@jest/globals';
import { readSource, SourceText } from '../../src/lecture/source.js';
import { problemsOf, told } from '../kit/reading.js';

/** Where a mark stands that the text holds once, as « line:column ». */
function placeOf(mark: string, text: string): string {
  const source = readSource('k.yaml', Buffer.from(text));
  const { line, column } = source.position(source.text.indexOf(mark));
  return `${line}:${column}`;
}

describe('a place counts lines and characters from 1', () => {
  test.each([
    ['the first character', '#', '1:1'],
    ['the first line', 'a: #', '1:4'],
    ['the second line', 'a\nb #', '2:3'],
    ['an empty line before', 'a\n\n#', '3:1'],
    ['after a byte order mark', '\ufeffa: #', '1:4'],
    ['Windows line ends', 'a\r\nb: #\r\n', '2:4'],
    ['after accents', 'é: à#', '1:5'],
    ['after an emoji, one character in two halves', '🎌🎌#', '1:3'],
    ['after decomposed accents, two characters each', 'e\u0301#', '1:3'],
    ['after a tab, one character', '\t#', '1:2'],
    ['a last line without an end', 'a\nbc#', '2:3'],
    ['a thousand lines down', `${'é🎌\r\n'.repeat(1000)}  #`, '1001:3'],
  ])('%s', (_name, text, place) => {
    expect(placeOf('#', text)).toBe(place);
  });
});

test.each([
  ['the end of the last line', 'a\nbc', 4, { line: 2, column: 3 }],
  ['the line after the last end', 'a\n', 2, { line: 2, column: 1 }],
  ['beyond the end', 'a\nbc', 99, { line: 2, column: 3 }],
  ['an empty text', '', 0, { line: 1, column: 1 }],
  ['the line end itself', 'ab\nc', 2, { line: 1, column: 3 }],
])('the place of %s', (_name, text, offset, expected) => {
  expect(new SourceText('k.yaml', text).position(offset)).toEqual(expected);
});

test('a problem carries its file, its place and its line without the line end', () => {
  const source = new SourceText('k.yaml', 'a: é\r\nb: c \r\n');
  expect(source.problem(9, 'un-code', 'ce message')).toEqual({
    niveau: 'erreur',
    fichier: 'k.yaml',
    position: { line: 2, column: 4 },
    code: 'un-code',
    message: 'ce message',
    extrait: 'b: c',
  });
  expect(source.problem(0, 'un-code', 'cet avis', 'avertissement')).toMatchObject({
    niveau: 'avertissement',
    extrait: 'a: é',
  });
});

describe('bytes that are no text', () => {
  const latin1 = Buffer.from('titre: Kit\nnom: né à\n', 'latin1');
  const [problem] = problemsOf(() => readSource('k.yaml', latin1));

  test('are refused at the character', () => {
    expect(problem?.position).toEqual({ line: 2, column: 7 });
  });

  test('are quoted no further than they can be read', () => {
    expect(problem?.extrait).toBe('nom: n');
  });

  test('in UTF-16 are not quoted at all', () => {
    const [found] = problemsOf(() => readSource('k.yaml', Buffer.from('\ufeffa: b', 'utf16le')));
    expect(found).toMatchObject({ position: { line: 1, column: 1 }, extrait: '' });
  });

  test('with a NUL are refused where it stands', () => {
    const found = problemsOf(() => readSource('k.yaml', Buffer.from('é: a\n🎌\0')));
    expect(told(found)).toEqual(["2:2 le fichier contient un octet nul : ce n'est pas du texte"]);
  });
});
