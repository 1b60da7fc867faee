import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../src/pages/page.js';
import { renderMarkdown } from '../../src/rendu/markdown/index.js';
import { readMarkdown } from '../support/markdown.js';
import { PAGE } from '../support/pages.js';
import { compare, labelsOf, phrasesOf, SAME } from '../support/phrases.js';

/** A format: what a page becomes in it, read back line by line by a real parser of the format. */
interface Format {
  readonly read: (page: Page) => readonly string[] | Promise<readonly string[]>;
  /** Words of its own, such as « Page 1 sur 2 ». */
  readonly words?: readonly string[];
}

const FORMATS: Readonly<Record<string, Format>> = {
  markdown: { read: (page) => readMarkdown(renderMarkdown(page)) },
};

const PAGES: Readonly<Record<string, Page>> = { 'a page with every block': PAGE };

describe.each(Object.entries(FORMATS))('%s says the same', (_format, { read, words = [] }) => {
  test.each(Object.entries(PAGES))('%s', async (_name, page) => {
    expect(compare(page, await read(page), [...labelsOf(page), ...words])).toEqual(SAME);
  });
});

describe('the comparison sees', () => {
  const phrases = phrasesOf(PAGE);
  const [first = '', second = '', ...others] = phrases;

  test('that all is there', () => {
    expect(compare(PAGE, phrases)).toEqual(SAME);
  });

  test('any sentence that is not', () => {
    for (const [i, phrase] of phrases.entries())
      expect(compare(PAGE, phrases.toSpliced(i, 1)).missing).toContain(phrase);
  });

  test('what is too much', () => {
    expect(compare(PAGE, [first, 'Autre chose.', second, ...others]).extra).toEqual([
      'Autre chose.',
    ]);
    expect(compare(PAGE, [`${first} et plus`, second, ...others]).extra).toContain(
      `${first} et plus`,
    );
  });

  test('another order', () => {
    expect(compare(PAGE, [second, first, ...others])).not.toEqual(SAME);
  });
});
