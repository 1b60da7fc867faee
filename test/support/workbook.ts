import { type Zippable, zipSync } from 'fflate';

/** Workbooks made by hand, as no office program makes them. */

const utf8 = (text: string) => new TextEncoder().encode(text);
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) =>
        `<Relationship Id="rId${i + 1}" Type="${OFFICE}/relationships/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** The parts of an .xlsx of one sheet, « Acteurs », whose rows are given as XML. */
export const xlsxParts = (rows: string): Zippable => ({
  '[Content_Types].xml': utf8(`<Types xmlns="${PACKAGE}/content-types"/>`),
  '_rels/.rels': utf8(relations(['officeDocument', 'xl/workbook.xml'])),
  'xl/workbook.xml': utf8(
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships"><sheets><sheet name="Acteurs" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ),
  'xl/_rels/workbook.xml.rels': utf8(relations(['worksheet', 'worksheets/sheet1.xml'])),
  'xl/worksheets/sheet1.xml': utf8(
    `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  ),
});

/** The parts that make a workbook have a list of shared texts, given as XML. */
export const withTexts = (texts: string): Zippable => ({
  'xl/_rels/workbook.xml.rels': utf8(
    relations(['worksheet', 'worksheets/sheet1.xml'], ['sharedStrings', 'sharedStrings.xml']),
  ),
  'xl/sharedStrings.xml': utf8(`<sst xmlns="${MAIN}">${texts}</sst>`),
});

/** How hard to compress: some of these texts are of many megabytes. */
const QUICKLY = { level: 1 } as const;

export const xlsxOf = (rows: string, others: Zippable = {}) =>
  zipSync({ ...xlsxParts(rows), ...others }, QUICKLY);

/** A cell of an .xlsx with a text. */
export const cell = (place: string, text: string) =>
  `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;

const HEADER = `<row r="1">${cell('A1', 'nom')}</row>`;

/** An .xlsx of a header and a cell at a place. */
export const withCellAt = (place: string) =>
  xlsxOf(`${HEADER}<row r="${/\d+/.exec(place)}">${cell(place, 'x')}</row>`);

/** The parts of an .ods of one sheet, « Acteurs », whose rows are given as XML. */
export const odsParts = (rows: string): Zippable => ({
  mimetype: [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  'content.xml': utf8(
    `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet><table:table table:name="Acteurs">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
  ),
});

export const odsOf = (rows: string, others: Zippable = {}) =>
  zipSync({ ...odsParts(rows), ...others }, QUICKLY);

/** A row of an .ods with one text, so many times. */
export const odsRow = (text: string, times = 1, columns = 1) =>
  `<table:table-row table:number-rows-repeated="${times}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;

/** The same archive with other numbers in its directory, at an offset in the entry of a file. */
export function lie(zip: Uint8Array, name: string, offset: number, value: number): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(copy.subarray(at + 46, at + 46 + length)) === name) {
      view.setUint32(at + offset, value, true);
    }
  }
  return copy;
}

/** Where the directory has the declared sizes of a file. */
export const PACKED = 20;
export const UNPACKED = 24;
