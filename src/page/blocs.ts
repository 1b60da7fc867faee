import { fr, typographie } from '../text/typography.js';
import type {
  Bloc,
  Cellule,
  Definitions,
  Fragment,
  Item,
  Ligne,
  Paragraphe,
  Phrase,
  Section,
  Sens,
} from './page.js';

/** Pieces that many pages are made of. */

/** A sentence that stands by itself, with what it means to its reader. */
export const paragraphe = (texte: Phrase, sens?: Sens): Paragraphe => ({
  genre: 'paragraphe',
  texte,
  ...(sens && { sens }),
});

/** Blocks under a heading. */
export const section = (titre: string, ...blocs: readonly Bloc[]): Section => ({ titre, blocs });

/** A section of a list, and what follows that; none where there is nothing to list. */
export const listSection = (
  titre: string,
  items: readonly Item[],
  ...more: readonly Bloc[]
): Section[] =>
  items.length === 0 ? [] : [{ titre, blocs: [{ genre: 'liste', items }, ...more] }];

/** The same of terms. */
export const termSection = (
  titre: string,
  entrees: Definitions['entrees'],
  ...more: readonly Bloc[]
): Section[] =>
  entrees.length === 0 ? [] : [{ titre, blocs: [{ genre: 'definitions', entrees }, ...more] }];

/** A row of a table that is looked up: what names it stands out. */
export const rangee = (nom: string, ...cellules: readonly Cellule[]): Ligne => ({
  cellules: [[{ texte: nom, sens: 'important' }], ...cellules],
});

/** Texts as the items of a list. */
export const toItems = (textes: readonly string[]): Item[] => textes.map((texte) => ({ texte }));

/** A French sentence with pieces in it: blanks, links, words that a person gave. */
export function phrase(
  parts: TemplateStringsArray,
  ...pieces: readonly (Fragment | string)[]
): Fragment[] {
  const texts = typographie(parts.join(GAP)).split(GAP);
  return texts
    .flatMap((texte, i): Fragment[] => {
      const piece = pieces[i] ?? '';
      return [{ texte }, typeof piece === 'string' ? { texte: piece } : piece];
    })
    .filter(({ texte }) => texte !== '');
}

/** Stands where a piece does, so that typography holds around it. */
const GAP = '\u0000';

/** What the program cannot know: a marked blank, never an invented word. */
export function blanc(quoi: string): Fragment {
  return { texte: fr`[à compléter : ${quoi}]`, sens: 'blanc' };
}

/** A blank of which what stands beside it says what it is for. */
export const VIDE: Fragment = { texte: fr`[à compléter]`, sens: 'blanc' };

/** A blank that stands by itself. */
export const paragrapheBlanc = (quoi: string): Paragraphe => paragraphe([blanc(quoi)]);
