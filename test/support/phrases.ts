import {
  type Bloc,
  fragmentsOf,
  type Item,
  type Page,
  type Phrase,
  type Section,
  SIGNES,
  type Tableau,
  texteOf,
  titreDeZone,
} from '../../src/page/page.js';
import { unspaced } from './unspaced.js';

/** How a format writes a sentence in words: `texteOf`, or with the addresses of links. */
type Words = (phrase: Phrase) => string;

/** The sentence with each link as its address, for formats in which a link has no name. */
export const adressesOf: Words = (phrase) =>
  fragmentsOf(phrase)
    .map(({ texte, adresse }) => adresse ?? texte)
    .join('');

/** Every sentence of a page in reading order: titles, blocks, cells row by row. */
export function phrasesOf(
  { titre, blocs, sections = [] }: Section,
  words: Words = texteOf,
): string[] {
  const own = [titre, ...blocs.flatMap((bloc) => ofBloc(bloc, words))].map(unspaced);
  return [...own, ...sections.flatMap((section) => phrasesOf(section, words))];
}

function ofBloc(bloc: Bloc, words: Words): string[] {
  const ofItem = ({ texte, suite = [] }: Item) => [texte, ...suite].map(words);
  if (bloc.genre === 'paragraphe') return ofItem(bloc);
  if (bloc.genre === 'liste') return bloc.items.flatMap(ofItem);
  if (bloc.genre === 'definitions')
    return bloc.entrees.flatMap(({ terme, items }) => [terme, ...items.flatMap(ofItem)]);
  if (bloc.genre === 'carte')
    return [
      bloc.titre,
      ...bloc.zones.flatMap((zone) => [titreDeZone(zone), ...zone.items.flatMap(ofItem)]),
    ];
  return itemsOf(bloc).flatMap(ofItem);
}

const itemsOf = ({ lignes }: Tableau) => lignes.flatMap(({ cellules }) => cellules.flat());

/** What a format may say around the sentences: captions and titles of columns, signs, the term again. */
export function labelsOf({ blocs, sections = [] }: Pick<Section, 'blocs' | 'sections'>): string[] {
  const tables = blocs.filter((bloc) => bloc.genre === 'tableau');
  const labels = [
    ...tables.flatMap(({ titre, colonnes }) => [titre, ...colonnes.map(({ titre }) => titre)]),
    ...blocs
      .flatMap((bloc) => (bloc.genre === 'definitions' ? bloc.entrees : []))
      .map(({ terme }) => terme),
    ...Object.values(SIGNES).flatMap(({ signe, mot, legende }) => [signe, mot, legende]),
  ];
  const own = labels.map(unspaced).filter((label) => label !== '');
  return [...own, ...sections.flatMap(labelsOf)];
}

/** What differs between a page and what was read of it. */
export interface Difference {
  /** Sentences of the page, from the first that was not found in its turn. */
  readonly missing: readonly string[];
  /** Lines that hold something else than the sentences in their turn, labels and punctuation. */
  readonly extra: readonly string[];
}

export const SAME: Difference = { missing: [], extra: [] };

/**
 * Compares the lines that were read of a rendered page with its sentences: all of them, in the same
 * order, and nothing else than them and labels. A line may hold several sentences, or none.
 */
export function compare(
  page: Page,
  lines: readonly string[],
  { labels = [], words }: { labels?: readonly string[]; words?: Words } = {},
): Difference {
  const known = [...labelsOf(page), ...labels].sort((a, b) => b.length - a.length);
  let missing: readonly string[] = phrasesOf(page, words);
  const extra: string[] = [];
  for (const line of lines.map(unspaced)) {
    const left = consume(line, missing, known);
    if (left === null) extra.push(line);
    else missing = left;
  }
  return { missing, extra };
}

/** The sentences that are still to come after a line; null where it holds anything else. */
function consume(line: string, phrases: readonly string[], labels: readonly string[]) {
  let rest = line;
  let left = phrases;
  while (rest !== '') {
    const [next] = left;
    const isNext = next !== undefined && rest.startsWith(next);
    const start = isNext ? next : labelAt(rest, labels);
    if (start === undefined) return null;
    if (isNext) left = left.slice(1);
    rest = rest.slice(start.length).trimStart();
  }
  return left;
}

/** The longest label that a text begins with; a rank or a mark of punctuation is one. */
const labelAt = (text: string, labels: readonly string[]) =>
  labels.find((label) => text.startsWith(label)) ?? /^(\d+|[.:;,–•])/.exec(text)?.[0];
