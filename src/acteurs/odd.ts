import { weightyWords } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import NOMS from './odd.json' with { type: 'json' };

/** « 4 », « NUMERO 4 », « 4. Éducation de qualité »; what is behind it names no other goal. */
const NUMERO =
  /^(?:odd|objectif)?\s*n?°?\s*(\d{1,2})(?!\d)(?:[\s.:)–-]+(?!\d)(?:(?!\b(?:1[0-7]|[1-9])\b).)*)?$/iu;
const DERNIER = 17;

/** The number of a sustainable development goal, 1 to 17, as people write one; undefined for anything else. */
export function numeroOdd(text: string): number | undefined {
  const numero = Number(NUMERO.exec(text.trim())?.[1] ?? 0);
  return numero >= 1 && numero <= DERNIER ? numero : undefined;
}

/**
 * The sustainable development goals, the first at 0, as the French version of resolution A/RES/70/1 of the
 * United Nations is usually shortened.
 */
export const ODD: readonly string[] = NOMS;

/** Whether words stand beside the number of a goal, none of which is of its name. */
export function hasAutreNom(text: string, numero: number): boolean {
  const words = weightyWords(text).filter((word) => !/^(?:odd|objectif|\d+)$/.test(word));
  const nom = weightyWords(ODD[numero - 1] ?? '');
  return words.length > 0 && !words.some((word) => nom.includes(word));
}

/** « ODD 6, eau propre et assainissement »: a goal by its number. */
export const nomOdd = (numero: string): string => {
  const nom = ODD[Number(numero) - 1];
  return nom === undefined ? fr`ODD ${numero}` : fr`ODD ${numero}, ${nom}`;
};
