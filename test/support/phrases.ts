import {
  type Bloc,
  type Item,
  type Page,
  type Section,
  SIGNES,
  type Tableau,
  texteOf,
} from '../../src/pages/page.js';
import { dateInWords } from '../../src/text/date.js';
import { unspaced } from './unspaced.js';

/** Every sentence of a page in reading order: titles, blocks, cells row by row. */
export function phrasesOf({
  titre,
  blocs,
  sections,
}: Pick<Page, 'titre' | 'blocs' | 'sections'>): string[] {
  return [titre, ...blocs.flatMap(ofBloc), ...sections.flatMap(ofSection)].map(unspaced);
}

const ofSection = ({ titre, blocs, sections = [] }: Section) =>
  phrasesOf({ titre, blocs, sections });

function ofBloc(bloc: Bloc): string[] {
  if (bloc.genre === 'paragraphe') return ofItem(bloc);
  if (bloc.genre === 'liste') return bloc.items.flatMap(ofItem);
  if (bloc.genre === 'definitions')
    return bloc.entrees.flatMap(({ terme, items }) => [terme, ...items.flatMap(ofItem)]);
  return itemsOf(bloc).flatMap(ofItem);
}

const ofItem = ({ texte, suite = [] }: Item) => [texteOf(texte), ...suite.map(texteOf)];
const itemsOf = ({ lignes }: Tableau) => lignes.flatMap(({ cellules }) => cellules.flat());

/** What a format may say around the sentences: captions and titles of columns, measures, signs, who signs and when. */
export function labelsOf(page: Page): string[] {
  const { auteur = '', date } = page.fiche ?? {};
  const tables = blocsOf(page).filter((bloc) => bloc.genre === 'tableau');
  return [
    ...tables.flatMap(({ titre, colonnes }) => [
      titre,
      ...colonnes.flatMap((colonne) => [colonne.titre, colonne.groupe ?? '']),
    ]),
    ...tables.flatMap((table) => itemsOf(table).map(({ mesure }) => mesure?.nom ?? '')),
    ...Object.values(SIGNES).flatMap(({ signe, mot, legende }) => [signe, mot, legende]),
    ...[auteur, ...(date ? [`le ${dateInWords(date)}`, date] : [])],
  ]
    .map(unspaced)
    .filter((label) => label !== '');
}

const blocsOf = ({ blocs, sections = [] }: Pick<Section, 'blocs' | 'sections'>): Bloc[] => [
  ...blocs,
  ...sections.flatMap(blocsOf),
];

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
 * order, and nothing else than them and `labels`. A line may hold several sentences, or none.
 */
export function compare(page: Page, lines: readonly string[], labels = labelsOf(page)): Difference {
  const known = labels.toSorted((a, b) => b.length - a.length);
  let missing: readonly string[] = phrasesOf(page);
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
