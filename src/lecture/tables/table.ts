import { type UserError, usageError } from '../../errors.js';
import { clean, cleanLine } from '../../text/clean.js';
import { fold } from '../../text/nearest.js';
import { fr, milliers, pluriel } from '../../text/typography.js';
import { reparer } from '../decode.js';
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
   * Texts are trimmed and clean: no control or invisible character. What a cell of a workbook says that is
   * merged with others, each of them says.
   */
  readonly lignes: readonly (readonly string[])[];
  /** In a workbook, where a cell links to. */
  lien?(ligne: number, colonne: number): string | undefined;
  /** In a workbook, the first and last column of the cell merged across that covers a place. */
  portee?(ligne: number, colonne: number): Portee | undefined;
  /** A problem of a cell; its row and column count from 0. */
  problem(
    ligne: number,
    colonne: number,
    code: string,
    message: string,
    niveau?: Problem['niveau'],
  ): Problem;
}

/** Which tables of a file are wanted, and what of them. */
export interface ChoixDeTables {
  /** The sheet, where it is not the first. */
  readonly feuille?: string | undefined;
  /** Leaves out hidden rows and columns of a workbook. */
  readonly sansLignesMasquees?: boolean;
}

/** The first and last of some rows or columns that stand together. */
export type Portee = readonly [first: number, last: number];

/** The tables of one file. */
export interface Lecture {
  readonly tables: readonly Table[];
  /** What is wrong with the file, and did not prevent its reading. */
  readonly problems: readonly Problem[];
  /** What was found by itself and a person should know (« lu en Windows-1252 »), a sentence each. */
  readonly remarques: readonly string[];
}

/** What a text of Latin letters and usual signs is made of: most cells need neither cleaning nor mending. */
const USUAL = /^[ -~¡-¬®-ÁÄÆ-ɏ‘’“”–—…]*$/;

/** A text of a cell as it was meant, without what a terminal must not see, and without spaces around it. */
export const netCell = (text: string): string =>
  (USUAL.test(text) ? text : clean(reparer(text))).trim();

/** Refuses what has become too much, at the row and column of its first cell. */
type Refuser = (exces: Exces, ligne: number, colonne: number) => never;

/**
 * Gathers rows of cells by their places. Cells that are empty at the end of a row, and such rows at the end of the
 * table, are no part of it, and cost nothing.
 */
export class Grille {
  readonly lignes: string[][] = [];
  /** The most cells of a row. */
  largeur = 0;
  /** Cells that were mended, and those of which a character is lost. */
  readonly #reparees: string[] = [];
  readonly #perdues: string[] = [];
  #cellules = 0;

  constructor(readonly refuser: Refuser) {}

  /** What a person should know of the characters of its cells, a sentence each. */
  get remarques(): string[] {
    const dire = ([first, ...others]: readonly string[], what: string) =>
      first === undefined
        ? []
        : [fr`${pluriel(1 + others.length, 'cellule')} ${what}, comme « ${cleanLine(first)} »`];
    return [
      ...dire(this.#reparees, fr`aux caractères mal convertis, qui leur sont rendus`),
      ...dire(this.#perdues, fr`où le fichier a perdu un caractère (« \ufffd »)`),
    ];
  }

  /** Puts a cell at a place. Refuses one more than a table may have. */
  put(ligne: number, colonne: number, text: string): void {
    const net = text === '' ? '' : netCell(text);
    if (net === '') return;
    if (text !== net && !USUAL.test(text) && reparer(text) !== text) this.#reparees.push(net);
    if (net.includes('\ufffd')) this.#perdues.push(net);
    const { lignes } = this;
    if (ligne >= MAX_LIGNES)
      this.refuser(isFar(ligne, lignes.length) ? 'isolee' : 'lignes', ligne, colonne);
    if (colonne >= MAX_COLONNES)
      this.refuser(isFar(colonne, this.largeur) ? 'isolee' : 'colonnes', ligne, colonne);
    while (lignes.length <= ligne) lignes.push([]);
    const row = lignes[ligne] as string[];
    if (colonne >= row.length) {
      this.#cellules += colonne + 1 - row.length;
      if (this.#cellules > MAX_CELLULES) this.refuser('cellules', ligne, colonne);
      while (row.length < colonne) row.push('');
      this.largeur = Math.max(this.largeur, colonne + 1);
    }
    row[colonne] = net;
  }
}

/**
 * How much a table may hold. The bytes are those of 100,000 rows of some 300 each, the largest list that
 * anybody keeps in a spreadsheet; the rest follows from what memory a reader may take.
 */
export const MAX_OCTETS = 32 * 1024 * 1024;
export const MAX_LIGNES = 200_000;
export const MAX_COLONNES = 256;
const MAX_CELLULES = 4_000_000;

/** So many rows or columns without any cell come before one that was filled by mistake. */
const LOIN = 100;
const isFar = (at: number, end: number) => at - end > LOIN;

/** What is too much, in the words of a message. */
export const EXCES = {
  lignes: fr`le tableau a plus de ${milliers(MAX_LIGNES)} lignes ; partagez-le en plusieurs fichiers`,
  colonnes: fr`le tableau a plus de ${MAX_COLONNES} colonnes ; ne gardez que celles qui servent`,
  cellules: fr`le tableau a plus de ${milliers(MAX_CELLULES)} cellules ; partagez-le en plusieurs fichiers`,
  isolee: fr`cette cellule est seule, loin de toutes les autres ; effacez-la si elle n'a pas sa place là`,
} as const;

export type Exces = keyof typeof EXCES;

/** The sheet that is read beside the first, where there is one. */
const ACTIONS = 'actions';

/** The sheets that are read: the one that is asked for, else the first; and that of the actions. */
export function choose(noms: readonly string[], feuille: string | undefined): string[] {
  const chosen = feuille === undefined ? noms[0] : named(noms, feuille);
  if (chosen === undefined) return [];
  return noms.filter((nom) => nom === chosen || fold(nom) === ACTIONS);
}

const named = (noms: readonly string[], feuille: string) =>
  noms.find((nom) => nom === feuille) ?? noms.find((nom) => fold(nom) === fold(feuille));

/** Names in a sentence; more than a few are counted. */
const MAX_NOMS = 8;
function quote(noms: readonly string[]): string {
  const shown = noms.slice(0, MAX_NOMS).map((nom) => fr`« ${cleanLine(nom)} »`);
  const rest = noms.length - shown.length;
  return [...shown, ...(rest > 0 ? [pluriel(rest, 'autre')] : [])].join(', ');
}

/** What is said of the sheets that were not read; null where all were. */
export const remarkOn = (lues: readonly string[], autres: readonly string[]): string | null =>
  autres.length === 0
    ? null
    : fr`lu : ${quote(lues)} ; laissé de côté : ${quote(autres)} (pour lire une autre feuille : --feuille NOM)`;

/** The error for a sheet that a file has not. */
export const unknownSheet = (
  fichier: string,
  noms: readonly string[],
  feuille: string,
): UserError =>
  usageError(
    fr`le fichier « ${clean(fichier)} » n'a pas de feuille « ${cleanLine(feuille)} » ; il a : ${quote(noms)}`,
    fr`Donnez l'un de ces noms à --feuille.`,
  );
