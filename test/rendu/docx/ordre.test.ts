import { describe, expect, test } from '@jest/globals';
import type { Element } from '@xmldom/xmldom';
import type { Page } from '../../../src/page/page.js';
import { renderDocx } from '../../../src/rendu/docx/index.js';
import { childrenOf, elements, readDocx } from '../../support/docx.js';
import { PAGE } from '../../support/pages.js';

/**
 * The order that the schema of WordprocessingML wants (ECMA-376 part 1, annex A; transitional), of what
 * the document holds. Word calls a file that breaks it damaged; LibreOffice forgives.
 */
const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr',
  'w:rPr': 'rStyle rFonts b bCs i iCs color sz szCs highlight u vertAlign lang',
  'w:tblPr':
    'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left bottom right insideH insideV',
  'w:tblCellMar': 'top left bottom right',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr p',
  'w:tcPr': 'tcW gridSpan vMerge tcBorders shd tcMar vAlign',
  'w:sectPr': 'footerReference type pgSz pgMar pgNumType cols docGrid',
  'w:style': 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
  'w:lvl': 'start numFmt suff lvlText lvlJc pPr rPr',
};
/** Parts of the standard settings, in the order of the schema. */
const SETTINGS = 'displayBackgroundShape defaultTabStop evenAndOddHeaders compat';

/** With a sheet that lies: its properties stand in a paragraph. */
const SHEETS: Page = {
  ...PAGE,
  sections: [
    {
      titre: 'Figure',
      blocs: [
        {
          genre: 'tableau',
          titre: 'Figure',
          colonnes: Array.from({ length: 10 }, () => ({ titre: 'crédibilité', part: 1 })),
          lignes: [],
        },
      ],
    },
    ...PAGE.sections,
  ],
};

const PARTS = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/footer1.xml'];

function disorderIn(parent: Element, order: string): string[] {
  const known = order.split(' ').map((name) => `w:${name}`);
  const names = childrenOf(parent).map(({ tagName }) => tagName);
  const sorted = names.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
  const isFine = names.every((name, i) => known.includes(name) && name === sorted[i]);
  return isFine ? [] : [`${parent.tagName}: ${names.join(' ')}`];
}

describe('the order of the schema', () => {
  test('is kept in every part', async () => {
    const docx = readDocx(await renderDocx(SHEETS));
    for (const part of PARTS) {
      const found = Object.entries(ORDERS).flatMap(([name, order]) =>
        elements(docx.xml(part), name).flatMap((parent) => disorderIn(parent, order)),
      );
      expect({ part, found }).toEqual({ part, found: [] });
    }
    const [settings] = elements(docx.xml('word/settings.xml'), 'w:settings');
    expect(settings && disorderIn(settings, SETTINGS)).toEqual([]);
  });

  test('every style, list and link that is used exists, once', async () => {
    const docx = readDocx(await renderDocx(SHEETS));
    const document = docx.xml('word/document.xml');
    const used = (name: string, attribute = 'w:val') =>
      elements(document, name).map((one) => one.getAttribute(attribute));
    const styles = elements(docx.xml('word/styles.xml'), 'w:style').map((one) =>
      one.getAttribute('w:styleId'),
    );
    expect(new Set(styles).size).toBe(styles.length);
    expect(styles).toEqual(expect.arrayContaining([...used('w:pStyle'), ...used('w:rStyle')]));
    const lists = elements(docx.xml('word/numbering.xml'), 'w:num').map((one) =>
      one.getAttribute('w:numId'),
    );
    expect(lists).toEqual(expect.arrayContaining(used('w:numId')));
    const relations = elements(docx.xml('word/_rels/document.xml.rels'), 'Relationship').map(
      (one) => one.getAttribute('Id'),
    );
    expect(new Set(relations).size).toBe(relations.length);
    expect(relations).toEqual(
      expect.arrayContaining([
        ...used('w:hyperlink', 'r:id'),
        ...used('w:footerReference', 'r:id'),
      ]),
    );
  });
});
