import type { Acteur } from '../acteurs/model.js';
import { SANS_FILTRE } from './filtres.js';
import { type Groupe, grouper } from './groupes.js';
import type { Contexte } from './noms.js';

/** How many acteurs of each type are in each place. */
export interface Croisement {
  /** What the places are. */
  readonly niveau: 'departement' | 'commune';
  readonly types: readonly Groupe<Acteur>[];
  readonly lieux: readonly Groupe<Acteur>[];
  /** A row for each type, a column for each place. */
  readonly nombres: readonly (readonly number[])[];
}

/** Types by départements where the acteurs are in several, else by communes. */
export function croiser(contexte: Contexte, acteurs: readonly Acteur[]): Croisement {
  const by = (axe: 'type' | 'departement' | 'commune') =>
    grouper(contexte, acteurs, axe, SANS_FILTRE);
  const departements = by('departement');
  const isWide = departements.filter(({ cle }) => cle !== null).length > 1;
  const types = by('type');
  const lieux = isWide ? departements : by('commune');
  const column = new Map(
    lieux.flatMap(({ membres }, c) => membres.map((acteur) => [acteur, c] as const)),
  );
  const nombres = types.map(({ membres }) => {
    const row = lieux.map(() => 0);
    for (const acteur of membres) {
      const c = column.get(acteur) ?? 0;
      row[c] = (row[c] ?? 0) + 1;
    }
    return row;
  });
  return { niveau: isWide ? 'departement' : 'commune', types, lieux, nombres };
}
