import { expect, test } from '@jest/globals';
import { escapeStart, escapeText } from '../../../src/rendu/markdown/phrase.js';

/** Marks of pandoc, GitLab or VS Code that GFM does not know: its parser cannot tell that they are escaped. */
test.each([
  ['$x$', '\\$x\\$'],
  ['2^3^', '2\\^3\\^'],
  ['mot{.classe}', 'mot\\{.classe\\}'],
  ['voir @cle', 'voir \\@cle'],
  ['maire@ville.fr', 'maire@ville.fr'],
  ['-- ou ---', '\\-\\- ou \\-\\-\\-'],
  [':tada:', '\\:tada:'],
  ['a) un', 'a\\) un'],
  ['ii. deux', 'ii\\. deux'],
  ['(1) un', '(1\\) un'],
  ['(@) un', '(\\@) un'],
  [': un', '\\: un'],
  ['Table: un', 'Table\\: un'],
  ['Tableau : un', 'Tableau : un'],
  ['etc. un', 'etc. un'],
])('at the start of a line %s is written %s', (text, written) => {
  expect(escapeStart(escapeText(text))).toBe(written);
});
