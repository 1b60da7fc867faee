import type { Acteur, Action } from '../acteurs/model.js';
import { besoinsOf, type Kit } from '../kit/model.js';
import { fold } from '../text/nearest.js';

/** What acteurs may be grouped and filtered by, in the order in which the help names them. */
export const AXES = [
  'type',
  'categorie',
  'commune',
  'departement',
  'region',
  'pays',
  'besoin',
  'theme',
  'odd',
] as const;
export type Axe = (typeof AXES)[number];
/** Where nothing is said. */
export const AXE_USUEL: Axe = 'type';

/**
 * The keys under which an acteur stands, by axis: codes of places and countries, ids of the kit, numbers of
 * goals, folded themes and catégories. It has several where it works in several countries, and none where
 * nothing is known.
 */
export const CLES: Readonly<Record<Axe, (kit: Kit, acteur: Acteur) => readonly string[]>> = {
  type: (_, { type }) => (type === null ? [] : [type]),
  categorie: (_, { categorie }) => known(cleLibre(categorie)),
  // What the official list does not know is kept under the name that the file writes.
  commune: (_, { codeInsee, commune }) => known(codeInsee || commune),
  departement: (_, { departement }) => known(departement),
  region: (_, { region }) => known(region),
  // Where one of its actions is, an acteur acts.
  pays: (_, acteur) => unique(acteur, 'pays', (code) => code),
  besoin: besoinsServis,
  theme: (_, acteur) => unique(acteur, 'themes', cleLibre),
  odd: (_, { odd }) => odd.map(String),
};

/** The keys of an action, by the axes that it has. */
export const CLES_ACTION = {
  pays: ({ pays }: Action): readonly string[] => pays,
  theme: ({ themes }: Action): readonly string[] => themes.map(cleLibre),
} as const;

/** How words that no list holds are compared; what is but signs or emoji, as it is. */
export const cleLibre = (texte: string): string => fold(texte) || texte;

const known = (cle: string): readonly string[] => (cle === '' ? [] : [cle]);

/** What the acteur and its actions say, each once. */
function unique(
  acteur: Acteur,
  field: 'pays' | 'themes',
  key: (value: string) => string,
): readonly string[] {
  const said = [acteur, ...acteur.actions].flatMap((source) => source[field]);
  return said.length === 0 ? said : [...new Set(said.map(key))];
}

/** The keys that are asked for, by axis; an axis without any lets everybody pass. */
export type Filtres = Readonly<Record<Axe, readonly string[]>>;

export const SANS_FILTRE = Object.fromEntries(AXES.map((axe) => [axe, []])) as unknown as Filtres;

/** The axes by which something is asked. */
export const axesOf = (filtres: Filtres): Axe[] => AXES.filter((axe) => filtres[axe].length > 0);

/** The acteurs that have one of the keys of each axis, in their order. */
export function filtrer(kit: Kit, acteurs: readonly Acteur[], filtres: Filtres): readonly Acteur[] {
  const tests = axesOf(filtres).map((axe) => {
    const wanted = new Set(filtres[axe]);
    return (acteur: Acteur) => CLES[axe](kit, acteur).some((cle) => wanted.has(cle));
  });
  return acteurs.filter((acteur) => tests.every((passes) => passes(acteur)));
}

/** The axes each of which alone leaves nobody; none where only together they do. */
export function axesSansPersonne(kit: Kit, acteurs: readonly Acteur[], filtres: Filtres): Axe[] {
  return axesOf(filtres).filter(
    (axe) => filtrer(kit, acteurs, { ...SANS_FILTRE, [axe]: filtres[axe] }).length === 0,
  );
}

/** What each type answers, by kit: thousands of acteurs are of the same few types. */
const ofTypes = new WeakMap<Kit, ReadonlyMap<string, readonly string[]>>();

/**
 * Ids of the besoins that an acteur serves: those that its file says; where it says none, those that its
 * type answers by the kit.
 */
export function besoinsServis(kit: Kit, { besoins, type }: Acteur): readonly string[] {
  if (besoins.length > 0 || type === null) return besoins;
  return besoinsOfTypes(kit).get(type) ?? [];
}

/** Whether those are what the kit says of its type, as its file says none. */
export const isServiParType = (kit: Kit, acteur: Acteur): boolean =>
  acteur.besoins.length === 0 && besoinsServis(kit, acteur).length > 0;

/** Ids of the besoins that each type of the kit answers, in the order of the kit. */
export function besoinsOfTypes(kit: Kit): ReadonlyMap<string, readonly string[]> {
  const known = ofTypes.get(kit);
  if (known) return known;
  const found = new Map(
    kit.partenaires.map((partenaire) => [
      partenaire.id,
      besoinsOf(kit, partenaire).map(({ id }) => id),
    ]),
  );
  ofTypes.set(kit, found);
  return found;
}
