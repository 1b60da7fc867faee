import { describe, expect, test } from '@jest/globals';
import type { Page } from '../../../src/page/page.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { PAGE, SIGN } from '../../support/pages.js';
import { everyView } from '../../support/vues.js';

const PAGES: Readonly<Record<string, Page>> = { 'every kind of block': PAGE, ...everyView() };

describe.each(Object.entries(PAGES))('%s', (_name, page) => {
  const lines = renderAccessible(page).split('\n');

  test('has no frame, bar, arrow, mark, bullet or colour', () => {
    expect(lines.join('')).not.toMatch(SIGN);
    expect(lines.join('')).not.toMatch(/\p{Cc}/u);
  });

  test('has no mark before a sentence, and nothing in columns', () => {
    expect(lines.filter((line) => /^\s|^[-–—*>]|\s{2}/.test(line))).toEqual([]);
  });

  test('says nothing twice in a row, and leaves one empty line at the most', () => {
    const said = lines.filter((line, i) => line !== '' || lines[i - 1] === '');
    expect(said.filter((line, i) => line === said[i - 1])).toEqual([]);
    expect(said).not.toContain('');
  });
});

const CELLS: Page = {
  titre: 'Deux partenaires',
  blocs: [
    {
      genre: 'tableau',
      titre: 'Deux partenaires',
      colonnes: ['Partenaire', 'Apports', 'Faiblesses'].map((titre) => ({ titre, part: 1 })),
      lignes: [
        {
          rang: 1,
          cellules: [
            [{ texte: 'AFD' }, { texte: 'adéquation 56 %', part: 0.56 }],
            [{ texte: 'Des financements', sens: 'reponse' }],
            [{ texte: 'Loin', sens: 'autre' }],
          ],
        },
        {
          cellules: [[{ texte: 'UE' }], [{ texte: 'Un' }, { texte: 'Deux' }], [{ texte: 'Loin' }]],
        },
      ],
    },
    { genre: 'paragraphe', texte: 'Rien de plus.' },
  ],
  sections: [],
};

test('a table is its rows, each cell under the name of its column or behind it', () => {
  expect(renderAccessible(CELLS).replaceAll('\u00a0', ' ')).toBe(`Deux partenaires

Rang 1 : AFD
adéquation 56 %
Apports :
Répond à votre besoin : Des financements
Faiblesses : Loin

UE
Apports :
Un
Deux
Faiblesses : Loin

Rien de plus.
`);
});
