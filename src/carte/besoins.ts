import type { Acteur } from '../acteurs/model.js';
import { besoinsOf, type Kit } from '../kit/model.js';

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
