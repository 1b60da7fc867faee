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
