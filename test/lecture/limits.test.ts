import { describe, expect, test } from '@jest/globals';
import { parseYaml } from '../../src/lecture/parse.js';
import { SourceText } from '../../src/lecture/source.js';
import { problemsOf, told } from '../kit/reading.js';
import { MAX_SECONDS, processorSeconds } from '../support/processor.js';

const parse = (text: string) => parseYaml(new SourceText('k.yaml', text));
const refusal = (text: string) => told(problemsOf(() => parse(text)));
const DEEP = "l'imbrication est trop profonde";

describe('nesting too deep', () => {
  test.each([
    ['21 lists', `a: ${'['.repeat(21)}${']'.repeat(21)}`, `1:24 ${DEEP}`],
    ['21 groups', `${'{a: '.repeat(21)}x${'}'.repeat(21)}`, `1:85 ${DEEP}`],
    ['21 dashes', '- '.repeat(21), `1:43 ${DEEP}`],
  ])('%s', (_name, text, message) => {
    expect(refusal(text)).toEqual([message]);
  });

  // Where exactly the reading stops is the affair of the limits; that it does, and at once, is not.
  test.each([
    ['800 lists', `a: ${'['.repeat(800)}${']'.repeat(800)}`],
    ['800 lists in a text of several lines', '[\n'.repeat(800)],
    ['800 lines', Array.from({ length: 800 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
    ['800 dashes', '- '.repeat(800)],
    ['two million open lists', '['.repeat(2_000_000)],
  ])('%s', async (_name, text) => {
    const seconds = await processorSeconds(() =>
      expect(refusal(text)).toEqual([expect.stringMatching(`^\\d+:\\d+ ${DEEP}$`)]),
    );
    expect(seconds).toBeLessThan(MAX_SECONDS);
  });

  test('a ruled line in a text is none', () => {
    expect(parse(`a: |\n  un\n  ${'-'.repeat(60)}\n  deux\n`).data).toBeDefined();
  });

  // A kit in one line, such as JSON, is a kit.
  test('a long line of groups side by side is none', () => {
    const groups = Array.from({ length: 60 }, (_, i) => `{id: a${i}, nom: A}`);
    expect(parse(`a: [${groups.join(', ')}]`).data).toBeDefined();
  });

  test('20 lists are not too deep', () => {
    expect(parse(`${'['.repeat(20)}a${']'.repeat(20)}`).data).toBeDefined();
  });
});
