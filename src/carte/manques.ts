import type { Acteur } from '../acteurs/model.js';
import type { Besoin, Kit, Partenaire } from '../kit/model.js';
import { besoinsOfTypes, besoinsServis } from './besoins.js';
import type { Filtres } from './filtres.js';

/** What the files say of nobody. */
export interface Manques {
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
