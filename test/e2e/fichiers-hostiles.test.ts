import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean } from '../../src/text/clean.js';
import { plain } from '../kit/reading.js';
import { type Hostile, SYNTAX } from '../support/hostile.js';
import { ENCODINGS, EXCESS } from '../support/hostile-bytes.js';
import { checkHostile, runSafely } from '../support/hostile-check.js';
import { IDS, RESERVED_WORDS, SHAPES } from '../support/hostile-content.js';
import { CONTROLLED, INVISIBLE_KIT, NAMED } from '../support/hostile-fields.js';
import { FORBIDDEN, UNREADABLE, type Unreadable } from '../support/hostile-files.js';
import { openFolder } from '../support/nobody.js';
import { runMeasured, useNobody } from '../support/program.js';

const folder = openFolder();
const runAsNobody = useNobody();
const TABLES: Readonly<Record<string, readonly Hostile[]>> = {
  'no YAML, or not ours': SYNTAX,
  'not UTF-8': ENCODINGS,
  'too much': EXCESS,
  'reserved words': RESERVED_WORDS,
  'odd ids': IDS,
  'of another shape': SHAPES,
  'a control character in a text': CONTROLLED,
  'odd characters elsewhere': [...NAMED, INVISIBLE_KIT],
};

test('the table has at least 65 bad files', () => {
  const rows = Object.values(TABLES).flat();
  expect(rows.length + UNREADABLE.length).toBeGreaterThanOrEqual(65);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
});

describe.each(Object.entries(TABLES))('%s', (_title, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_name, row) =>
    checkHostile(row, folder, 'f.yaml'),
  );
});

function checkUnreadable({ make, told }: Unreadable, run = runMeasured) {
  const file = make(folder);
  const [verified, ...runs] = [
    ['kit', 'verifier'],
    ['liste', '--kit'],
    ['liste', '--supplement'],
  ].map((line) => runSafely([...line, file], folder, run));
  expect({ code: verified?.code, err: verified?.err }).toEqual({ code: 1, err: '' });
  expect(plain(verified?.out ?? '')).toContain(`${clean(file)}:1:1: erreur: ${told}`);
  for (const { code, out, err } of runs) {
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(plain(err)).toContain(`Erreur : ${told}`);
  }
}

describe('a file that cannot be read', () => {
  test.each(UNREADABLE.map((row) => [row.name, row] as const))('%s', (_name, row) =>
    checkUnreadable(row),
  );

  test('without permission', () => checkUnreadable(FORBIDDEN, runAsNobody));
});

describe('invisible characters of a kit that is read', () => {
  writeFileSync(join(folder, 'invisible.yaml'), INVISIBLE_KIT.content);

  test.each([
    ['liste'],
    ['liste', '--json'],
    ['profil', 'regie'],
    ['profil', 'regie', '--json'],
    ['comparer', 'regie', 'ville'],
    ['conseil', '--besoin', 'eau', '--situation', 'ile'],
    ['conseil', '--besoin', 'eau', '--refuse', 'don'],
    ['conseil', '--besoin', 'eau', '--json'],
    ['sources'],
    ['sources', '--json'],
  ])('%s %s %s %s %s are not printed', (...line) => {
    const words = line.filter((word) => word !== undefined);
    const { code, out } = runSafely([...words, '--kit', 'invisible.yaml'], folder);
    expect(code).toBe(0);
    // They are shown, without what hides in them.
    expect(out).toMatch(/é(partenaire|titre|besoin)/);
  });
});
