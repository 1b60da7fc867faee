import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';

const names = new Set(
  ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => basename(name)),
  ),
);

test.each(['CONTRIBUTING.md', 'src/DECISIONS.md'])(
  'every file and folder that %s names is there',
  (file) => {
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(/`([\w@./-]+(?:\.(?:ts|js|yaml|json)|\/))`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(file === 'CONTRIBUTING.md' ? 30 : 20);
    const isThere = (path: string) =>
      [path, `src/${path}`, `test/${path}`].some((place) => existsSync(place)) ||
      (!path.includes('/') && names.has(path));
    expect(named.filter((path) => !isThere(path))).toEqual([]);
  },
);

test('CONTRIBUTING.md is read in one sitting; reasons are in DECISIONS.md', () => {
  expect(statSync('CONTRIBUTING.md').size).toBeLessThan(8000);
});
