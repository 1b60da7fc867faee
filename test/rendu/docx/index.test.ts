import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from '../../../src/page/page.js';
import { renderDocx } from '../../../src/rendu/docx/index.js';
import { plain } from '../../kit/reading.js';
import {
  attributeOf,
  cellsOf,
  elements,
  type ReadDocx,
  readDocx,
  wordsOf,
  wordsOfStyle,
} from '../../support/docx.js';
import { PAGE } from '../../support/pages.js';

const render = async (page: Page) => readDocx(await renderDocx(page));
const pageOf = (...blocs: Page['blocs']): Page => ({ titre: 'Un titre', blocs, sections: [] });

describe('a page as a Word document', () => {
  let docx: ReadDocx;
  beforeAll(async () => {
    docx = await render(PAGE);
  });

  test('has the heading styles of Word, by the names that Word translates', () => {
    expect(wordsOfStyle(docx, 'Title')).toEqual([PAGE.titre]);
    expect(wordsOfStyle(docx, 'Heading1')).toEqual(['Qui répond à quoi', 'Portes d’entrée']);
    expect(wordsOfStyle(docx, 'Heading2')).toEqual(['Une sous-partie']);
    const names = elements(docx.xml('word/styles.xml'), 'w:name').map((one) =>
      one.getAttribute('w:val'),
    );
    expect(names).toEqual(expect.arrayContaining(['Title', 'heading 1', 'heading 2', 'caption']));
    const levels = elements(docx.xml('word/styles.xml'), 'w:style').flatMap((style) => {
      const level = attributeOf(style, 'w:outlineLvl');
      return level === null ? [] : [[style.getAttribute('w:styleId'), level]];
    });
    expect(levels).toEqual([
      ['Heading1', '0'],
      ['Heading2', '1'],
    ]);
  });

  test('is in French', () => {
    const [defaults] = elements(docx.xml('word/styles.xml'), 'w:rPrDefault');
    expect(defaults && attributeOf(defaults, 'w:lang')).toBe('fr-FR');
  });

  test('says the number of each page and of all', () => {
    const footer = docx.xml('word/footer1.xml');
    expect(elements(footer, 'w:p').map(wordsOf)).toEqual(['Page  sur ']);
    const fields = elements(footer, 'w:instrText').map(({ textContent }) => textContent);
    expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('is a sheet of A4 with margins of 2 cm', () => {
    const [size] = elements(docx.xml('word/document.xml'), 'w:pgSz');
    expect(['w:w', 'w:h', 'w:orient'].map((one) => size?.getAttribute(one))).toEqual([
      '11906',
      '16838',
      'portrait',
    ]);
    const [margins] = elements(docx.xml('word/document.xml'), 'w:pgMar');
    for (const side of ['top', 'right', 'bottom', 'left'])
      expect(margins?.getAttribute(`w:${side}`)).toBe('1134');
  });

  test('highlights the blanks, and nothing else', () => {
    const highlighted = elements(docx.xml('word/document.xml'), 'w:r').filter(
      (run) => attributeOf(run, 'w:highlight') === 'yellow',
    );
    expect(highlighted.map(wordsOf)).toEqual(['[à compléter : coût]']);
  });

  test('has true lists, with what is said under a sentence in its item, and on its page', () => {
    const items = docx.corps.filter((one) => elements(one, 'w:numPr').length > 0);
    expect(items.map(wordsOf)).toEqual([
      'Maison de l’International',
      'Radio Dragon',
      'Cités Unies\n9 rue Christiani',
      'Comité austral',
      'évaluation',
      'crédibilité',
      'expertise',
      'Le conseil de premier niveau est gratuit (2016)\nSource : exemple.fr',
      'Montant : [à compléter : coût]',
    ]);
    expect(items.map((item) => elements(item, 'w:keepLines').length)).toEqual([
      0, 0, 1, 0, 0, 0, 0, 1, 0,
    ]);
  });

  test('puts the sign of a sens before a sentence, as text', () => {
    expect(docx.corps.map(wordsOf)).toContain('▲ Aucune réponse pour : évaluation.');
  });
});

describe('definitions', () => {
  test('with a sentence each: terms in bold before it; else terms above lists', async () => {
    const entrees = [
      { terme: 'F3E', items: [{ texte: 'évaluation' }] },
      { terme: 'CDC', items: [{ texte: 'expertise', sens: 'reponse' as const }] },
    ];
    const { corps } = await render(pageOf({ genre: 'definitions', entrees }));
    expect(corps.slice(1, 3).map(wordsOf)).toEqual([
      'F3E\u00a0: évaluation',
      'CDC\u00a0: ● expertise',
    ]);
    const [first] = corps.slice(1);
    const bold = first && elements(first, 'w:r').filter((run) => elements(run, 'w:b').length > 0);
    expect(bold?.map(wordsOf)).toEqual(['F3E\u00a0: ']);

    const docx = await render(PAGE);
    expect(wordsOfStyle(docx, 'Terme').slice(-2)).toEqual(['F3E', 'CDC']);
  });
});

describe('links', () => {
  const linksOf = async (...adresses: string[]) => {
    const texte = adresses.map((adresse) => ({ texte: `[${adresse}]`, adresse }));
    const docx = await render(pageOf({ genre: 'paragraphe', texte }));
    const targets = elements(docx.xml('word/_rels/document.xml.rels'), 'Relationship')
      .filter((one) => one.getAttribute('TargetMode') === 'External')
      .map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]);
    const links = elements(docx.xml('word/document.xml'), 'w:hyperlink').map((link) => [
      wordsOf(link),
      new Map(targets as [string, string][]).get(link.getAttribute('r:id') ?? ''),
      link.getAttribute('w:anchor'),
    ]);
    return { words: wordsOf(docx.corps[1] as (typeof docx.corps)[number]), links };
  };

  test('to the web and to a mailbox work', async () => {
    const { links } = await linksOf(
      'https://exemple.fr/été?a=1&b="2"',
      'http://exemple.fr/#suite',
      'mailto:contact@exemple.fr',
    );
    expect(links).toEqual([
      [
        '[https://exemple.fr/été?a=1&b="2"]',
        'https://exemple.fr/%C3%A9t%C3%A9?a=1&b=%222%22',
        null,
      ],
      ['[http://exemple.fr/#suite]', 'http://exemple.fr/', 'suite'],
      ['[mailto:contact@exemple.fr]', 'mailto:contact@exemple.fr', null],
    ]);
  });

  test('to anything else are text', async () => {
    const adresses = [
      'javascript:alert(1)',
      'file:///etc/passwd',
      'ms-word:ofe|u|https://exemple.fr/a.docm',
      '\\\\serveur\\partage',
      'exemple.fr',
      'https://',
      'https:exemple.fr',
      'https://exemple.fr/une page',
      ' https://exemple.fr',
    ];
    const { words, links } = await linksOf(...adresses);
    expect(links).toEqual([]);
    expect(words).toBe(adresses.map((adresse) => `[${adresse}] (${adresse})`).join(''));
  });
});

describe('the sheets', () => {
  /** As many columns as wanted, each as wide as its title. */
  const matrice = (count: number, titre: string) => {
    const colonnes = Array.from({ length: count }, () => ({ titre, part: 1 }));
    const cellules = colonnes.map(() => [{ texte: 'rien' }]);
    return { genre: 'tableau', titre: 'Matrice', colonnes, lignes: [{ cellules }] } as const;
  };
  const prose = (lignes: number, estReleve = false) => {
    const phrase = { texte: 'Une phrase entière, et encore. '.repeat(5) };
    const cellules = [[{ texte: 'Nom' }], [phrase, phrase]];
    const colonnes = ['A', 'B'].map((titre) => ({ titre, part: 1 }));
    return {
      genre: 'tableau',
      titre: 'Prose',
      colonnes,
      lignes: Array.from({ length: lignes }, () => ({ cellules })),
      estReleve,
    } as const;
  };

  test('all stand: where a table has no room, its rows are terms', async () => {
    const docx = await render(pageOf(matrice(10, 'professionnalisme')));
    const [size, ...others] = elements(docx.xml('word/document.xml'), 'w:pgSz');
    expect([size?.getAttribute('w:orient'), others]).toEqual(['portrait', []]);
    expect(elements(docx.xml('word/document.xml'), 'w:tbl')).toHaveLength(0);
    expect(wordsOfStyle(docx, 'Terme')).toEqual(['rien']);
    expect(wordsOfStyle(docx, 'Caption')).toEqual(['Matrice']);
    expect(docx.corps.map(wordsOf)).toContain('professionnalisme\u00a0: rien');
  });

  test.each([
    ['prose that a sheet holds', prose(4), 1],
    ['prose of more than a sheet', prose(40), 0],
    ['facts of more than a sheet, to be looked up', prose(40, true), 1],
  ])('%s', async (_name, tableau, count) => {
    const docx = await render(pageOf(tableau));
    expect(elements(docx.xml('word/document.xml'), 'w:tbl')).toHaveLength(count);
    expect(wordsOfStyle(docx, 'Terme')).toHaveLength(count === 1 ? 0 : 40);
  });

  test('a table of the page keeps its cells', async () => {
    const docx = await render(pageOf(matrice(2, 'mot')));
    const [table] = elements(docx.xml('word/document.xml'), 'w:tbl');
    expect(table && cellsOf(table)).toEqual([
      [['mot'], ['mot']],
      [['rien'], ['rien']],
    ]);
  });
});

test('a map is its list: each place in bold above what is there', async () => {
  expect(
    wordsOfStyle(await render(PAGE), 'Terme')
      .slice(0, 3)
      .map(plain),
  ).toEqual(['Isère (38) : 2 acteurs', 'Paris (75) : 1 acteur', 'La Réunion (974) : 1 acteur']);
});
