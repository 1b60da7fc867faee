import { fold } from '../text/nearest.js';
import type { Kit, Partenaire, Terme } from './model.js';

/** How a person names a thing of the kit: without regard to case and accents. */

/** The one of that id, else of that name. */
export function declaredNamed<T extends Pick<Terme, 'id' | 'nom'>>(
  declared: readonly T[],
  word: string,
): T | undefined {
  const named = fold(word);
  return (
    declared.find(({ id }) => fold(id) === named) ?? declared.find(({ nom }) => fold(nom) === named)
  );
}

/** All the names of a partner, its id among them. */
export const namesOf = ({ id, nom, alias }: Partenaire) => [
  id,
  nom,
  ...alias.map(({ texte }) => texte),
];

/** Partners of whose names (id, name or alias) the word is one; an id goes before all. */
export function partenairesNamed(kit: Kit, word: string, noms = namesOf): Partenaire[] {
  const wanted = fold(word);
  const byId = kit.partenaires.filter(({ id }) => fold(id) === wanted);
  if (byId.length > 0) return byId;
  return kit.partenaires.filter((partenaire) => noms(partenaire).map(fold).includes(wanted));
}
