import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@jest/globals';

const text = readFileSync('CONTRIBUTING.md', 'utf8');
const names = new Set(
  ['src', 'test'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => basename(name)),
  ),
);

test('every file and folder that CONTRIBUTING.md names is there', () => {
  const named = [...text.matchAll(/`([\w@./-]+(?:\.(?:ts|js|yaml|json)|\/))`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(30);
  const isThere = (path: string) =>
    [path, `src/${path}`, `test/${path}`].some((place) => existsSync(place)) ||
    (!path.includes('/') && names.has(path));
  expect(named.filter((path) => !isThere(path))).toEqual([]);
});
