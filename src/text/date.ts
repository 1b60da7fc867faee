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
  // The day before the first of the next month is the last of this one; months count from 0 there.
  return mois >= 1 && mois <= 12 && jour >= 1 && jour <= new Date(annee, mois, 0).getDate();
}
