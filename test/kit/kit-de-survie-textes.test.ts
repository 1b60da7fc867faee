import { describe, expect, test } from '@jest/globals';
import { readShipped } from './reading.js';

/** What French typography does not allow, by what it is called in a failure. */
const FAULTS: readonly [name: string, pattern: RegExp][] = [
  ['straight apostrophe', /'/],
  ['straight quotation mark', /"/],
  ['breakable space before a sign', / [;:!?»%]/],
  ['no space before a sign', /[^\s][;!?»%]/],
  ['breakable space, or none, after «', /«(?!\u00a0)/],
  ['wide space before ; ! ?', /\u00a0[;!?]/],
  ['narrow space before : »', /\u202f[:»]/],
  ['double space', /[ \u00a0\u202f]{2}/],
  ['three points', /\.\.\./],
  ['decomposed accent', /\p{M}/u],
];

const faultsOf = (text: string) =>
  FAULTS.filter(([, fault]) => fault.test(text)).map(([name]) => name);

/** Every text of a file, at any depth; ids and addresses have no typography. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value).filter(
    ([name]) => !['id', 'site', 'contact'].includes(name),
  );
  return fields.flatMap(([, field]) => textsOf(field));
}

test('every text of the kit has French typography', () => {
  const texts = textsOf(readShipped().contenu);
  expect(texts.length).toBeGreaterThan(100);
  const faulty = texts.map((text) => [text, ...faultsOf(text)]).filter((found) => found.length > 1);
  expect(faulty).toEqual([]);
});

describe('a slip of typography is found out', () => {
  test.each([
    ["l'institution", 'straight apostrophe'],
    ['dits "traditionnels"', 'straight quotation mark'],
    ['la flamme !', 'breakable space before a sign'],
    ['la flamme!', 'no space before a sign'],
    ['dits « traditionnels\u00a0»', 'breakable space, or none, after «'],
    ['dits «traditionnels\u00a0»', 'breakable space, or none, after «'],
    ['la flamme\u00a0!', 'wide space before ; ! ?'],
    ['Exemple\u202f: un', 'narrow space before : »'],
    ['un  deux', 'double space'],
    ['etc...', 'three points'],
    ['e\u0301lus', 'decomposed accent'],
  ])('%s', (text, fault) => {
    expect(faultsOf(text)).toContain(fault);
  });
});
