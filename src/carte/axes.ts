/** What acteurs may be grouped and filtered by, in the order in which the help names them. */
export const AXES = [
  'type',
  'commune',
  'departement',
  'region',
  'pays',
  'besoin',
  'theme',
  'odd',
] as const;
export type Axe = (typeof AXES)[number];
