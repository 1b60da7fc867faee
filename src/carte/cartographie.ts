import type { Acteur } from '../acteurs/model.js';
import type { Axe } from './axes.js';
import { type Filtres, filtrer } from './filtres.js';
import { type Groupe, grouper } from './groupes.js';
import { type Manques, manquesOf } from './manques.js';
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
