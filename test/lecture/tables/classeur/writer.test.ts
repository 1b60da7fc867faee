import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { classeurOf } from '../../../../src/lecture/tables/classeur/writer.js';

const rows = [
  ['nom', 'code_postal', 'latitude'],
  ['=1+1', '01000', 45.5],
  ['Deux\nlignes \u001b[31m', '', -1],
];

describe('classeurOf', () => {
  test('texts stay texts, numbers numbers, and nothing is nothing', async () => {
    const { sheets } = await readXlsx(await classeurOf([{ nom: 'Acteurs', rows }]));
    expect(sheets.map(({ name }) => name)).toEqual(['Acteurs']);
    expect(sheets[0]?.rows).toEqual([
      ['nom', 'code_postal', 'latitude'],
      ['=1+1', '01000', 45.5],
      ['Deux\nlignes [31m', null, -1],
    ]);
    const formulas = [...(sheets[0]?.cells?.values() ?? [])].filter(({ formula }) => formula);
    expect(formulas).toEqual([]);
  });

  test('the same sheets give the same bytes', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => classeurOf([{ nom: 'A', rows }])));
    expect(first).toEqual(second);
    // Nor is the time of the day in any part of it.
    const parts = Object.values(unzipSync(first ?? new Uint8Array())).map((part) =>
      strFromU8(part),
    );
    const dates = parts.join().match(/\d{4}-\d\d-\d\dT[\d:]*Z/g);
    expect(new Set(dates)).toEqual(new Set(['1980-01-01T00:00:00Z']));
  });

  test('the titles stay in sight, and columns of texts are of texts', async () => {
    const empty = rows.map((row) => [...row, row === rows[0] ? 'siret' : '']);
    const parts = unzipSync(await classeurOf([{ nom: 'A', rows: empty }]));
    const source = (nom: string) => strFromU8(parts[nom] ?? new Uint8Array());
    const sheet = source('xl/worksheets/sheet1.xml');
    expect(sheet.match(/<pane [^>]*>/g)).toEqual([expect.stringContaining('ySplit="1"')]);
    expect(sheet).not.toContain('xSplit');
    const text = /numFmtId="(\d+)" formatCode="@"/.exec(source('xl/styles.xml'))?.[1];
    const [, styles = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(source('xl/styles.xml')) ?? [];
    const formats = [...styles.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, format]) => format);
    expect(text).toBeDefined();
    const cells = [...sheet.matchAll(/<c r="([A-D]\d)"(?:[^>]* s="(\d+)")?/g)];
    const ofText = cells.filter(([, , style]) => style && formats[Number(style)] === text);
    expect(ofText.map(([, place]) => place)).toEqual(
      [1, 2, 3].flatMap((row) => ['A', 'B', 'D'].map((column) => `${column}${row}`)),
    );
  });

  test('a sheet may be empty, and be called what the format forbids', async () => {
    const named = { nom: `a/b[c]:${'x'.repeat(40)}`, rows: [] };
    const { sheets } = await readXlsx(await classeurOf([named]));
    expect(sheets.map(({ name }) => name)).toEqual([`a b c  ${'x'.repeat(24)}`]);
  });

  test('what no cell can hold of a text is left out', async () => {
    const long = [['x'.repeat(40_000)]];
    const { sheets } = await readXlsx(await classeurOf([{ nom: 'A', rows: long }]));
    expect(String(sheets[0]?.rows[0]?.[0])).toHaveLength(32_767);
  });
});
