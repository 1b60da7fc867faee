import type { Acteur } from '../../acteurs/model.js';
import type { Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Cartographie } from '../cartographie.js';
import { acteurItem, nomAvec, type Precision } from './acteur.js';
import { firstItems, groupLines, groupSection, type Mesure } from './groupes.js';
import { AXE_MOTS } from './mots.js';

/** In a group by commune, what an acteur is says more than where it is. */
const precisionOf = ({ par }: Cartographie): Precision => (par === 'commune' ? 'type' : 'commune');

/** The groups, each with the names of its first acteurs in a row, or of all of them, a line each. */
export function sectionNoms(carte: Cartographie, mesure: Mesure): Section[] {
  const titre = fr`Qui fait quoi, par ${AXE_MOTS[carte.par]}`;
  const nom = (one: Acteur) => nomAvec(carte.contexte, one, precisionOf(carte));
  if (mesure.membres !== null) return groupLines(titre, carte.groupes, nom, mesure);
  const items = (membres: readonly Acteur[]) => membres.map((one) => ({ texte: nom(one) }));
  return groupSection(titre, carte.groupes, items, mesure);
}

/** The groups, each with what is known of its acteurs. */
export function sectionActeurs(carte: Cartographie, mesure: Mesure): Section[] {
  const items = (membres: readonly Acteur[]) =>
    firstItems(membres, mesure, (one) => acteurItem(carte.contexte, one, precisionOf(carte)));
  return groupSection(fr`Les acteurs, par ${AXE_MOTS[carte.par]}`, carte.groupes, items, mesure);
}
