import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** A Word document read back by a zip and an XML parser, for the tests. */
export interface ReadDocx {
  /** The names of its parts, in their order. */
  readonly noms: readonly string[];
  /** A part as text. */
  source(nom: string): string;
  /** A part, parsed; throws where it is not well formed. */
  xml(nom: string): Document;
  /** What the body holds: paragraphs and tables. */
  readonly corps: readonly Element[];
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = unzipSync(bytes);
  const source = (nom: string) => {
    const part = parts[nom];
    if (!part) throw new Error(`no part ${nom}`);
    return strFromU8(part);
  };
  const xml = (nom: string) =>
    new DOMParser({ onError: onErrorStopParsing }).parseFromString(source(nom), 'text/xml');
  const [body] = elements(xml('word/document.xml'), 'w:body');
  return { noms: Object.keys(parts), source, xml, corps: body ? childrenOf(body) : [] };
}

/** Every element of that name below a node, in the order of the document. */
export function elements(node: Document | Element, nom: string): Element[] {
  return Array.from(node.getElementsByTagName(nom));
}

export function childrenOf(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1);
}

const BLANKS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n' };

/** The words of an element, a tabulation and a break of a line as what they are. */
export function wordsOf(element: Element): string {
  return Array.from(element.getElementsByTagName('*'))
    .map(({ tagName, textContent }) => (tagName === 'w:t' ? textContent : (BLANKS[tagName] ?? '')))
    .join('');
}

/** An attribute of the first element of that name below an element, or null. */
export function attributeOf(element: Element, nom: string, attribut = 'w:val'): string | null {
  return elements(element, nom)[0]?.getAttribute(attribut) ?? null;
}

/** The paragraphs of that style, as words. */
export function wordsOfStyle(docx: ReadDocx, style: string): string[] {
  return elements(docx.xml('word/document.xml'), 'w:p')
    .filter((paragraph) => attributeOf(paragraph, 'w:pStyle') === style)
    .map(wordsOf);
}

/** Every line of the body in reading order, those of cells too. */
export function linesOf(docx: ReadDocx): string[] {
  return elements(docx.xml('word/document.xml'), 'w:p').flatMap((one) => wordsOf(one).split('\n'));
}

/** The cells of a table, a row each, each cell as the words of its paragraphs. */
export function cellsOf(table: Element): string[][][] {
  return elements(table, 'w:tr').map((row) =>
    elements(row, 'w:tc').map((cell) => elements(cell, 'w:p').map(wordsOf)),
  );
}
