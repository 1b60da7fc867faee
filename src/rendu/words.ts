import type { Demande } from '../conseil/demande.js';
import { type Kit, nomOf, type Partenaire } from '../kit/model.js';
import { fr, minuscule } from '../text/typography.js';

/** The words that several pages share. */

interface Named {
  readonly provenance: string | null;
  readonly id: string;
  readonly nom: string;
}

/** The name of a declared id, as the middle of a sentence has it. */
export function nomIn(declared: readonly Named[], id: string): string {
  const found = declared.find((item) => item.id === id);
  return found ? minuscule(nomOf(found)) : id;
}

export const nomsIn = (declared: readonly Named[], ids: readonly string[]) =>
  ids.map((id) => nomIn(declared, id));

/** « financement (essentiel), mobilité »: a name may itself hold a comma, so « ; » separates then. */
export function besoinsLine(kit: Kit, demande: Demande): string {
  const noms = demande.besoins.map(({ id, priorite }) => {
    const nom = nomIn(kit.besoins, id);
    return priorite === 'essentiel' ? `${nom} (essentiel)` : nom;
  });
  return separate(noms);
}

/** Names in a row: commas, or semicolons where a name has a comma of its own. */
export function separate(noms: readonly string[]): string {
  return noms.join(noms.some((nom) => nom.includes(',')) ? fr` ; ` : ', ');
}

/** The besoins that a partner's apports and avantages answer, in the order of the kit, in words. */
export function besoinsAnswered(kit: Kit, { apports, avantages }: Partenaire): string {
  const tags = new Set([...apports, ...avantages].flatMap(({ besoins }) => besoins));
  const besoins = kit.besoins.filter(({ id }) => tags.has(id));
  return separate(besoins.map((besoin) => minuscule(nomOf(besoin)))) || NON_PRECISE;
}

/** What an empty cell of the sheet is shown as. */
export const NON_PRECISE = fr`non précisé`;
export const NON_PRECISEE = fr`non précisée`;

/** Heading of the analysis, in the sheet's own words. */
export const titreAnalyse = (kit: Kit) => fr`Analyse ${kit.source?.nom ?? 'du kit'}`;

/** Said on every page that shows an adéquation. */
export const NOTICE = fr`L'adéquation indique comment la fiche parle de ces besoins : ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire. Ce sont des types de partenaire : à vérifier auprès des acteurs réels ; la décision vous appartient.`;
