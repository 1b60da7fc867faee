import { fold } from '../../text/nearest.js';

/** Whether a text has one of the words that are looked for. */
type Recherche = (texte: string) => boolean;

/** A word, or several in a row; those with « * » at their end are beginnings. */
const motif = (mot: string): string =>
  mot
    .split(/\s+/)
    .map((part) => ({ words: fold(part).split(' '), isBeginning: part.endsWith('*') }))
    .flatMap(({ words, isBeginning }) =>
      words.map((word, i) =>
        word === '' ? [] : [isBeginning && i === words.length - 1 ? `${word}[^ ]*` : formes(word)],
      ),
    )
    .flat()
    .join(' ');

/** A folded word in the singular and the plural, whichever of them it is: « jumelages », « internationaux ». */
function formes(word: string): string {
  const [, racine, fin = ''] = /^(.{2,})(?<!e)(aux|als?|ails?)$/.exec(word) ?? [];
  if (racine === undefined) return `${word.length > 3 ? word.replace(/[sx]$/, '') : word}[sx]?`;
  return `${racine}(?:${fin.startsWith('ail') ? 'ails?' : fin === 'aux' ? 'au|ails?|als?' : 'als?'}|aux)`;
}

/** Whether something can be looked for: « ! » has no word. */
export const estUnMot = (mot: string): boolean => fold(mot) !== '';

/**
 * Looks for whole words, without regard to case, accents and plural: « mali » is not found in
 * « malice », nor « inde » in « indépendance ». Null where nothing is looked for.
 */
export function createRecherche(mots: readonly string[]): Recherche | null {
  if (mots.length === 0) return null;
  // Folded words are letters and digits only: nothing in them means something in a pattern.
  const motifs = new RegExp(` (?:${mots.map(motif).join('|')}) `, 'u');
  return (texte) => motifs.test(` ${fold(texte)} `);
}
