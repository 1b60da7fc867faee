import { describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { natureOf } from '../../../src/lecture/tables/read.js';
import { plain } from '../../kit/reading.js';
import { cell, xlsxOf } from '../../support/workbook.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const XLSX = xlsxOf(`<row r="1">${cell('A1', 'nom')}</row>`);

/** What is said of a file that is refused. */
function refusalOf(fichier: string, octets: Uint8Array) {
  try {
    return { format: natureOf(fichier, octets).format };
  } catch (error) {
    const { name, message, exitCode } = error as Error & { exitCode?: number };
    return { name, exitCode, message: plain(message) };
  }
}

test.each([
  ['a name alone on its line', 'acteurs:\n', 'yaml'],
  ['behind an empty line', '\nacteurs:\n', 'yaml'],
  ['behind lines of nothing, a comment and a start', ' \n\r\n# Nous\n---\n\nacteurs: [\n', 'yaml'],
  ['a name with its value', 'acteurs: x\n', 'csv'],
  ['a row', '\nnom;note:\n', 'csv'],
])('without an extension: %s', (_, texte, format) => {
  expect(natureOf('-', utf8(texte)).format).toBe(format);
});

describe('refused with exit code 1', () => {
  const damaged =
    "le fichier « x.xlsx » est abîmé, ou n'est pas un classeur .xlsx ou .ods ; ouvrez-le dans votre tableur, et enregistrez-le au format .xlsx";

  test.each([
    ['its end', XLSX.length],
    ['far beyond', 0xffff_ffff],
    ['its last bytes', XLSX.length - 10],
  ])('a workbook whose directory is said to be at %s', (_, offset) => {
    const copy = XLSX.slice();
    // Where the end of an archive without a comment says that its directory begins.
    new DataView(copy.buffer).setUint32(copy.length - 22 + 16, offset, true);
    expect(refusalOf('x.xlsx', XLSX)).toEqual({ format: 'xlsx' });
    expect(refusalOf('x.xlsx', copy)).toEqual({
      ...{ name: 'UserError', exitCode: 1, message: damaged },
    });
  });

  test('a workbook whose directory has something else in the place of its first entry', () => {
    const copy = XLSX.slice();
    const view = new DataView(copy.buffer);
    view.setUint32(view.getUint32(copy.length - 22 + 16, true), 0, true);
    expect(refusalOf('x.xlsx', copy)).toMatchObject({ exitCode: 1, message: damaged });
  });

  test.each(['note.docx', 'note.xlsx', '-'])('a document of Word, named %s', (fichier) => {
    const document = zipSync({
      '[Content_Types].xml': utf8('<Types/>'),
      'word/document.xml': utf8('<w:document/>'),
    });
    expect(refusalOf(fichier, document)).toEqual({
      ...{ name: 'UserError', exitCode: 1 },
      message: `le fichier « ${fichier} » est une archive, pas un classeur ; sortez-en le tableau`,
    });
  });
});
