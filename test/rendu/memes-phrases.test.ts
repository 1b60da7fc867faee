import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { Page, Section, Tableau } from '../../src/page/page.js';
import { renderAccessible } from '../../src/rendu/accessible/index.js';
import { renderDocx } from '../../src/rendu/docx/index.js';
import { renderHtml } from '../../src/rendu/html/index.js';
import { renderMarkdown } from '../../src/rendu/markdown/index.js';
import { renderTexte } from '../../src/rendu/texte/index.js';
import { PLAIN } from '../../src/rendu/texte/style.js';
import { linesOf, readDocx } from '../support/docx.js';
import { readHtml } from '../support/html-reading.js';
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
  /** The page as it draws it, where it merges columns or leaves out zeros. */
  readonly drawn?: (page: Page) => Page;
}

/** The page with each of its tables as a format draws it. */
const withTables = (page: Page, draw: (tableau: Tableau) => Tableau): Page => ({
  ...page,
  ...tablesIn(page, draw),
});

function tablesIn<T extends Pick<Section, 'blocs' | 'sections'>>(
  { blocs, sections = [] }: T,
  draw: (tableau: Tableau) => Tableau,
) {
  return {
    blocs: blocs.map((bloc) => (bloc.genre === 'tableau' ? draw(bloc) : bloc)),
    sections: sections.map((section): Section => ({ ...section, ...tablesIn(section, draw) })),
  };
}

/** Without the numbers that count nothing, which only a grid needs. */
const counted = (page: Page) =>
  withTables(page, (tableau) => ({
    ...tableau,
    lignes: tableau.lignes.map((ligne) => ({
      ...ligne,
      cellules: ligne.cellules.map((cellule) => cellule.filter(({ estNul }) => estNul !== true)),
    })),
  }));

const FORMATS: Readonly<Record<string, Format>> = {
  markdown: { read: (page) => readMarkdown(renderMarkdown(page)) },
  html: {
    read: (page) => readHtml(renderHtml(page)).places.map((place) => place.replace(/^[^:]*: /, '')),
  },
  docx: { read: async (page) => linesOf(readDocx(await renderDocx(page))) },
  // Narrow, so that tables are cards; a sentence goes on in the next line, so that all is one text.
  texte: {
    read: (page) => [
      renderTexte(page, { width: 69, style: PLAIN, hasLinks: false })
        .replace(/[─█░]+/g, ' ')
        .replace(/\s+/g, ' '),
    ],
    words: adressesOf,
    drawn: counted,
  },
  accessible: {
    read: (page) => renderAccessible(page).split('\n'),
    labels: ['Rang'],
    words: adressesOf,
    drawn: counted,
  },
};

test('every folder of rendu/ is a format that is read back here', () => {
  expect(readdirSync('src/rendu').sort()).toEqual(Object.keys(FORMATS).sort());
});

const PAGES: Readonly<Record<string, Page>> = { 'every kind of block': PAGE, ...everyView() };

describe.each(Object.entries(FORMATS))('%s says the same', (_format, { read, drawn, ...own }) => {
  test.each(Object.entries(PAGES))('%s', async (_name, page) => {
    expect(compare(drawn?.(page) ?? page, await read(page), own)).toEqual(SAME);
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
