import { type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { hang, wrap } from '../../text/layout.js';
import { fr, pluriel } from '../../text/typography.js';
import type { Page } from '../renderer.js';
import { besoinsAnswered, NON_PRECISEE } from '../words.js';
import { toText } from './bloc.js';
import type { Cell } from './cellule.js';
import { fitsInGrid } from './colonnes.js';
import { drawGrid } from './grille.js';

const COLUMNS = [
  { titre: 'Partenaire', share: 30 },
  { titre: fr`Répond à`, share: 35 },
  { titre: 'Contrepartie attendue', share: 35 },
] as const;

/** Every given partner, a row each: name, what it answers, what it expects. */
export function renderListe(kit: Kit, partenaires: readonly Partenaire[], page: Page): string {
  const rows = partenaires.map((partenaire) => rowOf(kit, partenaire));
  const drawn = rows.map((row) => cells(row, page));
  const lines = fitsInGrid(COLUMNS, drawn, page.width)
    ? drawGrid(COLUMNS, drawn, page)
    : rows.flatMap((row) => card(row, page));
  const end = wrap(
    fr`${pluriel(rows.length, 'type')} de partenaire. Pour en lire un en entier : partenaires profil NOM.`,
    page.width,
  );
  return toText([...lines, ...end.map(page.style.muted)]);
}

interface Row {
  readonly nom: string;
  readonly besoins: string;
  readonly contreparties: readonly string[];
}

function rowOf(kit: Kit, partenaire: Partenaire): Row {
  return {
    nom: nomOf(partenaire),
    besoins: besoinsAnswered(kit, partenaire),
    contreparties: partenaire.contreparties.map(texteOf),
  };
}

function cells({ nom, besoins, contreparties }: Row, { style }: Page): Cell[] {
  const expected = contreparties.map((text) => ({ text }));
  return [
    [{ text: nom, colour: style.strong }],
    [{ text: besoins }],
    expected.length > 0 ? expected : [{ text: NON_PRECISEE, colour: style.muted }],
  ];
}

function card({ nom, besoins, contreparties }: Row, { width, style }: Page): string[] {
  return [
    ...wrap(nom, width).map(style.strong),
    ...hang(fr`  ${COLUMNS[1].titre} : `, besoins, width),
    ...hang(fr`  ${COLUMNS[2].titre} : `, contreparties.join(fr` ; `) || NON_PRECISEE, width),
    '',
  ];
}
