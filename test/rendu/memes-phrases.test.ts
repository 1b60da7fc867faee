import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../src/pages/page.js';
import { renderAccessible } from '../../src/rendu/accessible/index.js';
import { renderMarkdown } from '../../src/rendu/markdown/index.js';
import { readMarkdown } from '../support/markdown.js';
import { PAGE } from '../support/pages.js';
import { adressesOf, compare, phrasesOf, SAME } from '../support/phrases.js';
import { everyView } from '../support/vues.js';

/** A format: what a page becomes in it, read back line by line by a real parser of the format. */
interface Format {
  readonly read: (page: Page) => readonly string[] | Promise<readonly string[]>;
  /** Words of its own, such as « Page 1 sur 2 ». */
  readonly labels?: readonly string[];
  /** How it writes a sentence, where its links have no name. */
  readonly words?: typeof adressesOf;
}

const FORMATS: Readonly<Record<string, Format>> = {
  markdown: { read: (page) => readMarkdown(renderMarkdown(page)) },
  accessible: {
    read: (page) => renderAccessible(page).split('\n'),
    labels: ['Rang'],
    words: adressesOf,
  },
};

const PAGES: Readonly<Record<string, Page>> = { 'every kind of block': PAGE, ...everyView() };

describe.each(Object.entries(FORMATS))('%s says the same', (_format, { read, ...own }) => {
  test.each(Object.entries(PAGES))('%s', async (_name, page) => {
    expect(compare(page, await read(page), own)).toEqual(SAME);
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
