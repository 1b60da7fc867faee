import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Fewer words are a term, which may stand in more than one place. */
const SENTENCE = 5;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join('src', name));

/** The sentences of the program in a file: what the tag `fr` marks, without what is put in. */
function sentencesOf(file: string): string[] {
  const source = readFileSync(file, 'utf8').replace(/\$\{[^{}]*\}/g, '…');
  return [...source.matchAll(/\bfr`([^`]*)`/g)]
    .map(([, text = '']) => text.trim())
    .filter(
      (text) => text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= SENTENCE,
    );
}

test('no sentence of the program stands in two files', () => {
  const places = new Map<string, Set<string>>();
  for (const file of files) {
    for (const sentence of sentencesOf(file)) {
      places.set(sentence, new Set([...(places.get(sentence) ?? []), file]));
    }
  }
  expect(places.size).toBeGreaterThan(150);
  expect([...places].filter(([, where]) => where.size > 1)).toEqual([]);
});
