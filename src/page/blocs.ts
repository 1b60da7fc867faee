import { fr } from '../text/typography.js';
import type { Fragment, Item, Paragraphe, Section } from './page.js';

/** Pieces that many pages are made of. */

/** A section that holds one list; none where there is nothing to list. */
export function listSection(titre: string, items: readonly Item[]): Section[] {
  return items.length === 0 ? [] : [{ titre, blocs: [{ genre: 'liste', items }] }];
}

/** Texts as the items of a list. */
export const toItems = (textes: readonly string[]): Item[] => textes.map((texte) => ({ texte }));

/** What the program cannot know: a marked blank, never an invented word. */
export function blanc(quoi: string): Fragment {
  return { texte: fr`[à compléter : ${quoi}]`, sens: 'blanc' };
}

/** A blank that stands by itself. */
export function paragrapheBlanc(quoi: string): Paragraphe {
  return { genre: 'paragraphe', texte: [blanc(quoi)] };
}
