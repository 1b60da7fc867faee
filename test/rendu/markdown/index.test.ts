import { describe, expect, test } from '@jest/globals';
import { type Bloc, type Page, SIGNES } from '../../../src/page/page.js';
import { renderMarkdown } from '../../../src/rendu/markdown/index.js';
import { findAll, linesOf, parseMarkdown } from '../../support/markdown.js';
import { PAGE } from '../../support/pages.js';

const pageOf = (...blocs: readonly Bloc[]): Page => ({ titre: 'Titre', blocs, sections: [] });

describe('renderMarkdown', () => {
  test('a page is read as easily as its source', () => {
    expect(renderMarkdown(PAGE)).toMatchSnapshot();
  });

  test('one first heading, and no level is left out', () => {
    const levels = findAll(parseMarkdown(renderMarkdown(PAGE)), 'heading').map(
      ({ depth }) => depth,
    );
    expect(levels).toEqual([1, 2, 2, 3]);
  });

  test('nothing is said that the page does not say', () => {
    const fiche = { auteur: 'Ville', date: '2026-03-01' };
    expect(renderMarkdown({ ...pageOf(), fiche })).toBe('# Titre\n');
  });

  test('lists that follow each other stay two', () => {
    const liste: Bloc = { genre: 'liste', items: [{ texte: 'a' }, { texte: 'b' }] };
    const definitions: Bloc = { genre: 'definitions', entrees: [{ terme: 'c', items: [] }] };
    const root = parseMarkdown(renderMarkdown(pageOf(liste, definitions, liste)));
    expect(findAll(root, 'list').map(({ children }) => children.length)).toEqual([2, 1, 2]);
  });

  test('a sign stands before its sentence, and the bullet of a list for the least of them', () => {
    const items = (Object.keys(SIGNES) as (keyof typeof SIGNES)[]).map((sens) => ({
      texte: sens,
      sens,
    }));
    expect(renderMarkdown(pageOf({ genre: 'liste', items }))).toBe(
      '# Titre\n\n- ● reponse\n- ▲ alerte\n- ► rappel\n- autre\n',
    );
  });

  test.each(['-:', '-', '=', '===', '- a', '+ a', '# a', '> a', '1. a', '2) a', '| - |'])(
    'a line %s under a sentence makes nothing else of it',
    (line) => {
      const liste: Bloc = { genre: 'liste', items: [{ texte: 'a', suite: [line] }] };
      const [paragraph] = findAll(parseMarkdown(renderMarkdown(pageOf(liste))), 'paragraph');
      expect(paragraph && linesOf(paragraph)).toEqual(['a', line]);
    },
  );

  test('a table without signs has no legend, and pandoc gets its widths', () => {
    const markdown = renderMarkdown(
      pageOf({
        genre: 'tableau',
        titre: 'Relevé',
        colonnes: [
          { titre: 'Nom', part: 1 },
          { titre: 'Long', part: 71 },
        ],
        lignes: [],
      }),
    );
    expect(markdown).toBe(`# Titre\n\n**Relevé**\n\n| Nom | Long |\n| --- | ${'-'.repeat(71)} |\n`);
  });
});
