const MOIS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'],
  ...['septembre', 'octobre', 'novembre', 'décembre'],
];
const NBSP = '\u00a0';

/** A date AAAA-MM-JJ as a sentence has it: « 2 mars 2026 », « 1er mars 2026 ». No clock or zone is asked. */
export function dateInWords(date: string): string {
  const [annee, mois, jour] = date.split('-').map(Number);
  const day = jour === 1 ? '1er' : `${jour}`;
  return `${day}${NBSP}${MOIS[(mois ?? 0) - 1]} ${annee}`;
}
