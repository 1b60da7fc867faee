import type { Sens, Tableau } from './page.js';

/** The signs of what a sentence means, and the words for them: the same in every format. */

/** A sens that has a sign before its sentence, and a legend that says the sign in words. */
type Signe = keyof typeof SIGNES;

/** The sign, the words that stand for it where there are no signs, and the legend under a table. */
export const SIGNES = {
  reponse: { signe: '●', mot: 'Répond à votre besoin', legende: 'répond à un de vos besoins' },
  alerte: { signe: '▲', mot: 'À surveiller', legende: 'pèse sur vos réponses' },
  rappel: { signe: '►', mot: 'Dans votre situation', legende: 'concerne votre situation' },
  autre: { signe: '·', mot: 'Autre', legende: 'autre' },
} as const;

/** Whether a sens has a sign. */
export function isSigne(sens: Sens | undefined): sens is Signe {
  return sens !== undefined && sens in SIGNES;
}

/** The signs that a table uses, in the order of their legend. */
export function signesOf({ lignes }: Tableau): Signe[] {
  const used = new Set(lignes.flatMap(({ cellules }) => cellules.flat().map(({ sens }) => sens)));
  return (Object.keys(SIGNES) as Signe[]).filter((signe) => used.has(signe));
}
