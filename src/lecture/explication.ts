/** What a code of a problem means, for `partenaires kit expliquer`. */
export interface Explication {
  /** A few words, for the list of codes. */
  readonly resume: string;
  /** What the matter is, and how to mend it. */
  readonly sens: string;
  /** A file, or a line to type, that raises the problem, and one that does not. */
  readonly faux: string;
  readonly juste: string;
  /** What the two are; a supplement to the shipped kit where nothing is said. */
  readonly exemple?: 'kit' | 'reponses' | 'repondants' | 'commande' | 'tableau' | 'actions';
  /** How the wrong file is saved, where that is what is wrong. */
  readonly encodage?: 'latin1';
}

/** The lines of an example. */
export const lignes = (...lines: readonly string[]) => lines.join('\n');
