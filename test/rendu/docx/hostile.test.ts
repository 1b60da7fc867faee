import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Page } from '../../../src/page/page.js';
import { renderDocx } from '../../../src/rendu/docx/index.js';
import { clean, hrefOf } from '../../../src/text/clean.js';
import { anyText } from '../../support/any-text.js';
import { attributeOf, cellsOf, elements, readDocx, wordsOf } from '../../support/docx.js';

/** What would do harm in a Word document if it were not told as text. */
const PIECES = [
  '</w:t></w:r></w:p><w:p><w:r><w:t>intrus',
  '<w:instrText>DDEAUTO c:\\windows\\system32\\cmd.exe</w:instrText>',
  ']]>',
  '<![CDATA[',
  '<!-- ',
  '<?xml version="1.0"?>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>',
  '&b;',
  '&#0;',
  '&amp;',
  '" w:val="',
  ' r:id="rId1"',
  ' TargetMode="External"',
  "'",
  '\t',
  '\n',
  '  ',
  '\u0000',
  '\u0001',
  '\u001b[31m',
  '\ufffe',
  '\uffff',
  '\ud800',
  '\u202e',
  '\u00a0',
  '𝔘',
  '_x0000_',
  '{{', // a mark of the package's own templates
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), anyText()), { maxLength: 6 })
  .map((pieces) => `x${pieces.join('')}x`);

/** The text without what XML 1.0 forbids or nobody sees, on one line. */
const shown = (text: string) =>
  clean(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('\n', ' ');
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

describe('a hostile text', () => {
  test('stands whole in its place, and nowhere else', async () => {
    const texts = fc.array(hostile, { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const [titre = '', caption = '', column = '', cell = '', link = ''] = all;
        const [term = '', said = '', auteur = '', item = ''] = all.slice(5);
        const adresse = `https://exemple.fr/${link}`;
        const page: Page = {
          titre,
          fiche: { auteur, date: '2026-03-02' },
          blocs: [
            {
              genre: 'tableau',
              titre: caption,
              colonnes: [
                { titre: column, part: 1 },
                { titre: 'B', part: 1 },
              ],
              lignes: [{ cellules: [[{ texte: cell }], [{ texte: cell, sens: 'reponse' }]] }],
            },
            { genre: 'definitions', entrees: [{ terme: term, items: [{ texte: said }] }] },
            { genre: 'liste', items: [{ texte: item, suite: [[{ texte: link, adresse }]] }] },
          ],
          sections: [],
        };
        const docx = readDocx(await renderDocx(page));
        for (const nom of docx.noms) expect(docx.source(nom)).not.toMatch(FORBIDDEN);

        const [first, title, table, , pair, bullet] = docx.corps;
        expect(docx.corps).toHaveLength(7);
        expect([first, title, bullet].map((one) => one && wordsOf(one))).toEqual([
          shown(titre),
          shown(caption),
          `${shown(item)}\n${shown(hrefOf(adresse) ? link : `${link} (${adresse})`)}`,
        ]);
        expect(pair && wordsOf(pair)).toBe(`${shown(term)}\u00a0: ${shown(said)}`);
        expect(table && cellsOf(table)).toEqual([
          [[shown(column)], ['B']],
          [[shown(cell)], [`●\t${shown(cell)}`]],
        ]);
        expect(table && attributeOf(table, 'w:tblCaption')).toBe(shown(caption));
        const [creator] = elements(docx.xml('docProps/core.xml'), 'dc:creator');
        expect(creator?.textContent).toBe(shown(auteur));
        // Whatever the page says, the only fields are those of the footer.
        expect(elements(docx.xml('word/document.xml'), 'w:instrText')).toEqual([]);
        for (const target of elements(docx.xml('word/_rels/document.xml.rels'), 'Relationship')) {
          if (target.getAttribute('TargetMode') !== 'External') continue;
          expect(target.getAttribute('Target')).toMatch(/^https:\/\/exemple\.fr\/[!-~]*$/);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('of visible characters stands as it is', async () => {
    const texte = PIECES.filter((piece) => shown(piece) === piece).join(' ');
    const blocs = [{ genre: 'paragraphe', texte } as const];
    const { corps } = readDocx(await renderDocx({ titre: 'x', blocs, sections: [] }));
    expect(corps.slice(1, 2).map(wordsOf)).toEqual([texte]);
    expect(texte).toContain('DDEAUTO');
  });
});
