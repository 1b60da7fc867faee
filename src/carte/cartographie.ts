import type { Acteur } from '../acteurs/model.js';
import type { Besoin, Kit, Partenaire } from '../kit/model.js';
import {
  type Axe,
  besoinsOfTypes,
  besoinsServis,
  type Filtres,
  filtrer,
  SANS_FILTRE,
} from './axes.js';
import { type Groupe, grouper } from './groupes.js';
import type { Contexte } from './noms.js';

/** Who does what where, of the acteurs that the filters left, and what is missing among them. */
export interface Cartographie {
  readonly contexte: Contexte;
  /** All that the files have. */
  readonly connus: readonly Acteur[];
  readonly filtres: Filtres;
  /** Those that the filters left. */
  readonly acteurs: readonly Acteur[];
  readonly par: Axe;
  readonly groupes: readonly Groupe<Acteur>[];
  readonly manques: Manques;
}

/** Filters, groups, and looks for what is missing. */
export function cartographier(
  contexte: Contexte,
  connus: readonly Acteur[],
  { filtres, par }: { readonly filtres: Filtres; readonly par: Axe },
): Cartographie {
  const acteurs = filtrer(contexte.kit, connus, filtres);
  return {
    contexte,
    connus,
    filtres,
    acteurs,
    par,
    groupes: grouper(contexte, acteurs, par, filtres),
    manques: manquesOf(contexte.kit, acteurs, filtres),
  };
}

/** What the files say of nobody. */
interface Manques {
  /** Types of the kit, of those that are asked for, without an acteur. */
  readonly types: readonly Partenaire[];
  /** How many types are asked for. */
  readonly attendus: number;
  /** Besoins of the kit, of those that are asked for, that no acteur serves. */
  readonly besoins: readonly Besoin[];
  readonly sansType: readonly Acteur[];
}

/**
 * What is missing among acteurs that some filters left. A filter by type or besoin says what is asked for:
 * only these types, or those that answer these besoins; only these besoins, or those that these types answer.
 */
export function manquesOf(kit: Kit, acteurs: readonly Acteur[], filtres: Filtres): Manques {
  const answers = besoinsOfTypes(kit);
  const any = (cles: readonly string[], asked: readonly string[]) =>
    asked.length === 0 || cles.some((cle) => asked.includes(cle));
  const types = kit.partenaires.filter(
    ({ id }) => any([id], filtres.type) && any(answers.get(id) ?? [], filtres.besoin),
  );
  const answered = new Set(types.flatMap(({ id }) => answers.get(id) ?? []));
  const besoins = kit.besoins.filter(
    ({ id }) => any([id], filtres.besoin) && (filtres.type.length === 0 || answered.has(id)),
  );
  const present = new Set(acteurs.map(({ type }) => type));
  const served = new Set(acteurs.flatMap((acteur) => besoinsServis(kit, acteur)));
  return {
    types: types.filter(({ id }) => !present.has(id)),
    attendus: types.length,
    besoins: besoins.filter(({ id }) => !served.has(id)),
    sansType: acteurs.filter(({ type }) => type === null),
  };
}

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
