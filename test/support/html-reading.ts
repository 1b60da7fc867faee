import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** What an HTML file says, as the standard's own parser reads it. */
export interface Reading {
  readonly title: string;
  /** « place: text » of each heading, sentence, head and cell, in the order of reading. */
  readonly places: readonly string[];
  readonly links: readonly string[];
  /** The names of all elements, and of all attributes. */
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Reads a page that `renderHtml` made. */
export function readHtml(html: string): Reading {
  const elements = allElements(parse(html).childNodes);
  const said = readElements(parse(html).childNodes);
  const find = (name: string) => elements.filter(({ tagName }) => tagName === name);
  return {
    title: said
      .filter(({ tagName }) => tagName === 'title')
      .map(textOf)
      .join('|'),
    places: find('main').flatMap((main) => placesIn(main, 'p')),
    links: find('main')
      .flatMap((main) =>
        readElements(main.childNodes).flatMap((element) => attribute(element, 'href') ?? []),
      )
      .filter((href) => !href.startsWith('#')),
    elements: new Set(elements.map(({ tagName }) => tagName)),
    attributes: new Set(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name))),
  };
}

/** Elements whose text is said as it stands, and those that give their name to the text in them. */
const SAID = ['h1', 'h2', 'h3', 'caption', 'dt'];
const HOLDERS = ['li', 'dd'];

function placesIn(element: Element, place: string): string[] {
  const { tagName } = element;
  if (tagName === 'nav' || isPicture(element) || isUnsaid(element)) return [];
  if (SAID.includes(tagName)) return [`${tagName}: ${textOf(element)}`];
  if (attribute(element, 'scope') === 'col') return [`column: ${textOf(element)}`];
  if (tagName === 'p') return [`${place}: ${textOf(element)}`];
  return element.childNodes
    .filter(isElement)
    .flatMap((child) => placesIn(child, placeOf(child, place)));
}

/** A cell names the column that its card shows; a list in a cell is still that cell. */
function placeOf(element: Element, place: string): string {
  if (element.tagName === 'td') return `cell ${attribute(element, 'data-titre')}`;
  if (element.tagName === 'th') return 'row';
  return HOLDERS.includes(element.tagName) && place === 'p' ? element.tagName : place;
}

/** What is drawn beside a text that says it all. */
const isPicture = ({ tagName }: Element) => tagName === 'figure';

/** Signs, their words and ranks stand beside a text. */
const isUnsaid = (element: Element) =>
  attribute(element, 'aria-hidden') === 'true' ||
  ['lu', 'rang'].includes(attribute(element, 'class') ?? '');

function textOf(element: Element): string {
  return element.childNodes
    .map((node) => {
      if ('value' in node) return node.value;
      return isElement(node) && !isUnsaid(node) ? textOf(node) : '';
    })
    .join('');
}

/** Elements of the page, but those of pictures. */
function readElements(nodes: readonly Node[]): Element[] {
  return nodes
    .filter(isElement)
    .filter((element) => !isPicture(element))
    .flatMap((element) => [element, ...readElements(element.childNodes)]);
}

function allElements(nodes: readonly Node[]): Element[] {
  return nodes
    .filter(isElement)
    .flatMap((element) => [element, ...allElements(element.childNodes)]);
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attr) => attr.name === name)?.value;
}
