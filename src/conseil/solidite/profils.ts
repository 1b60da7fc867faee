import type { Evaluation } from '../evaluation.js';
import { dominates, type Groupes, type Profil } from './dominance.js';

/** Partners of one and the same profile: whatever the weights, they are ex æquo. */
export interface Lot<T> {
  readonly profil: Profil;
  readonly membres: readonly T[];
  /** How many partners dominate these, and how many these dominate. */
  readonly dominePar: number;
  readonly domine: number;
}

export const profilOf = ({ couverture }: Evaluation): Profil =>
  couverture.map(({ quarts }) => quarts);

/** How many partners some lots hold. */
export const partners = (lots: readonly Lot<unknown>[]) =>
  lots.reduce((sum, { membres }) => sum + membres.length, 0);

/** The partners by profile; a lot comes after those that dominate it. */
export function lotsOf<T>(
  all: readonly T[],
  profil: (partner: T) => Profil,
  groupes: Groupes,
): Lot<T>[] {
  const byProfil = new Map<string, { profil: Profil; membres: T[] }>();
  for (const partner of all) {
    const own = profil(partner);
    const key = own.join();
    const lot = byProfil.get(key);
    if (lot) lot.membres.push(partner);
    else byProfil.set(key, { profil: own, membres: [partner] });
  }
  const lots = [...byProfil.values()]
    .sort((a, b) => atCentre(b.profil, groupes) - atCentre(a.profil, groupes))
    .map((lot) => ({ ...lot, dominePar: 0, domine: 0 }));
  for (const [i, better] of lots.entries()) {
    for (let j = i + 1; j < lots.length; j++) {
      const worse = lots[j];
      if (!worse || !dominates(better.profil, worse.profil, groupes)) continue;
      better.domine += worse.membres.length;
      worse.dominePar += better.membres.length;
    }
  }
  return lots;
}

/** What a profile is worth, in an integer, at one weighting inside P: there, who dominates has more. */
function atCentre(profil: Profil, groupes: Groupes): number {
  return groupes.reduce(
    (total, groupe, g) =>
      total + groupe.reduce((sum, b) => sum + (profil[b] as number), 0) * (groupes.length - g),
    0,
  );
}
