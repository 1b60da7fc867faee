import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fragment } from '../../../src/page/page.js';
import { drawPhrase } from '../../../src/rendu/markdown/phrase.js';
import { clean } from '../../../src/text/clean.js';
import { hostileText } from '../../support/hostile-text.js';
import { childrenOf, linesOf, type Node, parseMarkdown } from '../../support/markdown.js';
import { unspaced } from '../../support/unspaced.js';

/** Addresses, and where a parser should find that their links go; null where there is to be none. */
const ADRESSES: ReadonlyMap<string, string | null> = new Map([
  ['https://exemple.fr/a?b=1&c=2', 'https://exemple.fr/a?b=1&c=2'],
  ['https://exemple.fr/?a&copy;=&#60;', 'https://exemple.fr/?a&copy;=&#60;'],
  ['https://exemple.fr/été', 'https://exemple.fr/%C3%A9t%C3%A9'],
  ['https://', null],
  ['https://exemple.fr/ab|c>d<e\\f`g', 'https://exemple.fr/ab%7Cc%3Ed%3Ce/f%60g'],
  ['HTTP://EXEMPLE.FR/(a)[b]*c*_d_', 'http://exemple.fr/(a)[b]*c*_d_'],
  ['mailto:mairie@exemple.fr', 'mailto:mairie@exemple.fr'],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['\u0001javascript:alert(1)//https://', null],
  ['data:text/html,<script>alert(1)</script>', null],
  ['//exemple.fr', null],
  ['/etc/passwd', null],
  ['', null],
]);

const fragment: fc.Arbitrary<Fragment> = fc
  .record({
    texte: hostileText,
    sens: fc.constantFrom('blanc', 'important', 'discret', undefined),
    adresse: fc.option(fc.constantFrom(...ADRESSES.keys()), { nil: undefined }),
  })
  .map(({ texte, sens, adresse }) => ({
    texte,
    ...(sens && { sens }),
    ...(adresse !== undefined && { adresse }),
  }));

interface Look {
  readonly isStrong: boolean;
  readonly url: string | null;
}

/** Each character that is no space, with how it looks. */
const dressed = (text: string, { isStrong, url }: Look) =>
  [...text.replace(/\s/g, '')].map((character) => `${character} ${isStrong} ${url}`);

function expectedOf({ texte, sens, adresse = '' }: Fragment): string[] {
  const url = ADRESSES.get(adresse) ?? null;
  const text = clean(texte);
  const isTold = url === null && adresse !== '' && adresse !== texte;
  const words = isTold ? clean(`${text} (${adresse})`) : text;
  const shown = adresse !== '' && unspaced(text) === '' ? clean(adresse) : words;
  return dressed(shown, { isStrong: sens === 'blanc' || sens === 'important', url });
}

/** GFM itself makes links of addresses in a text: they are none of ours. */
function found(node: Node, look: Look): string[] {
  if (node.type === 'text') return dressed(node.value, look);
  const isOurs = node.type === 'link' && [...ADRESSES.values()].includes(node.url);
  const inner = {
    isStrong: look.isStrong || node.type === 'strong',
    url: isOurs ? node.url : look.url,
  };
  return childrenOf(node).flatMap((child) => found(child, inner));
}

/** A sentence as a parser finds it in the middle of a line. */
const parsePhrase = (phrase: readonly Fragment[]) =>
  parseMarkdown(`a ${drawPhrase(phrase)} z`).children;

describe('drawPhrase', () => {
  test('each character keeps its bold and its link, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 6 }), (phrase) => {
        const [paragraph, ...others] = parsePhrase(phrase);
        expect(others).toEqual([]);
        const look = { isStrong: false, url: null };
        const expected = [
          ...dressed('a', look),
          ...phrase.flatMap(expectedOf),
          ...dressed('z', look),
        ];
        expect(paragraph && found(paragraph, look)).toEqual(expected);
      }),
      { numRuns: 400 },
    );
  });

  test.each<[string, readonly Fragment[], string]>([
    ['a reference over two fragments', [{ texte: '&' }, { texte: 'amp;' }], '\\&amp;'],
    [
      'bold beside bold',
      [
        { texte: 'a', sens: 'blanc' },
        { texte: 'b', sens: 'blanc' },
      ],
      '**ab**',
    ],
    ['spaces at the ends of bold', [{ texte: ' a ', sens: 'blanc' }, { texte: 'b' }], '**a** b'],
    [
      'a bracket behind a letter',
      [{ texte: 'ab' }, { texte: '[c]', sens: 'blanc' }, { texte: 'd' }],
      'a&#98;**\\[c\\]**&#100;',
    ],
    [
      'a link behind !',
      [{ texte: 'a !' }, { texte: 'b', adresse: 'https://c.fr' }],
      'a \\![b](<https://c.fr/>)',
    ],
    [
      'a link without words',
      [{ texte: '', adresse: 'https://c.fr' }],
      '[https\\://c.fr](<https://c.fr/>)',
    ],
  ])('%s', (_name, phrase, expected) => {
    expect(drawPhrase(phrase)).toBe(expected);
  });

  test('what is no mark stays as it was typed', () => {
    const texte = 'L’AFD (R&D, n° 5) : « 56 % », 2+2=4, a-b, 10 € ; cf. l\'État ! #1 > 2 m/s "x"';
    expect(drawPhrase(texte)).toBe(texte);
    expect(linesOf(parseMarkdown(drawPhrase(texte)))).toEqual([texte]);
  });
});
