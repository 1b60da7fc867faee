import { sum } from '../../collections.js';
import {
  type Cellule,
  type ColonneDeTableau,
  type Item,
  isSigne,
  type Tableau,
  texteOf,
} from '../../page/page.js';
import { SIGN } from './styles.js';

/** Size of the letters of a cell, in twentieths of a point. */
const EM = 180;
/** How wide letters are in bold Arial, as a share of that; the others are as the last. */
const LETTERS: readonly (readonly [RegExp, number])[] = [
  [/[ijlI.,:;!'’()[\]\u00a0\u202f]/gu, 0.3],
  [/[frt-]/gu, 0.37],
  [/[mwMW%@]/gu, 0.9],
  [/\p{Lu}/gu, 0.73],
  [/./gsu, 0.59],
];
/** A longer run of letters is no word, and may be cut. */
const LONGEST_WORD = 25 * 0.59 * EM;
/** White at both sides of a cell. */
export const CELL_MARGIN = 90;
/** A line of a cell, the white around a paragraph there, and above and below all of them. */
const [LINE, PARAGRAPH, PADDING] = [213, 40, 50];

/** What each column needs so that its longest word is not cut, in twentieths of a point. */
export function leastWidths({ colonnes, lignes }: Tableau): number[] {
  return colonnes.map(({ titre }, c) => {
    const items = lignes.flatMap(({ cellules }) => cellules[c] ?? []);
    const widest = items.reduce((max, item) => Math.max(max, leastOf(item)), longestWord(titre));
    return widest + 2 * CELL_MARGIN;
  });
}

const leastOf = ({ texte, sens }: Item): number =>
  longestWord(texteOf(texte)) + (isSigne(sens) ? SIGN : 0);

/** Lines break at ordinary spaces and behind hyphens. */
function longestWord(text: string): number {
  const words = text.split(/[ \n]|(?<=-)/);
  const widest = words.reduce((max, word) => Math.max(max, widthOf(word)), 0);
  return Math.min(Math.ceil(widest), LONGEST_WORD);
}

function widthOf(word: string): number {
  let rest = word;
  let width = 0;
  for (const [letters, share] of LETTERS) {
    const left = rest.replace(letters, '');
    width += (rest.length - left.length) * share * EM;
    rest = left;
  }
  return width;
}

/** Widths that sum to `room`: each after its part, but at least what it needs where there is room. */
export function shareRoom(
  colonnes: readonly ColonneDeTableau[],
  least: readonly number[],
  room: number,
): number[] {
  const needed = sum(least);
  const ideal =
    needed > room ? least.map((width) => (room * width) / needed) : spread(colonnes, least, room);
  const widths = ideal.map(Math.floor);
  return widths.map((width, c) => (c === 0 ? width + room - sum(widths) : width));
}

/** Columns whose part is less than they need take what they need; the others share what is left. */
function spread(
  colonnes: readonly ColonneDeTableau[],
  least: readonly number[],
  room: number,
): number[] {
  const needy = new Set<number>();
  for (;;) {
    const left = room - sum(least.filter((_, c) => needy.has(c)));
    const parts = sum(colonnes.map(({ part }, c) => (needy.has(c) ? 0 : part)));
    const widths = colonnes.map(({ part }, c) =>
      needy.has(c) ? (least[c] ?? 0) : (left * part) / (parts || 1),
    );
    const short = widths.flatMap((width, c) => (width < (least[c] ?? 0) ? [c] : []));
    if (short.length === 0) return widths;
    for (const c of short) needy.add(c);
  }
}

/** About as high as the rows of a table are, in twentieths of a point: letters are taken for wide ones. */
export function heightOf({ lignes }: Tableau, widths: readonly number[]): number {
  return sum(
    lignes.map(({ cellules }) =>
      cellules.reduce((max, cellule, c) => Math.max(max, cellHeight(cellule, widths[c] ?? 0)), 0),
    ),
  );
}

function cellHeight(cellule: Cellule, width: number): number {
  const heights = cellule.map(({ texte, sens, suite = [] }) => {
    const room = width - 2 * CELL_MARGIN - (isSigne(sens) ? SIGN : 0);
    const lines = [texte, ...suite].map((phrase) => Math.ceil(widthOf(texteOf(phrase)) / room));
    return sum(lines) * LINE + PARAGRAPH;
  });
  return sum(heights) + 2 * PADDING;
}
