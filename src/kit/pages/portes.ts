import { listSection, paragraphe, termSection } from '../../page/blocs.js';
import type { Fragment, Item, Phrase, Section } from '../../page/page.js';
import { hrefOf } from '../../text/clean.js';
import { dateLongue, isDate } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import { dateIn, type Kit, nomOf, type Partenaire, type PorteEntree } from '../model.js';
import { nomSource } from './mots.js';

/** Facts on how to approach partners: a complement, always under a heading that says so. */

/** A heading of facts, which says that they are no part of the sheet. */
export const titrePortes = (kit: Kit, quoi = fr`Portes d'entrée`) =>
  fr`${quoi} : complément, hors de la fiche ${nomSource(kit)}`;
const DATES = fr`Entre parenthèses, l'année du constat ; au-delà de cinq ans, le fait est à vérifier.`;

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

/** The same in one sentence. */
export const porteCourte = (porte: PorteEntree): Item => ({
  texte: [{ texte: fr`${factOf(porte)}, source : ` }, lien(porte.source)],
});

/** The first fact of a partner as the end of a line, with the name of its source; '' where there is none. */
export function porteEnLigne({ portesEntree: [porte] }: Partenaire): string {
  return porte ? fr`porte d'entrée : ${factOf(porte)}, ${lien(porte.source).texte}` : '';
}

/** What such facts are, where no heading says it. */
export const noticePortes = (kit: Kit) => fr`${titrePortes(kit)}. ${DATES}`;

/** An address as a link that bears the name of its site; what is none stays words. */
export function lien(adresse: string): Fragment {
  const site = /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(adresse)?.[1];
  return site && hrefOf(adresse) ? { texte: site, adresse } : { texte: adresse };
}

/** The fact with its year; with its file too, where that is not the shipped complement. */
export function factOf(porte: PorteEntree): string {
  const { texte, provenance, role } = porte;
  const date = quand(porte);
  return `${texte}${date && ` (${date})`}${role === 'supplement' ? ` [${provenance}]` : ''}`;
}

/** When a fact was seen to be so, or since when a law is; '' of a law of which that is not known. */
function quand({ texte, constate, enVigueur, estAncien }: PorteEntree): string {
  if (enVigueur !== undefined) {
    const since = isDate(enVigueur) ? fr`le ${dateLongue(enVigueur)}` : enVigueur;
    return dateIn(enVigueur) ? fr`version en vigueur depuis ${since}` : '';
  }
  if (dateIn(constate) === undefined) return isSansDate(constate) ? fr`sans date` : constate;
  return estAncien && !texte.includes(A_VERIFIER) ? `${constate}, ${A_VERIFIER}` : constate;
}

const A_VERIFIER = fr`à vérifier`;
const isSansDate = (constate: string) => /^s\.?\s*d\.?$/i.test(constate);
