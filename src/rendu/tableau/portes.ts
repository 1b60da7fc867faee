import type { Classe } from '../../conseil/classement.js';
import { type Kit, nomOf, type PorteEntree } from '../../kit/model.js';
import { hang } from '../../text/layout.js';
import { fr } from '../../text/typography.js';
import type { Page } from '../renderer.js';

import { section } from './bloc.js';

/** Facts on how to approach partners: a complement, always under a heading that says so. */

const titre = (kit: Kit) =>
  fr`Portes d'entrée : complément, hors de la fiche ${kit.source?.nom ?? 'du kit'}`;

/** The facts with their sources: for one partner, or those that hold for all. */
export function renderPortes(kit: Kit, portes: readonly PorteEntree[], page: Page): string[] {
  const lines = portes.flatMap((porte) => [
    ...hang('  · ', factOf(kit, porte), page.width),
    ...hang('    ', fr`Source : ${porte.source}`, page.width).map(page.style.muted),
  ]);
  return portesSection(kit, lines, DATES, page);
}

/** The facts of ranked partners, one bullet each, without their sources (a profile has them). */
export function renderPortesOf(kit: Kit, classes: readonly Classe[], page: Page): string[] {
  const lines = classes.flatMap(({ partenaire }) => {
    const facts = partenaire.portesEntree.flatMap((porte) =>
      hang('  · ', factOf(kit, porte), page.width),
    );
    return facts.length === 0 ? [] : [...hang('  ', nomOf(partenaire), page.width), ...facts];
  });
  return portesSection(kit, lines, fr`${DATES} Les sources : partenaires profil NOM.`, page);
}

const DATES = fr`Entre parenthèses, l'année du constat (s. d. : sans date).`;

/** The facts under their heading, and a note under them; nothing where there is no fact. */
function portesSection(kit: Kit, facts: readonly string[], note: string, page: Page): string[] {
  const end = facts.length > 0 ? hang('  ', note, page.width).map(page.style.muted) : [];
  return section(titre(kit), [...facts, ...end], page);
}

/** The fact with its year; with its file too, where that is not the shipped complement. */
function factOf(kit: Kit, { texte, constate, provenance }: PorteEntree): string {
  const isShipped = kit.fichiers.some(
    (fichier) => fichier.role === 'complement' && fichier.titre === provenance,
  );
  // « s. d. » must not be cut.
  const date = constate.replaceAll(' ', '\u00a0');
  return `${texte} (${date})${isShipped || provenance === null ? '' : ` [${provenance}]`}`;
}
