import type { Demande } from '../conseil/demande.js';
import { type Colonne, type Enonce, texteOf } from '../kit/model.js';
import { COLONNE_MOTS } from './mots.js';
import type { Item, Sens } from './page.js';

/** The sentences of the sheet as the items of a page, each with what it means for the answers. */

const isInSituation = ({ situations }: Enonce, demande: Demande) =>
  situations.some((id) => demande.situations.includes(id));
const speaksOfNeed = ({ besoins }: Enonce, demande: Demande) =>
  demande.besoins.some(({ id }) => besoins.includes(id));

type SensOf = (enonce: Enonce, demande: Demande) => Sens | undefined;

const ofStrength: SensOf = (enonce, demande) => {
  if (speaksOfNeed(enonce, demande)) return 'reponse';
  return isInSituation(enonce, demande) ? 'rappel' : 'autre';
};

/** What a sentence of each column means. A contrepartie is neither for nor against: it is the price. */
const SENS_OF: Readonly<Record<Colonne, SensOf>> = {
  apports: ofStrength,
  avantages: ofStrength,
  faiblesses: (enonce, demande) =>
    speaksOfNeed(enonce, demande) || isInSituation(enonce, demande) ? 'alerte' : 'autre',
  contreparties: (enonce, demande) => (isInSituation(enonce, demande) ? 'rappel' : undefined),
};

/** The sentences of one column, those that matter for the answers first; what an empty one says. */
export function itemsOf(
  enonces: readonly Enonce[],
  colonne: Colonne,
  demande: Demande,
): readonly Item[] {
  if (enonces.length === 0) return [absence(colonne)];
  const items = enonces.map((enonce): Item => {
    const sens = SENS_OF[colonne](enonce, demande);
    return sens ? { texte: texteOf(enonce), sens } : { texte: texteOf(enonce) };
  });
  const matters = ({ sens }: Item) => sens !== 'autre';
  return [...items.filter(matters), ...items.filter((item) => !matters(item))];
}

/** The sentences of one column as they are, where there are no answers. */
export function plainItemsOf(enonces: readonly Enonce[], colonne: Colonne): readonly Item[] {
  return enonces.length === 0
    ? [absence(colonne)]
    : enonces.map((enonce) => ({ texte: texteOf(enonce) }));
}

const absence = (colonne: Colonne): Item => ({
  texte: COLONNE_MOTS[colonne].vide,
  sens: 'discret',
});
