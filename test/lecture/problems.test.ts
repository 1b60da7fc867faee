import { describe, expect, test } from '@jest/globals';
import {
  describeProblem,
  describeProblems,
  FileProblems,
  type Problem,
  sortProblems,
} from '../../src/lecture/problems.js';
import { plain } from '../kit/reading.js';

const made = (line: number, column: number, rest: Partial<Problem> = {}): Problem => ({
  niveau: 'erreur',
  fichier: 'k.yaml',
  position: { line, column },
  code: 'un-code',
  message: 'ce message',
  extrait: '',
  ...rest,
});

test('those of a spreadsheet are told by their cells, a sheet after the other', () => {
  const sheets = [
    made(9, 1, { fichier: 'a.xlsx', repere: 'Été!!A9' }),
    made(2, 28, { fichier: 'a.xlsx', repere: 'Actions!AB2' }),
    made(3, 1, { fichier: 'a.xlsx', repere: 'Été!!A3' }),
  ];
  expect(describeProblems(sheets)).toEqual([
    'a.xlsx:Été!!A3: erreur: ce message [un-code]',
    'a.xlsx:Été!!A9: erreur: ce message [un-code]',
    'a.xlsx:Actions!AB2: erreur: ce message [un-code]',
  ]);
});

/** The line and the caret of a problem in a line, without their common indent. */
function caret(extrait: string, column: number): string[] {
  return describeProblem(made(1, column, { extrait }))
    .slice(1)
    .map((line) => line.replace(/^ {4}/, ''));
}

test('problems are in order of file, line, then column; files as they were read', () => {
  const problems = [
    made(1, 1, { fichier: 'z.yaml' }),
    made(10, 2),
    made(9, 30),
    made(9, 4),
    made(1, 1, { fichier: 'a.yaml' }),
  ];
  const places = sortProblems(problems).map(
    ({ fichier, position }) => `${fichier}:${position.line}:${position.column}`,
  );
  expect(places).toEqual(['z.yaml:1:1', 'k.yaml:9:4', 'k.yaml:9:30', 'k.yaml:10:2', 'a.yaml:1:1']);
});

test.each([
  ['erreur', 'k.yaml:3:4: erreur: ce message [un-code]'],
  ['avertissement', 'k.yaml:3:4: avertissement: ce message [un-code]'],
] as const)('the first line of an %s names the place, as editors expect it', (niveau, line) => {
  expect(describeProblem(made(3, 4, { niveau }))).toEqual([line]);
});

describe('the caret stands under the place', () => {
  test.each([
    ['at the start', 'a: b', 1, ['a: b', '^']],
    ['after accents', 'été: à', 6, ['été: à', '     ^']],
    ['after decomposed accents', 'e\u0301te\u0301: a', 8, ['e\u0301te\u0301: a', '     ^']],
    ['after wide characters', '日本: a', 5, ['日本: a', '      ^']],
    ['after an emoji', '🎌: a', 4, ['🎌: a', '    ^']],
    ['after a tab, which is shown as a space', '\ta: b', 2, [' a: b', ' ^']],
    ['after invisible characters, which are not shown', 'a\u200b\u202eb: c', 4, ['ab: c', ' ^']],
    ['after an escape sequence, which is disarmed', '\u001b[31mb', 6, ['[31mb', '    ^']],
    ['past the end of the line', 'a:', 3, ['a:', '  ^']],
  ])('%s', (_name, extrait, column, expected) => {
    expect(caret(extrait, column)).toEqual(expected);
  });

  test('no line, no caret', () => {
    expect(caret('', 1)).toEqual([]);
    expect(caret('   ', 2)).toEqual([]);
  });
});

describe('a long line is cut around the place', () => {
  const long = `${'x'.repeat(300)}#${'y'.repeat(300)}`;

  test.each([
    ['in the middle', long, 301, 50],
    ['near the start', `abc#${'y'.repeat(300)}`, 4, 3],
    ['at the end', `${'x'.repeat(300)}#`, 301, 50],
    ['with accents', `${'é'.repeat(300)}#`, 301, 50],
    ['with emoji', `${'🎌'.repeat(300)}#${'y'.repeat(300)}`, 301, 100],
  ])('%s', (_name, extrait, column, under) => {
    const [line = '', mark] = caret(extrait, column);
    expect([...line].length).toBeLessThanOrEqual(100);
    expect(line).toContain('#');
    expect(mark).toBe(`${' '.repeat(under)}^`);
  });
});

test('control characters of a file reach no line', () => {
  const hostile = '\u001b[31m\u0007\u202e\u0000';
  const lines = describeProblem(
    made(1, 1, { fichier: hostile, message: hostile, extrait: hostile }),
  );
  expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test.each([
  [50, 50, undefined],
  [51, 51, '… et 1 autre problème.'],
  [73, 51, '… et 23 autres problèmes.'],
])('of %i problems %i lines are shown', (count, shown, last) => {
  const problems = Array.from({ length: count }, (_, i) => made(i + 1, 1));
  const lines = describeProblems(problems).map(plain);
  expect(lines).toHaveLength(shown);
  expect(lines[50]).toBe(last);
});

test('the problems of a file are a mistake that its reader can mend', () => {
  const error = new FileProblems([
    made(2, 1),
    made(1, 1, { fichier: 's.yaml' }),
    made(1, 1, { niveau: 'avertissement' }),
  ]);
  expect(plain(error.message)).toBe('2 erreurs dans k.yaml, s.yaml');
  expect(plain(error.remede)).toBe(
    'Corrigez les fichiers aux endroits indiqués, puis relancez la commande.\nPour en savoir plus : partenaires kit expliquer un-code',
  );
  expect(error.exitCode).toBe(1);
  expect(error.details).toEqual([
    'k.yaml:2:1: erreur: ce message [un-code]',
    's.yaml:1:1: erreur: ce message [un-code]',
  ]);
  expect(plain(new FileProblems([made(1, 1)]).message)).toBe('1 erreur dans k.yaml');
});

test.each([
  ['one error', [made(1, 1)], "le fichier à l'endroit indiqué"],
  ['two errors of a file', [made(1, 1), made(2, 1)], 'le fichier aux endroits indiqués'],
  [
    'one error in each of two files',
    [made(1, 1), made(1, 1, { fichier: 's.yaml' })],
    'les fichiers aux endroits indiqués',
  ],
])('what to mend agrees with what is wrong: %s', (_name, problems, what) => {
  expect(plain(new FileProblems(problems).remede)).toContain(`Corrigez ${what}, puis`);
});

test('a code that can be looked up is named where there is only one; a note stands before it', () => {
  const [one, other] = [made(1, 1), made(2, 1, { code: 'autre-code' })];
  const lastLines = (problems: Problem[]) =>
    plain(new FileProblems(problems, { note: 'Une note.' }).remede)
      .split('\n')
      .slice(1);
  expect(lastLines([one, one])).toEqual([
    'Une note.',
    'Pour en savoir plus : partenaires kit expliquer un-code',
  ]);
  expect(lastLines([one, other])[1]).toBe(
    'Pour en savoir plus sur un code : partenaires kit expliquer CODE',
  );
});
