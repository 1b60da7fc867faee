import { fr } from '../../text/typography.js';
import type { Fragment, Paragraphe } from '../page.js';

/** What the program cannot know: a marked blank, never an invented word. */
export function blanc(quoi: string): Fragment {
  return { texte: fr`[à compléter : ${quoi}]`, sens: 'blanc' };
}

/** A blank that stands by itself. */
export function paragrapheBlanc(quoi: string): Paragraphe {
  return { genre: 'paragraphe', texte: [blanc(quoi)] };
}

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** « 1er mars 2026 » for 2026-03-01. */
export function dateLongue(date: string): string {
  const [annee = '', mois = '', jour = ''] = date.split('-');
  const day = Number(jour) === 1 ? '1er' : `${Number(jour)}`;
  return `${day}\u00a0${MOIS[Number(mois) - 1] ?? ''} ${annee}`;
}
