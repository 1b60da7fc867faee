import { expect, test } from '@jest/globals';
import mammoth from 'mammoth';
import { renderDocx } from '../../../src/rendu/docx/index.js';
import { compare, SAME } from '../../support/phrases.js';
import { everyView } from '../../support/vues.js';

/** Another reader of Word documents, which shares no code with ours nor with the office. */

const DOCUMENTS = Object.entries(everyView()).filter(([name]) =>
  /^(note|deliberation|rencontre)/.test(name),
);

test.each(DOCUMENTS)('%s: the same sentences, and headings as headings', async (_name, page) => {
  const buffer = Buffer.from(await renderDocx(page));
  const { value } = await mammoth.convertToHtml({ buffer });
  const lines = value
    .replace(/<\/(p|h\d|li|td|th|tr)>|<br \/>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n');
  expect(compare(page, lines)).toEqual(SAME);
  const count = (tag: string) => value.split(`<${tag}>`).length - 1;
  expect([count('h1'), count('h2')]).toEqual([
    page.sections.length,
    page.sections.reduce((sum, one) => sum + (one.sections?.length ?? 0), 0),
  ]);
});
