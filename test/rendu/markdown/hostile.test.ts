import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Page } from '../../../src/page/page.js';
import { renderMarkdown } from '../../../src/rendu/markdown/index.js';
import { cleanLine } from '../../../src/text/clean.js';
import { hostileText } from '../../support/hostile-text.js';
import {
  childrenOf,
  descendantsOf,
  linesOf,
  type Node,
  parseMarkdown,
} from '../../support/markdown.js';
import { unspaced } from '../../support/unspaced.js';

/** Texts of which something is left when they are clean. */
const texts = fc.array(
  hostileText.filter((text) => cleanLine(text) !== ''),
  { minLength: 20, maxLength: 20 },
);

/** A page that says a text in every place that has one. */
function pageOf(texts: readonly string[]): Page {
  const t = (i: number) => texts[i] ?? '';
  return {
    titre: t(0),
    blocs: [
      { genre: 'paragraphe', texte: t(1) },
      { genre: 'paragraphe', texte: t(2) },
      { genre: 'paragraphe', texte: t(3), sens: 'alerte' },
      {
        genre: 'liste',
        items: [
          { texte: t(4), suite: [t(5), t(6)] },
          { texte: t(7), sens: 'rappel' },
        ],
      },
      {
        genre: 'definitions',
        entrees: [
          { terme: t(8), items: [{ texte: t(9), suite: [t(5)] }] },
          { terme: t(10), items: [{ texte: t(11) }, { texte: t(12), suite: [t(6)] }] },
        ],
      },
      {
        genre: 'tableau',
        titre: t(13),
        colonnes: [
          { titre: t(14), part: 1 },
          { titre: t(15), part: 3 },
        ],
        lignes: [
          {
            rang: 1,
            cellules: [
              [
                { texte: t(16), sens: 'important' },
                { texte: t(17), part: 1 },
              ],
              [{ texte: t(18), sens: 'reponse', suite: [t(5)] }],
            ],
          },
          { cellules: [[{ texte: t(19) }], [{ texte: t(6), sens: 'blanc' }]] },
        ],
      },
    ],
    sections: [
      {
        titre: t(5),
        blocs: [{ genre: 'paragraphe', texte: t(6), sens: 'blanc' }],
        sections: [{ titre: t(7), blocs: [] }],
      },
    ],
  };
}

/** What a parser should find of it: each block with its lines. */
function outlineOf(texts: readonly string[]): unknown[] {
  const t = (i: number) => unspaced(cleanLine(texts[i] ?? ''));
  return [
    ['h1', t(0)],
    ['p', t(1)],
    ['p', t(2)],
    ['p', `▲ ${t(3)}`],
    ['ul', [['p', t(4), t(5), t(6)]], [['p', `► ${t(7)}`]]],
    [
      'ul',
      [['p', `${t(8)} : ${t(9)}`, t(5)]],
      [
        ['p', `${t(10)} :`],
        ['ul', [['p', t(11)]], [['p', t(12), t(6)]]],
      ],
    ],
    ['p', t(13)],
    [
      'table',
      [[t(14)], [t(15)]],
      [
        [`1. ${t(16)}`, `– ${t(17)}`],
        [`● ${t(18)}`, `– ${t(5)}`],
      ],
      [[t(19)], [t(6)]],
    ],
    ['p', '● répond à un de vos besoins'],
    ['h2', t(5)],
    ['p', t(6)],
    ['h3', t(7)],
  ];
}

function found(node: Node): unknown {
  if (node.type === 'heading') return [`h${node.depth}`, ...linesOf(node)];
  if (node.type === 'paragraph') return ['p', ...linesOf(node)];
  if (node.type === 'list') return ['ul', ...childrenOf(node).map(found)];
  if (node.type === 'table')
    return ['table', ...node.children.map((row) => row.children.map(linesOf))];
  return node.type === 'root' || node.type === 'listItem'
    ? childrenOf(node).map(found)
    : [node.type];
}

/** What a page may be made of, beside <br>, and the links that GFM makes of the addresses in a text. */
const MEANT: ReadonlySet<string> = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'strong', 'break', 'list', 'listItem'],
  ...['table', 'tableRow', 'tableCell'],
]);

function isMeant(node: Node): boolean {
  if (node.type === 'html') return node.value === '<br>';
  if (node.type !== 'link') return MEANT.has(node.type);
  const shown = linesOf(node).join('');
  return ['', 'http://', 'mailto:'].some((start) => unspaced(node.url) === start + shown);
}

test('any text is found again, whole, in its own place, and is nothing but text', () => {
  fc.assert(
    fc.property(texts, (drawn) => {
      const root = parseMarkdown(renderMarkdown(pageOf(drawn)));
      expect(found(root)).toEqual(outlineOf(drawn));
      expect(descendantsOf(root).filter((node) => !isMeant(node))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
