/** « 4 », « ODD 4 », « 4. Éducation de qualité ». */
const ODD = /^(?:odd|objectif)?\s*n?°?\s*(\d{1,2})(?!\d)(?:[\s.:)–-]+\D.*)?$/iu;
const DERNIER = 17;

/** The number of a sustainable development goal, 1 to 17, as people write one; undefined for anything else. */
export function numeroOdd(text: string): number | undefined {
  const numero = Number(ODD.exec(text.trim())?.[1] ?? 0);
  return numero >= 1 && numero <= DERNIER ? numero : undefined;
}
