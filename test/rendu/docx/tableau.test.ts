import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Element } from '@xmldom/xmldom';
import type { Page, Tableau } from '../../../src/page/page.js';
import { renderDocx } from '../../../src/rendu/docx/index.js';
import {
  attributeOf,
  cellsOf,
  childrenOf,
  elements,
  type ReadDocx,
  readDocx,
  wordsOf,
} from '../../support/docx.js';
import { PAGE } from '../../support/pages.js';

const ROOM = 11906 - 2 * 1134;

describe('a table of a Word document', () => {
  let docx: ReadDocx;
  let table: Element;
  let rows: Element[];
  beforeAll(async () => {
    docx = readDocx(await renderDocx(PAGE));
    table = docx.corps.find(({ tagName }) => tagName === 'w:tbl') as Element;
    rows = elements(table, 'w:tr');
  });
  const neighbour = (step: number) => docx.corps[docx.corps.indexOf(table) + step] as Element;

  test('has a column for each of the page, and words for its signs', () => {
    expect(cellsOf(table)).toEqual([
      [['Partenaire'], ['Avantages et apports'], ['Faiblesses'], ['Contrepartie']],
      [
        [
          '1.\u00a0Union européenne',
          'adéquation 56 %',
          '▲\tne répond pas à un essentiel : évaluation',
        ],
        ['●\tApporter un relais de financement', '·\tUn réseau de villes'],
        ['►\tComplexité et rigueur excessives'],
        ['non précisée'],
      ],
      [
        ['2.\u00a0CDC'],
        ['●\tApporte de la crédibilité', '·\tAppuie les aménageurs'],
        ['▲\tN’a pas le contexte international en tête'],
        ['Attend une ouverture', 'Et une plus-value'],
      ],
    ]);
    expect(wordsOf(neighbour(1)).replaceAll('\u00a0', ' ')).toBe(
      '● répond à un de vos besoins   ▲ pèse sur vos réponses   ► concerne votre situation   · autre',
    );
  });

  test('repeats its header on each page and splits no row', () => {
    expect(rows.map((row) => elements(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.map((row) => elements(row, 'w:cantSplit').length)).toEqual([1, 1, 1]);
  });

  test('stays with its caption, its header and the legend of its signs', () => {
    const caption = neighbour(-1);
    expect(attributeOf(caption, 'w:pStyle')).toBe('Caption');
    expect(wordsOf(caption)).toBe('Partenaires classés');
    const keeping = elements(docx.xml('word/styles.xml'), 'w:style')
      .filter((style) => elements(style, 'w:keepNext').length > 0)
      .map((style) => style.getAttribute('w:styleId'));
    expect(keeping).toEqual(expect.arrayContaining(['Caption', 'EnTeteColonne']));
    const kept = rows.map((row) =>
      elements(row, 'w:p').every((one) => elements(one, 'w:keepNext').length > 0),
    );
    expect(kept).toEqual([false, true, true]);
  });

  test('has an alternative text, and says that its first row and column are headers', () => {
    expect(attributeOf(table, 'w:tblCaption')).toBe('Partenaires classés');
    expect(attributeOf(table, 'w:tblDescription')).toBe(
      'Colonnes\u00a0: Partenaire, Avantages et apports, Faiblesses, Contrepartie.',
    );
    expect(attributeOf(table, 'w:tblLook', 'w:firstRow')).toBe('true');
    expect(attributeOf(table, 'w:tblLook', 'w:firstColumn')).toBe('true');
  });

  test('names each row in bold, and only its name', () => {
    const [first] = elements(rows[1] as Element, 'w:tc');
    const isBold = (run: Element) => elements(run, 'w:b').length > 0;
    const bold = elements(first as Element, 'w:r').filter(isBold);
    expect(bold.map(wordsOf).join('')).toBe('1.\u00a0Union européenne');
  });

  test('fills the line', () => {
    const widths = elements(table, 'w:gridCol').map((one) => Number(one.getAttribute('w:w')));
    expect(widths.reduce((sum, width) => sum + width)).toBe(ROOM);
    expect(attributeOf(table, 'w:tblW', 'w:w')).toBe(`${ROOM}`);
  });
});

describe('an unusual table', () => {
  const draw = async (tableau: Omit<Tableau, 'genre' | 'titre'>) => {
    const page: Page = {
      titre: 'Un titre',
      blocs: [{ genre: 'tableau', titre: 'Un tableau', ...tableau }],
      sections: [],
    };
    return readDocx(await renderDocx(page));
  };
  const colonnes = [
    { titre: 'A', part: 1 },
    { titre: 'B', part: 1 },
  ];

  test('without signs ends with a paragraph that has no words', async () => {
    const { corps } = await draw({ colonnes, lignes: [] });
    expect(corps.slice(1).map(wordsOf)).toEqual(['Un tableau', 'AB', '', '']);
  });

  test('has a paragraph in each cell, also where nothing is said', async () => {
    const { corps } = await draw({ colonnes, lignes: [{ rang: 1, cellules: [[], []] }] });
    const [table] = corps.filter(({ tagName }) => tagName === 'w:tbl');
    for (const cell of elements(table as Element, 'w:tc'))
      expect(childrenOf(cell).at(-1)?.tagName).toBe('w:p');
  });

  test('has what is said under a sentence in the cell of the sentence', async () => {
    const item = { texte: 'une phrase', suite: ['une source'] };
    const { corps } = await draw({ colonnes, lignes: [{ cellules: [[{ texte: 'x' }], [item]] }] });
    const [table] = corps.filter(({ tagName }) => tagName === 'w:tbl');
    expect(cellsOf(table as Element)[1]).toEqual([['x'], ['une phrase', 'une source']]);
  });
});
