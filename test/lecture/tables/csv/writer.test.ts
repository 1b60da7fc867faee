import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Cell, formatCsv, isSeparateur } from '../../../../src/lecture/tables/csv/writer.js';
import { clean } from '../../../../src/text/clean.js';
import { anyText } from '../../../support/any-text.js';
import { hostileText } from '../../../support/hostile-text.js';

const read = (csv: string, delimiter: string): string[][] =>
  parse(csv, { delimiter, bom: true, record_delimiter: '\r\n' });

/** A reader, or a person, takes away the apostrophe that keeps a text from being a formula. */
const isFormula = (text: string) => '=+-@＝＋－＠'.includes(text.trim().at(0) ?? 'x');
// Nor is one lost that was there: « '=1 » has two.
const guarded = (text: string) => (isFormula(text.replace(/^'+/, '')) ? `'${text}` : text);

const text = fc.oneof(hostileText, fc.string(), anyText());
const rows = fc
  .integer({ min: 2, max: 4 })
  .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width })));
const separateur = fc.constantFrom(';', ',', '\t', '|', "'", '-', '=');

describe('formatCsv', () => {
  test('any text is found again in its own cell, and none begins a formula', () => {
    fc.assert(
      fc.property(rows, separateur, (cells, mark) => {
        const found = read(formatCsv(cells, mark), mark);
        expect(found).toEqual(cells.map((row) => row.map((cell) => guarded(clean(cell)))));
        expect(found.flat().filter(isFormula)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ['=1+1', `"'=1+1"`],
    ['\t=1+1', `"' =1+1"`],
    ['\r=1+1', `"'=1+1"`],
    ['\u0000=1+1', `"'=1+1"`],
    ['\ufeff@SUM(1)', `"'@SUM(1)"`],
    ['＝1+1', `"'＝1+1"`],
    ['+33 1 23', `"'+33 1 23"`],
    ['- un', `"'- un"`],
    ['1=1', '"1=1"'],
    ["l'État", `"l'État"`],
    ['Mot simple', 'Mot simple'],
    [' bord ', '" bord "'],
    ['un "mot"', '"un ""mot"""'],
    ['un\ndeux', '"un\ndeux"'],
    ['', ''],
  ])('%j is written %s', (cell, written) => {
    expect(formatCsv([[cell]], ';')).toBe(`\ufeff${written}\r\n`);
  });

  test.each<[string, Cell, string]>([
    [';', 66.67, '66,67'],
    ['\t', 66.67, '66,67'],
    [',', 66.67, '66.67'],
    [';', -0.5, '-0,5'],
    ['-', -5, '"-5"'],
  ])('separated by %j the number %d is %s', (mark, cell, written) => {
    expect(formatCsv([[cell]], mark)).toBe(`\ufeff${written}\r\n`);
  });

  test('no row is but the mark of UTF-8', () => {
    expect(formatCsv([], ';')).toBe('\ufeff');
  });
});

describe('isSeparateur', () => {
  test.each([';', ',', '\t', '|', ':', '.', '~'])('%j may separate', (mark) => {
    expect(isSeparateur(mark)).toBe(true);
  });

  test.each(['', ';;', '"', '\n', '\r', ' ', 'a', '0', 'é', '；', '\u0000', '👍', '\\t', ';\n'])(
    '%j may not',
    (mark) => {
      expect(isSeparateur(mark)).toBe(false);
    },
  );
});
