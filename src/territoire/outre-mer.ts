/** What a code says of a place: whether it is overseas, and whether it is a département at all. */

/** Whether a département, or else a région, is overseas. */
export function isOutreMer(departement: string, region: string): boolean {
  return departement === '' ? /^(0|9[78]\d)/.test(region) : /^9[78]/.test(departement);
}

/** Those that are départements too; every other one overseas is a collectivité. */
const DEPARTEMENTS = ['971', '972', '973', '974', '976'];

/** Whether a code is that of a collectivité d’outre-mer, which is neither a département nor in a région. */
export const isCollectivite = (departement: string): boolean =>
  isOutreMer(departement, '') && !DEPARTEMENTS.includes(departement);
