import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { commandFirst } from '../../src/cli/command-line.js';

const split = (line: string) => line.split(' ').filter((word) => word !== '');

describe('the command comes first', () => {
  test.each([
    ['', ''],
    ['liste --json', 'liste --json'],
    ['--json liste', 'liste --json'],
    ['-h liste', 'liste -h'],
    ['--sortie liste liste', 'liste --sortie liste'],
    ['--sortie=liste', '--sortie=liste'],
    ['--sortie=x liste', 'liste --sortie=x'],
    ['-o x liste', 'liste -o x'],
    ['-ox liste', 'liste -ox'],
    ['--besoin a b', '--besoin a b'],
    ['--besoin liste', '--besoin liste'],
    ['--besoin a liste', 'liste --besoin a'],
    ['--besoin a --tous lsite', 'lsite --besoin a --tous'],
    ['--json kit --sans-couleur verifier f', 'kit verifier --json --sans-couleur f'],
    ['kit --json', 'kit --json'],
    ['kit --besoin a verifier', 'kit verifier --besoin a'],
    ['--inconnue x', '--inconnue x'],
    ['--inconnue liste', 'liste --inconnue'],
    ['--json -- liste', '--json -- liste'],
    ['-', '-'],
    ['--json constructor', 'constructor --json'],
  ])('%s', (typed, expected) => {
    expect(commandFirst(split(typed))).toEqual(split(expected));
  });

  test('wherever it stands between whole options', () => {
    const option = fc.constantFrom(
      ['--json'],
      ['-h'],
      ['--kit', 'liste'],
      ['-o', 'aide'],
      ['--supplement=kit'],
      ['--besoin', 'liste'],
      ['-b', 'a,b', 'c'],
      ['--sans-couleur'],
    );
    const options = fc.array(option, { maxLength: 4 });
    const command = fc.constantFrom(['liste'], ['kit', 'verifier'], ['aide'], ['comparer']);
    fc.assert(
      fc.property(options, command, options, (before, words, after) => {
        const line = [...before.flat(), ...words, ...after.flat()];
        const expected = [...words, ...before.flat(), ...after.flat()];
        expect(commandFirst(line)).toEqual(expected);
      }),
    );
  });
});

describe('other programs’ words', () => {
  test.each([
    ['help liste', 'aide liste'],
    ['--json help', 'aide --json'],
    ['--aide', '--help'],
    ['liste --aide', 'liste --help'],
    ['-V', 'version'],
    ['profil UE -V --json', 'version profil UE --json'],
    ['profil -- -V --aide', 'profil -- -V --aide'],
  ])('%s', (typed, expected) => {
    expect(commandFirst(split(typed))).toEqual(split(expected));
  });
});
