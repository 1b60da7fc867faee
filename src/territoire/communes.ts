import type { Commune, Territoire } from './territoire.js';

/** What several communes that a code or a name may mean come to. */

/** An arrondissement rather than the whole of its city, where both are among them. */
export const withoutWholes = (
  territoire: Territoire,
  communes: readonly Commune[],
): readonly Commune[] =>
  communes.filter(({ code }) => {
    const parts = territoire.arrondissements(code);
    return !communes.some((other) => parts.includes(other.code));
  });

/** The code of the département that they share; '' where they have several, or are none. */
export function sharedDepartement(communes: readonly Commune[]): string {
  const [departement = '', ...others] = new Set(communes.map((commune) => commune.departement));
  return others.length > 0 ? '' : departement;
}
