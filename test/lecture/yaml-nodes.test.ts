import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../src/lecture/parse.js';
import { SourceText } from '../../src/lecture/source.js';
import { problemsOf, told, whole } from '../kit/reading.js';

const parse = (text: string) => whole(parseYaml(new SourceText('k.yaml', text)));
const refusal = (text: string) => told(problemsOf(() => parse(text)));

describe('field names', () => {
  test.each([
    ['written twice', 'a: b\né: c\na: d', ['3:1 le champ « a » est écrit deux fois']],
    ['twice in other words', 'a: b\n"a": d', ['2:1 le champ « a » est écrit deux fois']],
    [
      'three times',
      'a: b\na: c\na: d',
      ['2:1 le champ « a » est écrit deux fois', '3:1 le champ « a » est écrit deux fois'],
    ],
    ['__proto__', '__proto__: {a: b}', ['1:1 le nom de champ « __proto__ » est réservé']],
    [
      'constructor, deep',
      'a: [{b: c, constructor: d}]',
      ['1:12 le nom de champ « constructor » est réservé'],
    ],
    ['prototype', 'a: b\nprototype: c', ['2:1 le nom de champ « prototype » est réservé']],
    ['a list', '? [a]\n: b', ["1:3 le nom d'un champ doit être un texte simple"]],
    ['an alias', 'a: &b c\n*b : d', ["2:1 le nom d'un champ doit être un texte simple"]],
    ['a control character', '"a\\e": b', ['1:1 caractère de commande interdit (U+001B)']],
  ])('%s', (_name, text, messages) => {
    expect(refusal(text)).toEqual(messages);
  });

  test('that objects have by birth are names like others', () => {
    expect(parse('toString: a\nhasOwnProperty: b').data).toEqual({
      toString: 'a',
      hasOwnProperty: 'b',
    });
    expect(({} as Record<string, unknown>).a).toBeUndefined();
  });
});

describe('aliases', () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...[...'bcdefghi'].map(
      (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`,
    ),
  ].join('\n');

  test.each([
    [
      'without an anchor',
      'a: é\nb: *c',
      "2:4 l'alias « *c » ne correspond à aucune ancre « &c » écrite avant lui",
    ],
    [
      'before its anchor',
      'a: *c\nb: &c d',
      "1:4 l'alias « *c » ne correspond à aucune ancre « &c » écrite avant lui",
    ],
    ['in itself', 'a: &b [c, *b]', "1:11 l'alias « *b » se contient lui-même"],
    ['in itself, further down', 'a: &b\n  c:\n    - *b', "3:7 l'alias « *b » se contient lui-même"],
  ])('%s', (_name, text, message) => {
    expect(refusal(text)).toEqual([message]);
  });

  test('a bomb is told once', () => {
    expect(refusal(bomb)).toEqual([
      expect.stringMatching(/^1:\d+ les alias \(\*nom\) de ce fichier désignent trop de valeurs$/),
    ]);
  });

  test('nesting counts through aliases', () => {
    const steps = Array.from({ length: 25 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}]`);
    expect(refusal(['a0: &a0 [x]', ...steps].join('\n'))).toEqual([
      expect.stringMatching(/^\d+:\d+ l'imbrication est trop profonde$/),
    ]);
  });

  test('mean the last anchor of their name that was written', () => {
    expect(parse('a: &x un\nb: *x\nc: &x deux\nd: *x').data).toEqual({
      a: 'un',
      b: 'un',
      c: 'deux',
      d: 'deux',
    });
  });
});

describe('an anchor written again in what an alias repeats', () => {
  // Reading through an alias must not bring its old anchors back.
  test.each([
    [
      'after it',
      'a: &x [&y un]\nb: &y deux\nc: *x\nd: *y',
      { a: ['un'], b: 'deux', c: ['un'], d: 'deux' },
    ],
    [
      'in it',
      'a: &x un\nb: &y [*x]\nc: &x deux\nd: *y',
      { a: 'un', b: ['un'], c: 'deux', d: ['un'] },
    ],
  ])('%s', (_name, text, data) => {
    expect(parse(text).data).toEqual(data);
  });
});
