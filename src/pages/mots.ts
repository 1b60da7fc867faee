import type { Demande } from '../conseil/demande.js';
import {
  besoinsOf,
  COLONNES,
  type Colonne,
  type Kit,
  nomInSentence,
  type Partenaire,
  type Terme,
} from '../kit/model.js';
import { fr, separate } from '../text/typography.js';

/** The words that several pages share. */

/** The name of a declared id, as the middle of a sentence has it. */
export function nomIn(declared: readonly Terme[], id: string): string {
  const found = declared.find((item) => item.id === id);
  return found ? nomInSentence(found) : id;
}

export const nomsIn = (declared: readonly Terme[], ids: readonly string[]) =>
  ids.map((id) => nomIn(declared, id));

/** « financement (essentiel), mobilité »: a name may itself hold a comma, so « ; » separates then. */
export function besoinsLine(kit: Kit, demande: Demande): string {
  const noms = demande.besoins.map(({ id, priorite }) => {
    const nom = nomIn(kit.besoins, id);
    return priorite === 'essentiel' ? `${nom} (essentiel)` : nom;
  });
  return separate(noms);
}

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

/** The order of the columns where a reader looks for what a partner brings, then for what it costs. */
export const ORDRE_DE_LECTURE: readonly Colonne[] = [
  'apports',
  ...COLONNES.filter((colonne) => colonne !== 'apports'),
];

/** The name of what wrote the kit, for a heading. */
export const nomSource = (kit: Kit) => kit.source?.nom ?? fr`du kit`;
