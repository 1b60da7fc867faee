import { listSection, paragraphe, termSection } from '../../page/blocs.js';
import type { Fragment, Item, Phrase, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { type Kit, nomOf, type Partenaire, type PorteEntree } from '../model.js';
import { nomSource } from './mots.js';

/** Facts on how to approach partners: a complement, always under a heading that says so. */

/** A heading of facts, which says that they are no part of the sheet. */
export const titrePortes = (kit: Kit, quoi = fr`Portes d'entrée`) =>
  fr`${quoi} : complément, hors de la fiche ${nomSource(kit)}`;
const DATES = fr`Entre parenthèses, l'année du constat (s.\u00a0d. : sans date).`;

/** The facts with their sources: for one partner, or those that hold for all. */
export const sectionPortes = (kit: Kit, portes: readonly PorteEntree[]): Section[] =>
  listSection(titrePortes(kit), portes.map(porteItem), paragraphe(DATES, 'discret'));

/** The facts of several partners, each under its name. */
export function sectionPortesOf(kit: Kit, partenaires: readonly Partenaire[]): Section[] {
  const entrees = partenaires
    .filter(({ portesEntree }) => portesEntree.length > 0)
    .map((one) => ({ terme: nomOf(one), items: one.portesEntree.map(porteItem) }));
  return termSection(titrePortes(kit), entrees, paragraphe(DATES, 'discret'));
}

/** A fact with its year, and under it where it comes from. */
export function porteItem(porte: PorteEntree): Item {
  const source: Phrase = [{ texte: fr`Source : ` }, lien(porte.source)];
  return { texte: factOf(porte), suite: [source] };
}

/** The first fact of a partner as the end of a line, with the name of its source; '' where there is none. */
export function porteEnLigne({ portesEntree: [porte] }: Partenaire): string {
  return porte ? fr`porte d'entrée : ${factOf(porte)}, ${lien(porte.source).texte}` : '';
}

/** What such facts are, where no heading says it. */
export const noticePortes = (kit: Kit) => fr`${titrePortes(kit)}. ${DATES}`;

/** An address as a link that bears the name of its site; what is none stays words. */
export function lien(adresse: string): Fragment {
  const site = /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(adresse)?.[1];
  return site ? { texte: site, adresse } : { texte: adresse };
}

/** The fact with its year; with its file too, where that is not the shipped complement. */
function factOf({ texte, constate, provenance, role }: PorteEntree): string {
  // « s. d. » must not be cut.
  const date = constate.replaceAll(' ', '\u00a0');
  return `${texte} (${date})${role === 'supplement' ? ` [${provenance}]` : ''}`;
}
