import type { Acteur } from '../acteurs/model.js';
import type { Kit } from '../kit/model.js';
import { AXES, type Axe } from './axes.js';
import { CLES } from './cles.js';

/** The keys that are asked for, by axis; an axis without any lets everybody pass. */
export type Filtres = Readonly<Record<Axe, readonly string[]>>;

export const SANS_FILTRE: Filtres = {
  type: [],
  commune: [],
  departement: [],
  region: [],
  pays: [],
  besoin: [],
  theme: [],
  odd: [],
};

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
