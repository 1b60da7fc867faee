import { describe, expect, test } from '@jest/globals';
import type { Page, Tableau } from '../../../src/page/page.js';
import { renderAccessible } from '../../../src/rendu/accessible/index.js';
import { renderTexte } from '../../../src/rendu/texte/index.js';
import { createStyle, PLAIN } from '../../../src/rendu/texte/style.js';
import { width } from '../../../src/text/layout.js';
import { PAGE } from '../../support/pages.js';
import { plain } from '../../support/program.js';
import { everyView } from '../../support/vues.js';

const at = (page: Page, columns: number, hasLinks = true) =>
  renderTexte(page, { width: columns, style: PLAIN, hasLinks });
const linesAt = (page: Page, columns: number, hasLinks = true) =>
  plain(at(page, columns, hasLinks)).split('\n');

const VIEWS = Object.entries(everyView());
const WIDTHS = [20, 26, 34, 42, 51, 60, 69, 70, 80, 100, 119, 120, 160, 250];

describe.each(VIEWS)('%s', (_, page) => {
  test.each(WIDTHS)('at %i columns: no line is wider, none ends in a space', (columns) => {
    const lines = linesAt(page, columns);
    expect(lines.filter((line) => width(line) > columns)).toEqual([]);
    expect(lines.filter((line) => / $/.test(line))).toEqual([]);
  });

  test.each(WIDTHS.filter((columns) => columns >= 20))(
    'at %i columns: no word is cut',
    (columns) => {
      const words = (text: string) => text.split(/[^\p{L}\p{N}]+/u);
      const whole = [...linesAt(page, 1000), ...linesAt(page, 110)].join(' ');
      const known = new Set(words(whole));
      // What is wider than a line, behind its bullet, must be cut.
      const tooLong = whole.split(/[ \n]/).filter((word) => word.length + 6 > columns);
      const cut = words(linesAt(page, columns).join('\n')).filter(
        (word) => !known.has(word) && !tooLong.some((long) => long.includes(word)),
      );
      expect(cut).toEqual([]);
    },
  );
});

describe('a table', () => {
  const tableau = PAGE.blocs.find((bloc): bloc is Tableau => bloc.genre === 'tableau');
  const page = (change: Partial<Tableau> = {}): Page => ({
    titre: 'T',
    blocs: tableau ? [{ ...tableau, ...change }] : [],
    sections: [],
  });

  test('has wide columns for long texts, so that it is low', () => {
    const long = 'mot '.repeat(60).trim();
    const cellules = [[{ texte: 'Nom' }], [{ texte: 'court' }], [{ texte: long }]];
    const colonnes = ['A', 'B', 'C'].map((titre) => ({ titre, part: 10 }));
    const lines = linesAt(page({ colonnes, lignes: [{ cellules }] }), 80);
    // Its words in one column of all that the others leave; a third of the page would take ten.
    expect(lines.filter((line) => line.includes('mot'))).toHaveLength(4);
  });

  test('bullets several contreparties, not one', () => {
    const text = linesAt(page(), 100).join('\n');
    expect(text).toMatch(/│ · Attend une/);
    expect(text).toMatch(/│ non précisée/);
  });

  test('of short facts has no rule between its rows from 120 columns on', () => {
    const rules = (columns: number, estReleve: boolean) =>
      linesAt(page({ estReleve }), columns).filter((line) => line.startsWith('├')).length;
    expect([rules(120, true), rules(120, false), rules(100, true)]).toEqual([1, 2, 2]);
  });

  test('says in words what its signs mean, and only those it uses', () => {
    const last = linesAt(page(), 100).filter(Boolean).at(-1)?.replaceAll('\u00a0', ' ');
    expect(last).toMatch(
      /^●.répond à un de vos besoins {3}▲.pèse sur vos réponses {3}►.concerne votre situation {3}·.autre$/,
    );
  });

  test('of many rows is one table', () => {
    const [ligne] = tableau?.lignes ?? [];
    const lignes = Array.from({ length: 130 }, () => ligne ?? { cellules: [] });
    const lines = linesAt(page({ lignes }), 100);
    expect(lines.filter((line) => line.startsWith('┌'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('├'))).toHaveLength(130);
    expect(new Set(lines.filter((line) => /^[┌│├└]/.test(line)).map(width))).toEqual(
      new Set([100]),
    );
  });
});

describe('an address', () => {
  const adresse = `https://exemple.fr/${'chemin/'.repeat(20)}?a=é`;
  const page: Page = {
    titre: 'T',
    blocs: [
      {
        genre: 'liste',
        items: [
          { texte: 'Un fait', suite: [[{ texte: 'Source : ' }, { texte: 'exemple.fr', adresse }]] },
        ],
      },
    ],
    sections: [],
  };

  test('is never cut: without links it has a line of its own', () => {
    expect(linesAt(page, 60, false).filter((line) => line.includes(adresse))).toHaveLength(1);
  });

  test('is behind its name where the terminal has links', () => {
    const text = at(page, 60);
    expect(text).toContain(`\u001b]8;;https://exemple.fr/${'chemin/'.repeat(20)}?a=%C3%A9\u0007`);
    expect(plain(text)).toContain('Source : exemple.fr');
  });
});

test('colour changes nothing but colour', async () => {
  const style = await createStyle(2);
  for (const [, page] of VIEWS) {
    const coloured = renderTexte(page, { width: 100, style, hasLinks: false });
    expect(coloured).not.toBe(at(page, 100, false));
    expect(plain(coloured)).toBe(at(page, 100, false));
  }
});

describe('a row of numbers', () => {
  const page: Page = {
    titre: 'T',
    blocs: [
      {
        genre: 'tableau',
        titre: 'Nombres',
        estReleve: true,
        colonnes: ['Type', 'Bouches-du-Rhône', 'Ain', 'Total'].map((titre) => ({ titre, part: 1 })),
        lignes: [
          {
            cellules: [
              [{ texte: 'AFD' }],
              [{ texte: '0', estNul: true }],
              [{ texte: '2' }],
              [{ texte: '2' }],
            ],
          },
        ],
      },
    ],
    sections: [],
  };

  test('is one line of a card, without what counts nothing', () => {
    expect(linesAt(page, 60)).toContain('  Ain\u00a0: 2\u00a0; Total\u00a0: 2');
    expect(at(page, 60)).not.toContain('Bouches');
    expect(renderAccessible(page)).not.toContain('Bouches');
  });

  test('is whole in a table', () => {
    expect(at(page, 80)).toMatch(/│ AFD +│ 0 +│ 2 +│ 2 +│/);
  });
});

test('no word touches the line at its right while one can break at a hyphen', () => {
  const titres = ['Type', 'Bouches-du-Rhône', 'Alpes-de-Haute-Provence', 'Meurthe-et-Moselle'];
  const colonnes = [...titres, 'Seine-Saint-Denis'].map((titre) => ({ titre, part: 1 }));
  const cellules = colonnes.map(() => [{ texte: '1' }]);
  const bloc: Tableau = { genre: 'tableau', titre: 'N', colonnes, lignes: [{ cellules }] };
  const page = { titre: 'T', blocs: [bloc], sections: [] };
  for (const columns of [92, 95, 96]) {
    const text = at(page, columns);
    expect(text).toContain('┌');
    expect(text).not.toMatch(/\p{L}│/u);
  }
});
