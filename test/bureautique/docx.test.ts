import { beforeAll, expect, test } from '@jest/globals';
import type { Page } from '../../src/page/page.js';
import { renderDocx } from '../../src/rendu/docx/index.js';
import { describeInLibreOffice, printDocuments } from '../support/bureautique.js';
import { linesOf, readDocx } from '../support/docx.js';
import { PAGE } from '../support/pages.js';

/** So many that a sheet ends amid a row, if it may. */
const PHRASES = Array.from({ length: 9 }, (_, i) => ({ texte: `Une phrase, la ${i + 1}.` }));
/** Facts on several sheets, one row of which is higher than a sheet. */
const LONG: Page = {
  titre: 'Un long tableau',
  blocs: [
    {
      genre: 'tableau',
      estReleve: true,
      titre: 'Beaucoup de lignes',
      colonnes: [
        { titre: 'Nom', part: 1 },
        { titre: 'Ce qui en est dit', part: 2 },
      ],
      lignes: [
        ...Array.from({ length: 20 }, (_, i) => ({
          rang: i + 1,
          cellules: [[{ texte: `Partenaire ${i}` }], [...PHRASES, { texte: `Fin ${i}` }]],
        })),
        {
          cellules: [
            [{ texte: 'Le plus haut' }],
            Array.from({ length: 100 }, (_, i) => ({ texte: `Phrase ${i}.` })),
          ],
        },
      ],
    },
  ],
  sections: [],
};
/** A table that has no room, and so is a list. */
const WIDE: Page = {
  ...PAGE,
  sections: [
    {
      titre: 'Une figure',
      blocs: [
        {
          genre: 'tableau',
          titre: 'Qui répond à quoi',
          colonnes: Array.from({ length: 10 }, (_, i) => ({ titre: `crédibilité ${i}`, part: 1 })),
          lignes: [{ cellules: Array.from({ length: 10 }, (_, i) => [{ texte: `réponse ${i}` }]) }],
        },
      ],
    },
    ...PAGE.sections,
  ],
};
const HOSTILE: Page = {
  titre: '</w:t> & <w:p> "x" \u0001\ufffe]]>',
  blocs: [{ genre: 'paragraphe', texte: [{ texte: '<!-- x', adresse: 'https://exemple.fr/"<&' }] }],
  sections: [],
};
const PAGES = { PAGE, LONG, WIDE, HOSTILE };

/** Words without the white that a line's end, a sign or a margin puts between them. */
const unspaced = (text: string) => text.replace(/\s+/g, '');
const FOOTER = /Page (\d+) sur (\d+)/;

describeInLibreOffice('a Word document, printed by LibreOffice', () => {
  const printed = new Map<Page, readonly string[]>();
  const roles = new Map<Page, readonly string[]>();
  const documents = new Map<Page, Uint8Array>();
  beforeAll(async () => {
    for (const page of Object.values(PAGES)) documents.set(page, await renderDocx(page));
    const all = printDocuments([...documents.values()]);
    Object.values(PAGES).forEach((page, i) => {
      printed.set(page, all[i]?.sheets ?? []);
      roles.set(page, all[i]?.roles ?? []);
    });
  }, 180_000);

  test.each(Object.entries(PAGES))('says the same in the same order: %s', (_name, page) => {
    const lines = linesOf(readDocx(documents.get(page) ?? new Uint8Array()));
    const all = unspaced(
      (printed.get(page) ?? []).map((sheet) => sheet.replace(FOOTER, '')).join(''),
    );
    let from = 0;
    for (const line of lines.map(unspaced)) {
      const found = all.indexOf(line, from);
      expect({ line, isFound: found >= 0 }).toEqual({ line, isFound: true });
      from = found + line.length;
    }
  });

  test('says to who hears it which lines are headings, and keeps its lists whole', () => {
    const count = (role: string) => roles.get(PAGE)?.filter((one) => one === role).length;
    expect([count('H1'), count('H2')]).toEqual([2, 1]);
    // Two of three places and what follows stand under a name each: four lists, and nine items in them.
    expect([count('L'), count('LI')]).toEqual([6, 9]);
  });

  test('numbers its sheets', () => {
    const sheets = printed.get(LONG) ?? [];
    expect(sheets.length).toBeGreaterThan(3);
    expect(sheets.map((sheet) => FOOTER.exec(sheet)?.[0])).toEqual(
      sheets.map((_, i) => `Page ${i + 1} sur ${sheets.length}`),
    );
  });

  test('repeats the header of a table on each sheet', () => {
    for (const sheet of printed.get(LONG) ?? []) expect(sheet).toContain('Ce qui en est dit');
  });

  test('splits no row that a sheet can hold', () => {
    const text = (printed.get(LONG) ?? []).join('\f');
    const rows = [...text.matchAll(/Partenaire (\d+)\b(.*?)\bFin \1\b/gs)];
    expect(rows).toHaveLength(20);
    for (const [row] of rows) expect(row).not.toContain('\f');
  });
});
