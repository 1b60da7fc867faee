import { missedEssentials } from '../../conseil/avertissements.js';
import type { Classe } from '../../conseil/classement.js';
import type { Demande } from '../../conseil/demande.js';
import type { Enonce, Kit } from '../../kit/model.js';
import { wrap } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { NON_PRECISE, NON_PRECISEE, nomIn, nomOf, texteOf } from '../words.js';
import { SIGNS } from './bloc.js';
import { type Cell, type Column, drawGrid, drawPiece, type Piece } from './grille.js';

/** The ranked partners: a table, or one card a partner where a table would not be readable. */

const MIN_TABLE_WIDTH = 70;
/** From this width on, apports and avantages have a column each, as on the sheet. */
const WIDE = 120;

type Sign = keyof typeof SIGNS;

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
    cell: ({ partenaire: { apports, avantages } }, view) =>
      enonces([...apports, ...avantages], signOfStrength, view),
  },
  apports: {
    titre: 'Apports',
    share: 25,
    cell: ({ partenaire: { apports } }, view) => enonces(apports, signOfStrength, view),
  },
  avantages: {
    titre: 'Avantages',
    share: 25,
    cell: ({ partenaire: { avantages } }, view) => enonces(avantages, signOfStrength, view),
  },
  faiblesses: {
    titre: 'Faiblesses',
    share: 24,
    cell: ({ partenaire: { faiblesses } }, view) => enonces(faiblesses, signOfWeakness, view),
  },
  contreparties: { titre: 'Contrepartie', share: 18, cell: contrepartiesCell },
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
  const lines =
    view.page.width < MIN_TABLE_WIDTH
      ? rows.flatMap((row, i) => card(columns, row, view.page, i > 0))
      : drawGrid(columns, rows, view.page);
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
    indent + page.style.strong(columns[c + 1]?.titre ?? ''),
    ...cell.flatMap((piece) =>
      drawPiece({ ...piece, sign: indent + (piece.sign ?? '') }, page.width),
    ),
  ]);
  const rule = ruled ? [page.style.muted('─'.repeat(page.width))] : [];
  return [...rule, ...head.flatMap((piece) => drawPiece(piece, page.width)), ...body];
}

function legend(rows: readonly (readonly Cell[])[], page: Page): string[] {
  const used = new Set(rows.flat(2).map(({ sign }) => sign?.trim()));
  const entries = Object.values(SIGNS)
    .filter(({ sign }) => used.has(sign))
    .map(({ sign, legend: words }) => `${sign}\u00a0${words.replaceAll(' ', '\u00a0')}`);
  return wrap(entries.join('   '), page.width).map(page.style.muted);
}

function partenaireCell(classe: Classe, { kit, demande, page }: View): Cell {
  const { style, width } = page;
  const { rang, exAequo, adequation, couverture, partenaire } = classe;
  const answered = couverture.filter(({ quarts }) => quarts > 0).length;
  const missed = missedEssentials(classe, demande);
  const bar = drawBar(adequation, width < 100 ? 6 : 10);
  const pieces: Piece[] = [
    {
      sign: `${rang}`.padEnd(3),
      text: nomOf(partenaire),
      colour: style.strong,
      signColour: style.strong,
    },
    {
      sign: '   ',
      text: fr`${bar} ${Math.round(adequation)} %`.replaceAll(' ', '\u00a0'),
      colour: style.accent,
    },
  ];
  if (exAequo) pieces.push({ sign: '   ', text: fr`ex æquo` });
  if (couverture.length > 1) {
    pieces.push({
      sign: '   ',
      text: fr`${answered} besoin${answered > 1 ? 's' : ''} sur ${couverture.length}`,
      colour: style.muted,
    });
  }
  for (const besoin of missed) {
    pieces.push({
      sign: `${SIGNS.alerte.sign}  `,
      text: fr`ne répond pas à « ${nomIn(kit.besoins, besoin)} », essentiel pour vous`,
      colour: style.alert,
      signColour: style.alert,
    });
  }
  return pieces;
}

function drawBar(adequation: number, length: number): string {
  const filled = Math.round((adequation / 100) * length);
  return '█'.repeat(filled) + '░'.repeat(length - filled);
}

function contrepartiesCell({ partenaire: { contreparties } }: Classe, view: View): Cell {
  if (contreparties.length === 0) return [{ text: NON_PRECISEE, colour: view.page.style.muted }];
  return enonces(
    contreparties,
    (enonce, demande) => (isInSituation(enonce, demande) ? 'rappel' : 'autre'),
    view,
  );
}

/** The sentences of a cell, those that matter for the answers first. */
function enonces(
  list: readonly Enonce[],
  signOf: (enonce: Enonce, demande: Demande) => Sign,
  view: View,
): Cell {
  const { demande, page } = view;
  if (list.length === 0) return [{ text: NON_PRECISE, colour: page.style.muted }];
  const signed = list.map((enonce) => ({ enonce, key: signOf(enonce, demande) }));
  const first = signed.filter(({ key }) => key !== 'autre');
  const rest = signed.filter(({ key }) => key === 'autre');
  return [...first, ...rest].map(({ enonce, key }) => ({
    sign: `${SIGNS[key].sign} `,
    text: texteOf(enonce),
    signColour: signColours(page)[key],
    ...(key === 'autre' ? { colour: page.style.muted } : {}),
  }));
}

const signColours = ({ style }: Page): Record<Sign, (sign: string) => string> => ({
  reponse: style.accent,
  alerte: style.alert,
  rappel: style.strong,
  autre: style.muted,
});

const isInSituation = ({ situations }: Enonce, demande: Demande) =>
  situations.some((id) => demande.situations.includes(id));
const answersNeed = ({ besoins }: Enonce, demande: Demande) =>
  demande.besoins.some(({ id }) => besoins.includes(id));

function signOfStrength(enonce: Enonce, demande: Demande): Sign {
  if (answersNeed(enonce, demande)) return 'reponse';
  return isInSituation(enonce, demande) ? 'rappel' : 'autre';
}

function signOfWeakness(enonce: Enonce, demande: Demande): Sign {
  return answersNeed(enonce, demande) || isInSituation(enonce, demande) ? 'alerte' : 'autre';
}
