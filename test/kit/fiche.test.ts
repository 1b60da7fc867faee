import { describe, expect, test } from '@jest/globals';
import { readShipped } from './reading.js';
import { type Cells, differences, kitCells, sheetCells, sheetText, words } from './sheet.js';

const sheet = sheetCells();
const kit = kitCells(readShipped().contenu);
const filled = [...kit].filter(([, cell]) => cell.length > 0).map(([name]) => name);

/** The kit with some cells changed. */
function mutated(changes: Readonly<Record<string, readonly string[]>>): Cells {
  return new Map([...kit, ...Object.entries(changes)]);
}

const cell = (name: string) => kit.get(name) ?? [];

test('the kit holds the words of the sheet, cell by cell', () => {
  expect(differences(sheet, kit)).toEqual([]);
});

test('no word of the sheet stands outside the compared cells, but headings', () => {
  const headings = `Kit de survie : Partenariats innovants Constat : Types de partenaires identifiés
    Ses avantages Ses faiblesses Sa contrepartie Ce qu'il peut apporter à l'AICT ?
    Analyse ARRICOD : Recommandations ARRICOD :`;
  const compared = [...sheet.values()].flat();
  expect([...compared, ...words(headings)].sort()).toEqual(words(sheetText()).sort());
});

test('the sheet is read as ten partners of five cells, and what stands around them', () => {
  expect(sheet.size).toBe(2 + 10 * 5 + 1 + 2 + 2);
  expect(sheet.get('7 contreparties')).toEqual(['attend', 'une', 'ouverture', 'internationale']);
  expect(sheet.get('8 faiblesses')).toEqual([]);
});

test('the contact and the site are those of the sheet', () => {
  const { source } = readShipped().contenu;
  expect(source).toMatchObject({
    nom: 'ARRICOD',
    site: 'www.arricod.fr',
    contact: 'arricod@gmail.com',
  });
  expect(sheetText()).toContain(`(mailto:${source?.contact})`);
  expect(sheetText()).toContain(`(http://${source?.site})`);
});

describe('a kit that strays from the sheet is found out', () => {
  test.each(filled)('a word added to %s', (name) => {
    expect(differences(sheet, mutated({ [name]: [...cell(name), 'bien'] }))).toEqual([name]);
  });

  test.each(filled)('a word dropped from %s', (name) => {
    expect(differences(sheet, mutated({ [name]: cell(name).slice(1) }))).toEqual([name]);
  });

  test.each(filled.slice(1).map((name, i) => [filled[i] ?? '', name]))(
    'a word moved from the end of %s to the head of %s',
    (from, to) => {
      const moved = mutated({
        [from]: cell(from).slice(0, -1),
        [to]: [cell(from).at(-1) ?? '', ...cell(to)],
      });
      expect(differences(sheet, moved)).toEqual([from, to]);
    },
  );

  test('a word put in an empty cell', () => {
    expect(differences(sheet, mutated({ '2 contreparties': ['rien'] }))).toEqual([
      '2 contreparties',
    ]);
  });

  test('two words of a cell in another order', () => {
    const [first = '', second = '', ...rest] = cell('analyse');
    expect(differences(sheet, mutated({ analyse: [second, first, ...rest] }))).toEqual(['analyse']);
  });

  test('the cells of two partners swapped', () => {
    const swapped = mutated({ '6 apports': cell('7 apports'), '7 apports': cell('6 apports') });
    expect(differences(sheet, swapped)).toEqual(['6 apports', '7 apports']);
  });

  test('a partner left out', () => {
    const { contenu } = readShipped();
    const nine = { ...contenu, partenaires: contenu.partenaires.slice(0, -1) };
    expect(differences(sheet, kitCells(nine))).toEqual(
      ['nom', 'avantages', 'faiblesses', 'contreparties', 'apports'].map((name) => `10 ${name}`),
    );
  });
});
