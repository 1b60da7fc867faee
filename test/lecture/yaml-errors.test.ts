import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { YAML_ERRORS } from '../../src/lecture/yaml-errors.js';
import { typographie } from '../../src/text/typography.js';

// What the installed package declares: an upgrade that adds a code must fail here.
const declaration = readFileSync(
  new URL('../../node_modules/yaml/dist/errors.d.ts', import.meta.url),
  'utf8',
);
const codes = [
  ...(/type ErrorCode = ([^;]+);/.exec(declaration)?.[1] ?? '').matchAll(/'(\w+)'/g),
].map((match) => match[1] ?? '');

test('every error code of the yaml package has its sentence, and no other has', () => {
  expect(codes.length).toBeGreaterThan(20);
  expect(Object.keys(YAML_ERRORS).sort()).toEqual([...codes].sort());
});

describe('each sentence is French, and ready for « file:line:column: »', () => {
  const ENGLISH = /\b(the|is|are|not|must|and|of|with|in|at|for|unexpected|missing|invalid)\b/i;

  test.each(Object.entries(YAML_ERRORS))('%s', (_code, [, sentence]) => {
    expect(sentence).not.toMatch(ENGLISH);
    expect(sentence).toMatch(/^[\p{Ll}]/u);
    expect(sentence).not.toMatch(/[.\n]$/);
    expect(typographie(sentence)).toBe(sentence);
  });
});
