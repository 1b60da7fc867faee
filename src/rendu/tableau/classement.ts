import { missedEssentials } from '../../conseil/avertissements.js';
import type { Classe } from '../../conseil/classement.js';
import type { Demande } from '../../conseil/demande.js';
import { type Kit, nomOf } from '../../kit/model.js';
import { hang } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { NON_PRECISE, NON_PRECISEE, nomIn } from '../words.js';
import { type Cell, drawPiece, type Piece } from './cellule.js';
import { type Column, fitsInGrid } from './colonnes.js';
import { drawGrid } from './grille.js';
import {
  drawEnonces,
  legend,
  SIGNS,
  signOfContrepartie,
  signOfStrength,
  signOfWeakness,
} from './signes.js';

/** The ranked partners: a table, or one card a partner where a table would not be readable. */

/** From this width on, apports and avantages have a column each, as on the sheet. */
const WIDE = 120;

interface View {
  readonly kit: Kit;
  readonly demande: Demande;
  readonly page: Page;
}

/** One column; a card stacks the same cells under their titles. */
interface ConseilColumn extends Column {
  cell(classe: Classe, view: View): Cell;
}

const COLUMNS = {
  partenaire: { titre: 'Partenaire', share: 20, cell: partenaireCell },
  forces: {
    titre: 'Avantages et apports',
    share: 34,
    cell: ({ partenaire: { apports, avantages } }, { demande, page }) =>
      drawEnonces([...apports, ...avantages], signOfStrength, demande, page, NON_PRECISE),
  },
  apports: {
    titre: 'Apports',
    share: 25,
    cell: ({ partenaire: { apports } }, { demande, page }) =>
      drawEnonces(apports, signOfStrength, demande, page, NON_PRECISE),
  },
  avantages: {
    titre: 'Avantages',
    share: 25,
    cell: ({ partenaire: { avantages } }, { demande, page }) =>
      drawEnonces(avantages, signOfStrength, demande, page, NON_PRECISE),
  },
  faiblesses: {
    titre: 'Faiblesses',
    share: 24,
    cell: ({ partenaire: { faiblesses } }, { demande, page }) =>
      drawEnonces(faiblesses, signOfWeakness, demande, page, NON_PRECISE),
  },
  contreparties: {
    titre: 'Contrepartie',
    share: 18,
    cell: ({ partenaire: { contreparties } }, { demande, page }) =>
      drawEnonces(contreparties, signOfContrepartie, demande, page, NON_PRECISEE),
  },
} satisfies Record<string, ConseilColumn>;

function columnsFor(width: number): ConseilColumn[] {
  const { partenaire, forces, apports, avantages, faiblesses, contreparties } = COLUMNS;
  const strengths = width >= WIDE ? [apports, avantages] : [forces];
  return [partenaire, ...strengths, faiblesses, contreparties];
}

/** The lines of the ranking, with the legend of the signs it uses. */
export function renderClassement(classes: readonly Classe[], view: View): string[] {
  const columns = columnsFor(view.page.width);
  const rows = classes.map((classe) => columns.map((column) => column.cell(classe, view)));
  const lines = fitsInGrid(columns, rows, view.page.width)
    ? drawGrid(columns, rows, view.page)
    : rows.flatMap((row, i) => card(columns, row, view.page, i > 0));
  return [...lines, ...legend(rows, view.page)];
}

function card(
  columns: readonly Column[],
  [head = [], ...cells]: readonly Cell[],
  page: Page,
  ruled: boolean,
): string[] {
  const indent = '   ';
  const body = cells.flatMap((cell, c) => [
    ...hang(indent, columns[c + 1]?.titre ?? '', page.width).map(page.style.strong),
    ...cell.flatMap((piece) =>
      drawPiece({ ...piece, sign: indent + (piece.sign ?? '') }, page.width),
    ),
  ]);
  const rule = ruled ? [page.style.muted('─'.repeat(page.width))] : [];
  return [...rule, ...head.flatMap((piece) => drawPiece(piece, page.width)), ...body];
}

function partenaireCell(classe: Classe, { kit, demande, page }: View): Cell {
  const { style, width } = page;
  const { rang, exAequo, adequation, couverture, partenaire } = classe;
  const answered = couverture.filter(({ quarts }) => quarts > 0).length;
  const missed = missedEssentials(classe, demande);
  const bar = drawBar(adequation, width < 100 ? 6 : 10);
  const rank = { sign: `${rang}`.padEnd(3), text: nomOf(partenaire) };
  return [
    { ...rank, colour: style.strong, signColour: style.strong },
    under(fr`${bar} ${Math.round(adequation)} %`.replaceAll(' ', '\u00a0'), style.accent),
    ...(exAequo ? [under(fr`ex æquo`)] : []),
    ...(couverture.length > 1
      ? [
          under(
            fr`${answered} besoin${answered > 1 ? 's' : ''} sur ${couverture.length}`,
            style.muted,
          ),
        ]
      : []),
    ...missed.map((besoin) => ({
      sign: `${SIGNS.alerte.sign}  `,
      text: fr`ne répond pas à un essentiel : ${nomIn(kit.besoins, besoin)}`,
      colour: style.alert,
      signColour: style.alert,
    })),
  ];
}

/** A line that stands under the name of a partner, behind its rank. */
function under(text: string, colour?: (line: string) => string): Piece {
  return { sign: '   ', text, ...(colour && { colour }) };
}

function drawBar(adequation: number, length: number): string {
  const filled = Math.round((adequation / 100) * length);
  return '█'.repeat(filled) + '░'.repeat(length - filled);
}
