import { COLONNES, type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { besoinsAnswered } from '../words.js';
import { toText } from './bloc.js';
import type { Cell } from './cellule.js';
import { type Column, fitsInGrid } from './colonnes.js';
import { drawGrid } from './grille.js';
import { renderProfils, TITRES } from './profils.js';

/** A column narrower than this cannot be read; the partners are then shown one after the other. */
const MIN_COLUMN = 22;
const LABEL = 14;

/** Partners side by side: a row for what each answers and for each column of the sheet. */
export function renderComparaison(
  kit: Kit,
  partenaires: readonly Partenaire[],
  page: Page,
): string {
  if ((page.width - LABEL) / partenaires.length < MIN_COLUMN)
    return renderProfils(kit, partenaires, page);
  const columns: Column[] = [
    { titre: '', share: LABEL },
    ...partenaires.map((partenaire) => ({ titre: nomOf(partenaire), share: MIN_COLUMN * 2 })),
  ];
  const rows = [besoinsRow(kit, partenaires, page), ...colonneRows(partenaires, page)];
  return fitsInGrid(columns, rows, page.width)
    ? toText(drawGrid(columns, rows, page))
    : renderProfils(kit, partenaires, page);
}

function besoinsRow(kit: Kit, partenaires: readonly Partenaire[], { style }: Page): Cell[] {
  return [
    [{ text: fr`Répond à`, colour: style.strong }],
    ...partenaires.map((partenaire) => [{ text: besoinsAnswered(kit, partenaire) }]),
  ];
}

function colonneRows(partenaires: readonly Partenaire[], { style }: Page): Cell[][] {
  return COLONNES.map((colonne) => [
    [{ text: TITRES[colonne].titre, colour: style.strong }],
    ...partenaires.map((partenaire): Cell => {
      const enonces = partenaire[colonne];
      if (enonces.length === 0) return [{ text: TITRES[colonne].vide, colour: style.muted }];
      return enonces.map((enonce) => ({ sign: '· ', text: texteOf(enonce) }));
    }),
  ]);
}
