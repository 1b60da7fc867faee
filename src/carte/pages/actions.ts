import type { Action } from '../../acteurs/model.js';
import type { Item, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Cartographie } from '../cartographie.js';
import { type ActionDe, type Groupe, grouperActions } from '../groupes.js';
import { actionWords } from './acteur.js';
import { firstItems, groupSection, type Mesure } from './groupes.js';
import { AXE_MOTS } from './mots.js';

/** The actions by country or theme, each with who leads it; none where the files have none. */
export function sectionActions(carte: Cartographie, mesure: Mesure): Section[] {
  const axe = carte.par === 'theme' ? 'theme' : 'pays';
  const groupes = grouperActions(carte.contexte, carte.acteurs, axe, carte.filtres);
  const words = ({ acteur, action }: ActionDe) => fr`${actionWords(action)} : ${acteur.nom}`;
  return groupSection(
    fr`Les actions, par ${AXE_MOTS[axe]}`,
    groupes,
    listOf(words, mesure),
    mesure,
  );
}

/** The acteurs that have actions, each with its own. */
export function sectionMenants({ acteurs }: Cartographie, mesure: Mesure): Section[] {
  const groupes = acteurs
    .filter(({ actions }) => actions.length > 0)
    .map(({ id, nom, actions }): Groupe<Action> => ({ cle: id, nom, membres: actions }));
  return groupSection(fr`Les actions, par acteur`, groupes, listOf(actionWords, mesure), mesure);
}

/** The first actions, a line each, and how many more there are. */
const listOf =
  <T>(words: (action: T) => string, mesure: Mesure) =>
  (membres: readonly T[]): Item[] =>
    firstItems(membres, mesure, (action) => ({ texte: words(action) }));
