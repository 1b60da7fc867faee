import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { unspaced } from './unspaced.js';

export type Root = ReturnType<typeof fromMarkdown>;
export type Node = Root | Root['children'][number];

/** Markdown as the reference parser of GFM reads it. */
export function parseMarkdown(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

export const childrenOf = (node: Node): Node[] => ('children' in node ? node.children : []);

/** A node and all that it holds, in reading order. */
export const descendantsOf = (node: Node): Node[] => [
  node,
  ...childrenOf(node).flatMap(descendantsOf),
];

/** The nodes of a type under a node, in reading order. */
export const findAll = <T extends Node['type']>(node: Node, type: T) =>
  descendantsOf(node).filter((found): found is Extract<Node, { type: T }> => found.type === type);

/** The lines that a reader sees of a paragraph, heading or cell; a run of spaces is one. */
export function linesOf(node: Node): string[] {
  return seen(node).split('\n').map(unspaced);
}

function seen(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return node.value === '<br>' ? '\n' : node.value;
  return 'value' in node ? node.value : childrenOf(node).map(seen).join('');
}

/** All lines that a reader sees, in reading order; each sentence of a cell is one. */
export function readMarkdown(markdown: string): string[] {
  const isRead = ({ type }: Node) => ['heading', 'paragraph', 'tableCell'].includes(type);
  return descendantsOf(parseMarkdown(markdown)).filter(isRead).flatMap(linesOf);
}
