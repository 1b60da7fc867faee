import type { Problem } from '../problems.js';

/** What a spreadsheet is once it is read, whatever its file was: rows of texts, each with its place. */
export interface Table {
  /** The file, as it is called in messages. */
  readonly fichier: string;
  /** The sheet (in YAML, the name of the list); null where a file has none (CSV). */
  readonly feuille: string | null;
  /**
   * The rows as they stand in the file, each as long as it is written (an empty row is []). Numbers are in
   * plain digits with a point, dates AAAA-MM-JJ, true and false « oui » and « non », an error of a formula
   * as it is shown (« #REF! »).
   * Texts are trimmed and clean: no control or invisible character.
   */
  readonly lignes: readonly (readonly string[])[];
  /** A problem of a cell; its row and column count from 0. */
  problem(
    ligne: number,
    colonne: number,
    code: string,
    message: string,
    niveau?: Problem['niveau'],
  ): Problem;
}

/** The tables of one file. */
export interface Lecture {
  readonly tables: readonly Table[];
  /** What is wrong with the file, and did not prevent its reading. */
  readonly problems: readonly Problem[];
  /** What was found by itself and a person should know (« lu en Windows-1252 »), a sentence each. */
  readonly remarques: readonly string[];
}
