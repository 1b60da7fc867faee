import { describe, expect, test } from '@jest/globals';
import { type Path, parseYaml } from '../../src/lecture/parse.js';
import { readSource } from '../../src/lecture/source.js';

const TEXT = `é: "🎌"
liste:
  - un
  - {nom: deux, autre: trois}
ancre: &a
  nom: quatre
alias: *a
vide:
avec: [*a, {nom: b}]
`;

function placeOf(path: Path, at: 'key' | 'value', text = TEXT): string {
  const parsed = parseYaml(readSource('k.yaml', Buffer.from(text)));
  const { line, column } = parsed.problem(path, 'un-code', 'ce message', at).position;
  return `${line}:${column}`;
}

const CASES: [name: string, path: Path, at: 'key' | 'value', place: string][] = [
  ['the file', [], 'value', '1:1'],
  ['a value', ['é'], 'value', '1:4'],
  ['a key', ['é'], 'key', '1:1'],
  ['a list', ['liste'], 'value', '3:3'],
  ['an item', ['liste', 0], 'value', '3:5'],
  ['a value in an item', ['liste', 1, 'autre'], 'value', '4:24'],
  ['a key in an item', ['liste', 1, 'autre'], 'key', '4:17'],
  ['what is missing in an item: the item', ['liste', 1, 'absent'], 'value', '4:5'],
  ['an item that is missing: the list', ['liste', 7], 'value', '3:3'],
  ['what is missing in the file: the file', ['absent'], 'value', '1:1'],
  ['a field of a text: the text', ['é', 'absent'], 'value', '1:4'],
  ['an empty value', ['vide'], 'key', '8:1'],
  ['an alias: where it is written', ['alias'], 'value', '7:8'],
  ['a field through an alias: where it is said', ['alias', 'nom'], 'value', '6:8'],
  ['a field missing through an alias: the alias', ['alias', 'absent'], 'value', '7:8'],
  ['an alias in a list', ['avec', 0], 'value', '9:8'],
  ['a field through an alias in a list', ['avec', 0, 'nom'], 'key', '6:3'],
];

describe('from a place in the data to its place in the file', () => {
  test.each(CASES)('%s', (_name, path, at, place) => {
    expect(placeOf(path, at)).toBe(place);
  });
});

describe('the same with a byte order mark and Windows line ends', () => {
  const windows = `\ufeff${TEXT.replaceAll('\n', '\r\n')}`;

  test.each(CASES)('%s', (_name, path, at, place) => {
    expect(placeOf(path, at, windows)).toBe(place);
  });
});

test('a problem is an error unless it is said to be a warning', () => {
  const parsed = parseYaml(readSource('k.yaml', Buffer.from(TEXT)));
  expect(parsed.problem(['liste', 0], 'un-code', 'ce message')).toEqual({
    niveau: 'erreur',
    fichier: 'k.yaml',
    position: { line: 3, column: 5 },
    code: 'un-code',
    message: 'ce message',
    extrait: '  - un',
  });
  expect(parsed.problem([], 'un-code', 'cet avis', 'value', 'avertissement').niveau).toBe(
    'avertissement',
  );
});
