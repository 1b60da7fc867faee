import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../src/lecture/parse.js';
import { SourceText } from '../../src/lecture/source.js';
import { problemsOf, told, whole } from '../kit/reading.js';
import { MAX_SECONDS, processorSeconds } from '../support/processor.js';

const parse = (text: string) => whole(parseYaml(new SourceText('k.yaml', text)));
const refusal = (text: string) => told(problemsOf(() => parse(text)));
const warned = (text: string) => told(parse(text).warnings);

describe('characters', () => {
  test.each([
    ['escape, raw', 'a: "é\u001b[31m"', '1:6 caractère de commande interdit (U+001B)'],
    ['escape, written', 'a: "é\\e[31m"', '1:4 caractère de commande interdit (U+001B)'],
    ['C1, in a list', 'a:\n  - b\n  - "c\u009b"', '3:7 caractère de commande interdit (U+009B)'],
    ['bell', 'a: "\\a"', '1:4 caractère de commande interdit (U+0007)'],
    ['carriage return', 'a: "\\r"', '1:4 caractère de commande interdit (U+000D)'],
    ['NUL, written', 'a: "\\0"', '1:4 caractère de commande interdit (U+0000)'],
    ['DEL', 'a: b\u007f', '1:5 caractère de commande interdit (U+007F)'],
  ])('%s is an error', (_name, text, message) => {
    expect(refusal(text)).toEqual([message]);
  });

  test.each([
    [
      'zero-width space',
      'a: 🎌b\u200bc',
      '1:6 caractère invisible (U+200B), il ne sera pas affiché',
    ],
    [
      'right-to-left override',
      'a:\n  - "b\u202e"',
      '2:7 caractère invisible (U+202E), il ne sera pas affiché',
    ],
    [
      'soft hyphen, written',
      'a: "b\\xad"',
      '1:4 caractère invisible (U+00AD), il ne sera pas affiché',
    ],
    ['tag letter', 'a: b\u{e0061}', '1:5 caractère invisible (U+E0061), il ne sera pas affiché'],
  ])('%s is a warning', (_name, text, message) => {
    expect(warned(text)).toEqual([message]);
  });

  test('tabs, new lines, accents, emoji and French spaces are harmless', () => {
    expect(warned('a: "b\\tc\\nd\u00a0: é\u202f! 🎌"')).toEqual([]);
  });
});

describe('texts that look like something else', () => {
  const LOOK = 'sera lu comme un texte ; mettez-le entre guillemets pour lever le doute';

  test.each([
    '01000',
    '+33612345678',
    '1.5',
    '1e3',
    '0x1F',
    'no',
    'YES',
    'null',
    '~',
    'true',
    '1_000',
  ])('%s is worth a quotation mark', (text) => {
    expect(warned(`é: ${text}`)).toEqual([`1:4 « ${text} » ${LOOK}`]);
  });

  test.each(['"01000"', "'no'", 'F3E', '2024-01-01', 'oui', '3 jeunes', '"b: *c"'])(
    '%s is not',
    (text) => {
      expect(warned(`a: ${text}`)).toEqual([]);
    },
  );
});

// A harmless character before it must not hide a dangerous one.
test.each([['a tab', 'a: "b\\tc\\e[31m"', '1:4 caractère de commande interdit (U+001B)']])(
  'a control character after %s is an error',
  (_name, text, message) => {
    expect(refusal(text)).toEqual([message]);
  },
);

// Each position is counted from the start of its line: there must not be too many of them.
test('thousands of warnings on one line take no time', async () => {
  const text = `a: [${Array.from({ length: 20_000 }, (_, i) => i)}]`;
  const seconds = await processorSeconds(() =>
    expect(parse(text).warnings.length).toBeGreaterThan(50),
  );
  expect(seconds).toBeLessThan(MAX_SECONDS);
});
