import type { Acteur } from '../acteurs/model.js';
import type { Kit } from '../kit/model.js';
import {
  type Axe,
  besoinsOfTypes,
  besoinsServis,
  type Filtres,
  filtrer,
  SANS_FILTRE,
} from './axes.js';
import { grouper } from './groupes.js';
import type { Contexte } from './noms.js';

/** Who does what where, of the acteurs that the filters left, and what is missing among them. */
export type Cartographie = Readonly<ReturnType<typeof cartographier>>;

/** Filters all that the files have, groups, and looks for what is missing. */
export function cartographier(
  contexte: Contexte,
  connus: readonly Acteur[],
  { filtres, par }: { readonly filtres: Filtres; readonly par: Axe },
) {
  const acteurs = filtrer(contexte.kit, connus, filtres);
  return {
    contexte,
    connus,
    filtres,
    /** Those that the filters left. */
    acteurs,
    par,
    groupes: grouper(contexte, acteurs, par, filtres),
    manques: manquesOf(contexte.kit, acteurs, filtres),
  };
}

/**
 * What is missing among acteurs that some filters left. A filter by type or besoin says what is asked for:
 * only these types, or those that answer these besoins; only these besoins, or those that these types answer.
 */
export function manquesOf(kit: Kit, acteurs: readonly Acteur[], filtres: Filtres) {
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
    /** Types of the kit, of those that are asked for, without an acteur. */
    types: types.filter(({ id }) => !present.has(id)),
    /** How many types are asked for. */
    attendus: types.length,
    /** Besoins of the kit, of those that are asked for, that no acteur serves. */
    besoins: besoins.filter(({ id }) => !served.has(id)),
    sansType: acteurs.filter(({ type }) => type === null),
  };
}

/** How many acteurs of each type are in each place. */
export type Croisement = Readonly<ReturnType<typeof croiser>>;

/** Types by départements where the acteurs are in several, else by communes. */
export function croiser(contexte: Contexte, acteurs: readonly Acteur[]) {
  const by = (axe: 'type' | 'departement' | 'commune') =>
    grouper(contexte, acteurs, axe, SANS_FILTRE);
  const departements = by('departement');
  const isWide = departements.filter(({ cle }) => cle !== null).length > 1;
  const types = by('type');
  const lieux = isWide ? departements : by('commune');
  return {
    niveau: isWide ? ('departement' as const) : ('commune' as const),
    types,
    lieux,
    /** A row for each type, a column for each place. */
    nombres: types.map(({ membres }) => {
      const own = new Set(membres);
      return lieux.map((lieu) => lieu.membres.filter((acteur) => own.has(acteur)).length);
    }),
  };
}
