import type { Acteur, Action } from '../../acteurs/model.js';
import { paragraphe } from '../../page/blocs.js';
import type { Bloc, Item, Section } from '../../page/page.js';
import { etAutres, fr, majuscule, pluriel } from '../../text/typography.js';
import type { Cartographie } from '../cartographie.js';
import { type ActionDe, type Groupe, grouperActions } from '../groupes.js';
import { AXE_MOTS } from '../noms.js';
import { acteurItem, actionWords, nomAvec, type Precision } from './acteur.js';
import { firstNames, isBeyond } from './mots.js';

/** How much of groups is shown. */
export interface Mesure {
  /** Groups, and members of a group. */
  readonly groupes: number;
  readonly membres: number;
  /** The option that shows all of them, where one does. */
  readonly option?: string;
}

/** What a terminal shows of a large file. */
export const COURT: Mesure = { groupes: 20, membres: 5, option: '--tous' };
export const TOUT: Mesure = { groupes: Infinity, membres: Infinity };
/** What a note tells of a file that nobody reads to its end: a word processor takes minutes to open all. */
export const LONG: Mesure = { groupes: 120, membres: 20 };
/** A note of more acteurs than these tells only the first ones. */
export const MAX_TOLD = 2000;

/** Groups as terms with their numbers; what is not shown is counted. None where there is no group. */
function groupSection<T>(
  titre: string,
  groupes: readonly Groupe<T>[],
  itemsOf: (membres: readonly T[]) => readonly Item[],
  mesure: Mesure,
): Section[] {
  const entrees = groupes
    .slice(0, mesure.groupes)
    .map((groupe) => ({ terme: termeOf(groupe), items: itemsOf(groupe.membres) }));
  return section(titre, { genre: 'definitions', entrees }, groupes, mesure);
}

/** Groups as sentences, each with the names of its first members. */
function groupLines<T>(
  titre: string,
  groupes: readonly Groupe<T>[],
  nomOf: (membre: T) => string,
  mesure: Mesure,
): Section[] {
  const items = groupes.slice(0, mesure.groupes).map((groupe): Item => {
    const noms = firstNames(groupe.membres.map(nomOf), mesure.membres);
    return { texte: [{ texte: termeOf(groupe), sens: 'important' }, { texte: fr` : ${noms}` }] };
  });
  return section(titre, { genre: 'liste', items }, groupes, mesure);
}

/** The first members, an item each, and how many more there are. */
export function firstItems<T>(
  membres: readonly T[],
  { membres: most }: Mesure,
  itemOf: (membre: T) => Item,
): Item[] {
  const isCut = isBeyond(membres.length, most);
  const items = (isCut ? membres.slice(0, most) : membres).map(itemOf);
  if (!isCut) return items;
  return [...items, { texte: etAutres(membres.length - items.length) }];
}

const termeOf = ({ nom, membres }: Groupe<unknown>) => `${majuscule(nom)} (${membres.length})`;

function section(
  titre: string,
  bloc: Bloc,
  groupes: readonly Groupe<unknown>[],
  mesure: Mesure,
): Section[] {
  if (groupes.length === 0) return [];
  const rest = Math.max(0, groupes.length - mesure.groupes);
  const isCut = groupes.some(({ membres }) => isBeyond(membres.length, mesure.membres));
  const texte = isCut || rest > 0 ? hint(rest, mesure) : '';
  const suite: Bloc[] = texte === '' ? [] : [paragraphe(texte, 'discret')];
  return [{ titre, blocs: [bloc, ...suite] }];
}

function hint(rest: number, { option }: Mesure): string {
  const more = fr`Et ${pluriel(rest, fr`autre groupe`, fr`autres groupes`)}`;
  if (option === undefined) return rest > 0 ? fr`${more}.` : '';
  return rest > 0
    ? fr`${more} : l'option ${option} les montre.`
    : fr`L'option ${option} les montre tous.`;
}

/** Beside a commune, what an acteur is says more than where it is; beside a besoin, who says that it serves it. */
const precisionOf = ({ par }: Cartographie): Precision =>
  par === 'commune' ? 'type' : par === 'besoin' ? 'besoin' : 'commune';

/** The groups, each with the names of its first acteurs in a row, or of all of them, a line each. */
export function sectionNoms(carte: Cartographie, mesure: Mesure): Section[] {
  const titre = fr`Qui fait quoi, par ${AXE_MOTS[carte.par].nom}`;
  const nom = (one: Acteur) => nomAvec(carte.contexte, one, precisionOf(carte));
  if (mesure.membres < Infinity) return groupLines(titre, carte.groupes, nom, mesure);
  const items = (membres: readonly Acteur[]) => membres.map((one) => ({ texte: nom(one) }));
  return groupSection(titre, carte.groupes, items, mesure);
}

/** The groups, each with what is known of its acteurs. */
export function sectionActeurs(carte: Cartographie, mesure: Mesure): Section[] {
  const titre = fr`Les acteurs, par ${AXE_MOTS[carte.par].nom}`;
  const items = (membres: readonly Acteur[]) =>
    firstItems(membres, mesure, (one) => acteurItem(carte.contexte, one, precisionOf(carte)));
  return groupSection(titre, carte.groupes, items, mesure);
}

/** The actions by country or theme, each with who leads it; none where the files have none. */
export function sectionActions(carte: Cartographie, mesure: Mesure): Section[] {
  const axe = carte.par === 'theme' ? 'theme' : 'pays';
  const groupes = grouperActions(carte.contexte, carte.acteurs, axe, carte.filtres);
  const words = ({ acteur, action }: ActionDe) => fr`${actionWords(action)} : ${acteur.nom}`;
  const titre = fr`Les actions, par ${AXE_MOTS[axe].nom}`;
  return groupSection(titre, groupes, listOf(words, mesure), mesure);
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
