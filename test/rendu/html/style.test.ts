import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { STYLE, STYLE_HASH } from '../../../src/rendu/html/style.js';

test('the hash in the policy is that of the style', () => {
  const hash = createHash('sha256').update(STYLE, 'utf8').digest('base64');
  expect(STYLE_HASH).toBe(`sha256-${hash}`);
});

test('the style cannot end its element, and loads nothing', () => {
  expect(STYLE).not.toMatch(/<|url\(|@import/);
});
