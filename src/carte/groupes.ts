import type { Acteur, Action } from '../acteurs/model.js';
import { groupBy } from '../collections.js';
import { compareFrench } from '../text/collation.js';
import { type Axe, CLES, CLES_ACTION, type Filtres } from './axes.js';
import { AXE_MOTS, type Contexte, NOMMER } from './noms.js';

/** Things that share a key; the key is null for those that have none. */
export interface Groupe<T> {
  readonly cle: string | null;
  readonly nom: string;
  readonly membres: readonly T[];
}

export interface ActionDe {
  readonly acteur: Acteur;
  readonly action: Action;
}

/**
 * The acteurs by the keys of an axis, those without a key in a last group. An acteur with several keys
 * stands in several groups; where the axis is filtered, only in those that are asked for. Types, besoins
 * and goals are in the order in which they are declared, the others by number of members, then by name.
 */
export function grouper(
  contexte: Contexte,
  acteurs: readonly Acteur[],
  axe: Axe,
  filtres: Filtres,
): Groupe<Acteur>[] {
  const groups = gather(acteurs, (acteur) => CLES[axe](contexte.kit, acteur), filtres[axe]);
  return named(contexte, acteurs, axe, groups);
}

/** The actions of acteurs by country or by theme, in the same way. */
export function grouperActions(
  contexte: Contexte,
  acteurs: readonly Acteur[],
  axe: 'pays' | 'theme',
  filtres: Filtres,
): Groupe<ActionDe>[] {
  const actions = acteurs.flatMap((acteur) =>
    acteur.actions.map((action): ActionDe => ({ acteur, action })),
  );
  const cles = ({ action }: ActionDe) => CLES_ACTION[axe](action);
  return named(contexte, acteurs, axe, gather(actions, cles, filtres[axe]));
}

/** The things under each key that is asked for, or under each; under null those without any key. */
function gather<T>(
  things: readonly T[],
  clesOf: (thing: T) => readonly string[],
  asked: readonly string[],
): ReadonlyMap<string | null, T[]> {
  const isAsked = new Set(asked);
  return groupBy(things, (thing): readonly (string | null)[] => {
    const cles = clesOf(thing);
    if (cles.length === 0) return [null];
    return isAsked.size > 0 ? cles.filter((cle) => isAsked.has(cle)) : cles;
  });
}

function named<T>(
  contexte: Contexte,
  acteurs: readonly Acteur[],
  axe: Axe,
  groups: ReadonlyMap<string | null, readonly T[]>,
): Groupe<T>[] {
  const nommer = NOMMER[axe](contexte, acteurs);
  const order = ordre(contexte, axe);
  return [...groups]
    .map(([cle, membres]) => ({
      cle,
      membres,
      nom: cle === null ? AXE_MOTS[axe].sans : nommer(cle),
    }))
    .sort((a, b) => Number(a.cle === null) - Number(b.cle === null) || order(a, b));
}

type Compare = (a: Groupe<unknown>, b: Groupe<unknown>) => number;

function ordre({ kit }: Contexte, axe: Axe): Compare {
  if (axe === 'odd') return (a, b) => Number(a.cle) - Number(b.cle);
  if (axe === 'type' || axe === 'besoin') {
    const ids = (axe === 'type' ? kit.partenaires : kit.besoins).map(({ id }) => id);
    return (a, b) => ids.indexOf(a.cle ?? '') - ids.indexOf(b.cle ?? '');
  }
  return (a, b) => b.membres.length - a.membres.length || compareFrench(a.nom, b.nom);
}
