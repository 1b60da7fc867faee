import { describe, expect, test } from '@jest/globals';
import { type Flaw, MendedData, valueAt } from '../../src/lecture/mend.js';

const flaw = (...path: (string | number)[]): Flaw => ({ path, isMissing: false });
const missing = (...path: (string | number)[]): Flaw => ({ path, isMissing: true });
const DATA = { a: ['x', 'y', 'z'], b: [{ id: 'un' }, { id: 'deux' }], c: 'texte' };

function mended(...passes: Flaw[][]) {
  const data = new MendedData(structuredClone(DATA));
  for (const flaws of passes) data.mend(flaws);
  return data;
}

describe('what is wrong is taken out, and nothing else', () => {
  test.each<[string, Flaw[], unknown]>([
    ['a field', [flaw('c')], { a: DATA.a, b: DATA.b }],
    ['an item', [flaw('a', 1)], { ...DATA, a: ['x', 'z'] }],
    ['two items', [flaw('a', 0), flaw('a', 2)], { ...DATA, a: ['y'] }],
    ['a field of an item', [flaw('b', 1, 'id')], { ...DATA, b: [{ id: 'un' }, {}] }],
    ['a group and a part of it', [flaw('b', 0, 'id'), flaw('b', 0)], { ...DATA, b: [DATA.b[1]] }],
    ['the whole', [flaw()], undefined],
  ])('%s', (_name, flaws, expected) => {
    expect(mended(flaws).data).toEqual(expected);
  });

  test('a missing text is made up; where that is wrong too, what should hold it goes', () => {
    const lacking = missing('b', 0, 'nom');
    expect(mended([lacking]).data).toEqual({ ...DATA, b: [{ id: 'un', nom: '?' }, DATA.b[1]] });
    expect(mended([lacking], [flaw('b', 0, 'nom')]).data).toEqual({ ...DATA, b: [DATA.b[1]] });
  });

  test('the data that was given stays as it is', () => {
    const data = structuredClone(DATA);
    new MendedData(data).mend([flaw('a', 0), missing('d')]);
    expect(data).toEqual(DATA);
  });
});

describe('the way back', () => {
  test('to the place of an item in the list as it was written, over several passes', () => {
    const data = mended([flaw('a', 0), flaw('b', 0)], [flaw('a', 0)]);
    expect(data.data).toEqual({ a: ['z'], b: [{ id: 'deux' }], c: 'texte' });
    expect(data.original(['a', 0])).toEqual(['a', 2]);
    expect(data.original(['b', 0, 'id'])).toEqual(['b', 1, 'id']);
    expect(data.original(['b'])).toEqual(['b']);
    expect(data.lost).toEqual([
      ['a', 0],
      ['b', 0],
      ['a', 1],
    ]);
  });

  test('is the path itself where nothing was lost, or where it leads nowhere', () => {
    const data = mended();
    expect(data.original(['a', 2])).toEqual(['a', 2]);
    expect(data.original(['z', 5, 'y'])).toEqual(['z', 5, 'y']);
  });
});

test('a value at a path, none where it leads nowhere, nor to what objects have by birth', () => {
  expect(valueAt(DATA, ['b', 1, 'id'])).toBe('deux');
  expect(valueAt(DATA, ['b', 2, 'id'])).toBeUndefined();
  expect(valueAt(DATA, ['toString'])).toBeUndefined();
});
