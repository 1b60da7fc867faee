import {
  type Cellule,
  type Colonne,
  fragmentsOf,
  type Item,
  type Phrase,
  type Tableau,
} from '../../page/page.js';
import { regroupe } from '../../page/regroupe.js';
import { isSigne, SIGNES, signesOf } from '../../page/signes.js';
import { hang, width as widthOf, wrap } from '../../text/layout.js';
import { type Cell, drawPiece, type Piece } from './cellule.js';
import { fitsInGrid } from './colonnes.js';
import { drawGrid } from './grille.js';
import { paintOf } from './phrase.js';
import type { Support } from './support.js';

/** From this width on, neighbouring columns of one group stand apart, and short rows need no rule. */
const WIDE = 120;
/** Room for the rank of a row, before its name. */
const RANK = 3;

/** A table, or one card a row where a table would not be readable; then what its signs mean. */
export function drawTableau(tableau: Tableau, support: Support): string[] {
  const { colonnes, lignes } = support.width >= WIDE ? tableau : regroupe(tableau);
  const rows = lignes.map(({ rang, cellules }) =>
    cellules.map((cellule, c) =>
      c === 0 ? headCell(cellule, rang, support) : bodyCell(cellule, support),
    ),
  );
  const isDense = tableau.estReleve === true && support.width >= WIDE;
  const lines = fitsInGrid(colonnes, rows, support.width)
    ? drawGrid(colonnes, rows, support, isDense)
    : rows.flatMap((row, i) => drawCard(colonnes, row, tableau, support, i > 0));
  return [...lines, ...drawLegend(tableau, support)];
}

/** The cell that names a row: its rank in a margin, which holds the sign of a warning too. */
function headCell(cellule: Cellule, rang: number | undefined, support: Support): Cell {
  const { style, width } = support;
  const margin = rang === undefined ? '' : ' '.repeat(RANK);
  return cellule.flatMap(({ texte, sens, mesure, suite }, i): Piece[] => {
    const colour = paintOf(mesure ? 'reponse' : sens, style);
    const mark =
      i === 0 && rang !== undefined ? `${rang}` : isSigne(sens) ? SIGNES[sens].signe : '';
    const sign = mark === '' ? margin : `${mark} `.padEnd(RANK);
    const bar = mesure ? `${drawBar(mesure.part, width < 100 ? 6 : 10)}\u00a0` : '';
    const text = bar + wordsOf(texte);
    return [{ text, sign, colour, signColour: colour }, ...under(margin, suite, support)];
  });
}

/** A bullet for each of several sentences; a sentence that stands alone without a sens needs none. */
function bodyCell(cellule: Cellule, support: Support): Cell {
  const { style } = support;
  return cellule.flatMap(({ texte, sens, suite, estNul = false }): Piece[] => {
    const text = wordsOf(texte);
    const colour = sens === 'autre' || sens === 'discret' ? { colour: style.muted } : {};
    const key = isSigne(sens) ? sens : cellule.length > 1 ? 'autre' : undefined;
    const sign = key === undefined ? '' : `${SIGNES[key].signe} `;
    const signColour = paintOf(isSigne(sens) ? sens : undefined, style);
    return [
      { sign, text, signColour, ...colour, isNil: estNul },
      ...under(' '.repeat(sign.length), suite, support),
    ];
  });
}

/** What is said under a sentence of a cell. */
function under(indent: string, suite: Item['suite'], support: Support): Piece[] {
  return (suite ?? []).map((phrase) => ({
    sign: indent,
    text: wordsOf(phrase),
    colour: support.style.muted,
  }));
}

/** A sentence in a cell, which has no links: an address stands for its name. */
function wordsOf(phrase: Phrase): string {
  return fragmentsOf(phrase)
    .map(({ texte, adresse }) => adresse ?? texte)
    .join('');
}

function drawCard(
  colonnes: readonly Colonne[],
  [head = [], ...cells]: readonly Cell[],
  { estReleve = false, lignes }: Tableau,
  { width, style }: Support,
  isNext: boolean,
): string[] {
  const isRanked = lignes.some(({ rang }) => rang !== undefined);
  const indent = ' '.repeat(isRanked ? RANK : 2);
  const titres = colonnes.slice(1).map(({ titre }) => titre);
  const body = cells.every(isFigure)
    ? hang(indent, cells.flatMap((cell, c) => factOf(cell, titres[c])).join('\u00a0; '), width)
    : cells.flatMap((cell, c) => {
        // A short fact stands behind its name; sentences stand under it.
        if (estReleve && cell.length === 1) {
          return factOf(cell, titres[c]).flatMap((fact) => hang(indent, fact, width));
        }
        return [
          ...hang(indent, `${titres[c] ?? ''}\u00a0:`, width).map(style.strong),
          ...cell.flatMap((piece) =>
            drawPiece({ ...piece, sign: indent + (piece.sign ?? '') }, width),
          ),
        ];
      });
  const apart = estReleve ? '' : style.muted('─'.repeat(width));
  return [...(isNext ? [apart] : []), ...head.flatMap((piece) => drawPiece(piece, width)), ...body];
}

/** A cell that only counts: a row of such cells is one line. */
const isFigure = ([only, ...more]: Cell) =>
  only !== undefined && more.length === 0 && /^\d+$/.test(only.text);

/** « Isère : 4 »; none where it counts nothing. */
const factOf = ([only]: Cell, titre = ''): string[] =>
  only && only.isNil !== true ? [`${titre}\u00a0: ${only.text}`] : [];

function drawBar(part: number, length: number): string {
  const filled = Math.round(part * length);
  return '█'.repeat(filled) + '░'.repeat(length - filled);
}

/** What the signs mean, in words. */
function drawLegend(tableau: Tableau, { width, style }: Support): string[] {
  const entries = signesOf(tableau).map((signe) => {
    const { signe: sign, legende } = SIGNES[signe];
    return `${sign}\u00a0${legende.replaceAll(' ', '\u00a0')}`;
  });
  const lines = entries.some((entry) => widthOf(entry) > width)
    ? entries.flatMap((entry) => hang('', entry.replaceAll('\u00a0', ' '), width))
    : wrap(entries.join('   '), width);
  return entries.length === 0 ? [] : lines.map(style.muted);
}
