import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { width } from '../../src/text/layout.js';
import { cutWords } from '../support/words.js';
import { fakeWorld } from '../support/world.js';

const NAMES = ['kit-de-survie.yaml', 'portes-d-entree.yaml'];
const files = Object.fromEntries(
  NAMES.map((name) => [`/kit/${name}`, readFileSync(`kit/${name}`, 'utf8')]),
);

async function errorOf(line: string, columns: number): Promise<string> {
  const world = fakeWorld({ files, env: { COLUMNS: String(columns) } });
  expect(await run(line.split(' '), world)).toBe(2);
  return world.stderr.text;
}

test.each([
  'lsite',
  'conseil --besion x',
  'conseil --situation region',
  'conseil -b financment,ouverture-internationale -e zzz --situation regio --refuse argent',
  'profil service xyz busines',
  'comparer UE',
  'comparer UE Europe',
  'liste --sortie note.pdf',
  'liste --format xml',
  'aide conseil liste',
  'aide xyz',
  'kit',
])('%s: at every width no line is wider, no word cut, no list mixed up', async (line) => {
  const wide = await errorOf(line, 1000);
  const items = wide.split('\n').filter((item) => /^ {2}\S/.test(item));
  for (const columns of [20, 21, 25, 30, 35, 40, 45, 51, 60, 80, 120]) {
    const narrow = await errorOf(line, columns);
    expect(narrow.split('\n').filter((text) => width(text) > columns)).toEqual([]);
    expect(cutWords(wide, narrow)).toEqual([]);
    // Each item of a list starts a line, and the rest of it is set deeper.
    if (line === 'kit') continue;
    expect(narrow.split('\n').filter((text) => /^ {2}\S/.test(text))).toHaveLength(items.length);
  }
});
