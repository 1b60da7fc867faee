import { listSection, toItems } from '../../page/blocs.js';
import type { Item, Section } from '../../page/page.js';
import { fr, separate } from '../../text/typography.js';
import {
  besoinsOf,
  type Colonne,
  type Enonce,
  type Kit,
  nomInSentence,
  type Partenaire,
  type Recommandation,
  type Terme,
  texteOf,
} from '../model.js';

/** The words that several pages share. */

/** The name of a declared id, as the middle of a sentence has it. */
export function nomIn(declared: readonly Terme[], id: string): string {
  const found = declared.find((item) => item.id === id);
  return found ? nomInSentence(found) : id;
}

export const nomsIn = (declared: readonly Terme[], ids: readonly string[]) =>
  ids.map((id) => nomIn(declared, id));

/** The besoins, all or among `ids`, that a partner answers, in the order of the kit, in words. */
export function besoinsAnswered(kit: Kit, partenaire: Partenaire, ids?: readonly string[]): string {
  const besoins = besoinsOf(kit, partenaire).filter(({ id }) => ids?.includes(id) ?? true);
  return separate(besoins.map(nomInSentence)) || fr`non précisé`;
}

/** A column of the sheet: its heading, in the sheet's own words and in one, and what an empty cell says. */
export const COLONNE_MOTS: Readonly<
  Record<Colonne, { readonly titre: string; readonly court: string; readonly vide: string }>
> = {
  avantages: { titre: fr`Ses avantages`, court: 'Avantages', vide: fr`non précisés` },
  faiblesses: { titre: fr`Ses faiblesses`, court: 'Faiblesses', vide: fr`non précisées` },
  contreparties: { titre: fr`Sa contrepartie`, court: 'Contrepartie', vide: fr`non précisée` },
  apports: {
    titre: fr`Ce qu'il peut apporter à l'AICT`,
    court: 'Apports',
    vide: fr`non précisés`,
  },
};

/** The name of what wrote the kit, for a heading. */
export const nomSource = (kit: Kit) => kit.source?.nom ?? fr`du kit`;

/** The sentences of one column as they are, where there are no answers. */
export function plainItemsOf(enonces: readonly Enonce[], colonne: Colonne): readonly Item[] {
  return enonces.length === 0
    ? [absence(colonne)]
    : enonces.map((enonce) => ({ texte: texteOf(enonce) }));
}

/** The sentences of one column in a row, quoted; what an empty one says. */
export const enumereOf = (partenaire: Partenaire, colonne: Colonne): string =>
  partenaire[colonne].map((enonce) => fr`« ${texteOf(enonce)} »`).join(fr` ; `) ||
  COLONNE_MOTS[colonne].vide;

/** What is said of a column that the sheet leaves empty. */
export const absence = (colonne: Colonne): Item => ({
  texte: COLONNE_MOTS[colonne].vide,
  sens: 'discret',
});

/** What the source recommends. */
export function sectionRecommandations(
  kit: Kit,
  recommandations: readonly Recommandation[],
): Section[] {
  return listSection(
    fr`Recommandations ${nomSource(kit)}`,
    toItems(recommandations.map(({ texte }) => texte)),
  );
}
