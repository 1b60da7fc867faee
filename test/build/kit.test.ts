import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { kitJsonSchema } from '../../src/build/kit.js';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
}

/** Paths of the fields that have no description. */
function undescribed({ properties = {}, items, anyOf = [] }: Node, path = ''): string[] {
  const inner = [...(items ? [items] : []), ...anyOf].flatMap((node) => undescribed(node, path));
  const own = Object.entries(properties).flatMap(([name, node]) => [
    ...(node.description ? [] : [`${path}/${name}`]),
    ...undescribed(node, `${path}/${name}`),
  ]);
  return [...own, ...inner];
}

describe('the editor schema', () => {
  test('is the one that is committed (else: npm run schema)', () => {
    expect(readFileSync('kit/kit.schema.json', 'utf8')).toBe(kitJsonSchema());
  });

  test('describes each field in French', () => {
    expect(undescribed(JSON.parse(kitJsonSchema()))).toEqual([]);
  });

  const shipped = readdirSync('kit').filter((name) => name.endsWith('.yaml'));

  test.each(shipped)('%s names it on its first line', (name) => {
    const [first] = readFileSync(`kit/${name}`, 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./kit.schema.json');
  });
});
