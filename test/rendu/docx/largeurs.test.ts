import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { leastWidths, shareRoom } from '../../../src/rendu/docx/largeurs.js';

const column = fc.record({
  titre: fc.constant('x'),
  part: fc.nat(100),
});
const columnsWithLeast = fc
  .array(fc.tuple(column, fc.integer({ min: 1, max: 4000 })), { minLength: 1, maxLength: 20 })
  .map((pairs) => ({
    colonnes: pairs.map(([colonne]) => colonne),
    least: pairs.map(([, least]) => least),
  }));
const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

describe('the widths of columns', () => {
  test('fill the room, and give each column what it needs where there is room for all', () => {
    fc.assert(
      fc.property(columnsWithLeast, fc.integer({ min: 5000, max: 20000 }), (table, room) => {
        const widths = shareRoom(table.colonnes, table.least, room);
        expect(sum(widths)).toBe(room);
        if (sum(table.least) > room) return;
        widths.forEach((width, c) => {
          expect(width).toBeGreaterThan((table.least[c] ?? 0) - 1);
        });
      }),
    );
  });

  test('follow the parts where every column has what it needs', () => {
    const colonnes = [1, 2, 3].map((part) => ({ titre: 'x', part }));
    expect(shareRoom(colonnes, [10, 10, 10], 600)).toEqual([100, 200, 300]);
  });

  test('need room for a word, not for a run of letters that is none', () => {
    const needed = (titre: string) =>
      leastWidths({ genre: 'tableau', titre: '', colonnes: [{ titre, part: 1 }], lignes: [] })[0];
    expect(needed('professionnalisme du')).toBe(needed('professionnalisme'));
    expect(needed('contre-indication')).toBe(needed('indication'));
    expect(needed('x'.repeat(40))).toBe(needed('x'.repeat(4000)));
    expect(needed('56\u00a0%')).toBeGreaterThan(needed('56') ?? 0);
  });
});
