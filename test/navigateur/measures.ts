import axe from 'axe-core';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { type Page as Content, texteOf } from '../../src/page/page.js';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Gives a page what finds its faults, once: half a megabyte of source. */
export async function prepareAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe, once prepared, finds against WCAG A and AA, and against good practice: the rule and the element. */
export async function accessibilityProblems(
  page: Page,
  rule?: 'color-contrast',
): Promise<string[]> {
  const runOnly = rule ?? RULES;
  const { violations } = await page.evaluate<axe.AxeResults>(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'], selectors: false })`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The words, but of addresses, that stand on two lines though no hyphen parts them. */
export function cutWords(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const { currentNode } = texts;
      if (currentNode.parentElement.closest('.adresse, .lu, svg')) continue;
      for (const { 0: word, index } of currentNode.data.matchAll(/[\\p{L}\\p{N}’]{2,}/gu)) {
        const range = document.createRange();
        range.setStart(currentNode, index);
        range.setEnd(currentNode, index + word.length);
        const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
        if (new Set(tops).size > 1) found.push(word);
      }
    }
    return found;
  })()`);
}

/** The width of what one would scroll through. */
export function scrollWidth(page: Page): Promise<number> {
  return page.evaluate('document.documentElement.scrollWidth');
}

/**
 * Which link has the focus, by number, and whether one sees it: outlined (on a map, by the line around
 * its shape), and on the screen.
 */
export function focusedLink(page: Page): Promise<{ index: number; isSeen: boolean }> {
  return page.evaluate(`(() => {
    const link = document.activeElement;
    const { x, y, bottom } = link.getBoundingClientRect();
    const shape = link.querySelector('path');
    const isOutlined =
      parseFloat(shape ? getComputedStyle(shape).strokeWidth : getComputedStyle(link).outlineWidth) >= 2;
    const isSeen = isOutlined && x >= 0 && y >= 0 && bottom <= innerHeight;
    // A map's links are of SVG, and document.links has only those of HTML.
    return { index: [...document.querySelectorAll('a')].indexOf(link), isSeen };
  })()`);
}

/** What a table is made of. */
export const TABLE_ROLES = ['table', 'row', 'columnheader', 'rowheader', 'cell'];

interface AccessibleNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

/** The parts of tables, in order, as the browser gives them to a screen reader: role and name. */
export async function tablesHeard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return (nodes as AccessibleNode[])
    .filter(({ role }) => TABLE_ROLES.includes(role?.value ?? ''))
    .map(({ role, name }) => `${role?.value} ${name?.value}`);
}

/** The program that writes HTML, bundled for a browser, as the global `rendu`. */
export async function rendererForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/rendu/html/index.ts'],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    globalName: 'rendu',
  });
  return outputFiles[0]?.text.replace('var rendu', 'globalThis.rendu') ?? '';
}

/** The words of a page, wherever they stand; but absences and heads, which columns may share. */
export function wordsOf(content: Content): string[] {
  return textsOf(content).flatMap((texte) => texte.split(/\s+/).filter((word) => word !== ''));
}

function textsOf(content: unknown, key = ''): string[] {
  if (typeof content === 'string') return TEXTS.includes(key) ? [content] : [];
  if (Array.isArray(content)) return content.flatMap((part) => textsOf(part, key));
  if (typeof content !== 'object' || content === null) return [];
  if (key === 'colonnes' || ('sens' in content && content.sens === 'discret')) return [];
  return Object.entries(content).flatMap(([name, value]) => textsOf(value, name));
}

const TEXTS = ['texte', 'titre', 'terme', 'suite', 'compte'];

/** The addresses of the web that a page names, as they are read aloud: without « https:// ». */
export function addressesOf(content: Content): string[] {
  return [...JSON.stringify(content).matchAll(/"adresse":"https?:\/\/([^"]+)"/g)].map(
    ([, adresse = '']) => adresse,
  );
}

/** « 1. F3E »: the head of each ranked row, in the order of the ranking. */
export function rowsOf({ blocs, sections }: Content): string[] {
  const all = [...blocs, ...sections.flatMap((section) => section.blocs)];
  const tables = all.filter((bloc) => bloc.genre === 'tableau');
  const ranked = tables.flatMap(({ lignes }) => lignes.filter(({ rang }) => rang !== undefined));
  return ranked.map(({ rang, cellules }) => `${rang}. ${texteOf(cellules[0]?.[0]?.texte ?? '')}`);
}
