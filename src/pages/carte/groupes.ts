import type { Groupe } from '../../cartographie/groupes.js';
import { fr, majuscule, pluriel } from '../../text/typography.js';
import type { Bloc, Item, Section } from '../page.js';
import { firstNames, isBeyond } from './mots.js';

/** How much of groups is shown: null for all. */
export interface Mesure {
  /** Groups, and members of a group. */
  readonly groupes: number | null;
  readonly membres: number | null;
}

/** What a terminal shows of a large file. */
export const COURT: Mesure = { groupes: 20, membres: 5 };
export const TOUT: Mesure = { groupes: null, membres: null };

/** Groups as terms with their numbers; what is not shown is counted. None where there is no group. */
export function groupSection<T>(
  titre: string,
  groupes: readonly Groupe<T>[],
  itemsOf: (membres: readonly T[]) => readonly Item[],
  mesure: Mesure,
): Section[] {
  const shown = groupes.slice(0, mesure.groupes ?? groupes.length);
  const entrees = shown.map((groupe) => ({
    terme: termeOf(groupe),
    items: itemsOf(groupe.membres),
  }));
  return section(titre, { genre: 'definitions', entrees }, groupes, mesure);
}

/** Groups as sentences, each with the names of its first members. */
export function groupLines<T>(
  titre: string,
  groupes: readonly Groupe<T>[],
  nomOf: (membre: T) => string,
  mesure: Mesure,
): Section[] {
  const shown = groupes.slice(0, mesure.groupes ?? groupes.length);
  const items = shown.map((groupe): Item => {
    const noms = firstNames(groupe.membres.map(nomOf), mesure.membres ?? groupe.membres.length);
    return { texte: [{ texte: termeOf(groupe), sens: 'important' }, { texte: fr` : ${noms}` }] };
  });
  return section(titre, { genre: 'liste', items }, groupes, mesure);
}

const termeOf = ({ nom, membres }: Groupe<unknown>) => `${majuscule(nom)} (${membres.length})`;

function section(
  titre: string,
  bloc: Bloc,
  groupes: readonly Groupe<unknown>[],
  mesure: Mesure,
): Section[] {
  if (groupes.length === 0) return [];
  const rest = groupes.length - (mesure.groupes ?? groupes.length);
  const isCut = groupes.some(({ membres }) => isBeyond(membres.length, mesure.membres));
  return [{ titre, blocs: [bloc, ...(isCut || rest > 0 ? [hint(rest)] : [])] }];
}

function hint(rest: number): Bloc {
  const more = pluriel(rest, fr`autre groupe`, fr`autres groupes`);
  const texte =
    rest > 0 ? fr`Et ${more} : l'option --tous les montre.` : fr`L'option --tous les montre tous.`;
  return { genre: 'paragraphe', sens: 'discret', texte };
}
