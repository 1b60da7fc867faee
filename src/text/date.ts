const MOIS = [
  ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'],
  ...['septembre', 'octobre', 'novembre', 'décembre'],
];

/** « 1er mars 2026 » for 2026-03-01: no clock and no zone is asked. */
export function dateLongue(date: string): string {
  const [annee = 0, mois = 0, jour = 0] = date.split('-').map(Number);
  const day = jour === 1 ? '1er' : `${jour}`;
  return `${day}\u00a0${MOIS[mois - 1] ?? ''} ${annee}`;
}

/** Whether a text is a day of the calendar written AAAA-MM-JJ. */
export function isDate(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const [annee = 0, mois = 0, jour = 0] = text.split('-').map(Number);
  return mois >= 1 && mois <= 12 && jour >= 1 && jour <= daysOf(annee, mois);
}

/** By the Gregorian calendar, and without a Date, which takes a hundred times longer. */
function daysOf(annee: number, mois: number): number {
  const isLeap = annee % 4 === 0 && (annee % 100 !== 0 || annee % 400 === 0);
  if (mois === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(mois) ? 30 : 31;
}

/** The same day some years before. */
export const ansAvant = (date: string, ans: number): string =>
  `${Number(date.slice(0, 4)) - ans}${date.slice(4)}`;

/** Whether a year, a month or a day is wholly before a day. */
export const isAncien = (date: string, anciens: string): boolean =>
  date < anciens.slice(0, date.length);
