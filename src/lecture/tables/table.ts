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

/** What a text of Latin letters and usual signs is made of: most cells need neither cleaning nor mending. */
const USUAL = /^[ -~¡-¬®-ÁÄÆ-ɏ‘’“”–—…]*$/;

/** A text of a cell as it was meant, without what a terminal must not see, and without spaces around it. */
export const netCell = (text: string): string =>
  (USUAL.test(text) ? text : clean(reparer(text))).trim();

/** Tells what has become too much, at the row and column of its first cell. */
export class TropGrand extends Error {
  constructor(
    readonly exces: Exces,
    readonly ligne: number,
    readonly colonne: number,
  ) {
    super(exces);
  }
}

const EMPTY: readonly string[] = [];

/**
 * Gathers rows of cells in the order in which they stand. Cells that are empty at the end of a row, and
 * such rows at the end of the table, are no part of it, and cost nothing.
 */
export class Grille {
  readonly lignes: (readonly string[])[] = [];
  #row: string[] = [];
  /** Cells that were mended, and those of which a character is lost. */
  readonly #reparees: string[] = [];
  readonly #perdues: string[] = [];
  #cellules = 0;
  #seen = 0;
  /** The row and column of the next cell. */
  #ligne = 0;
  #colonne = 0;

  /** Throws TropGrand where the cell is one more than a table may have. */
  cell(text: string): void {
    if (++this.#seen > MAX_VUES) this.#refuse('cellules');
    const net = text === '' ? '' : netCell(text);
    if (text !== net && !USUAL.test(text) && reparer(text) !== text) this.#reparees.push(net);
    if (net.includes('\ufffd')) this.#perdues.push(net);
    if (net !== '') this.#put(net);
    this.#colonne++;
  }

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

  /** Ends the row. */
  endRow(): void {
    if (this.#row.length > 0) this.lignes.push(this.#row);
    this.#row = [];
    this.#ligne++;
    this.#colonne = 0;
  }

  /** Goes to the start of a row, or of the next one where that is behind; rows between are empty. */
  goTo(ligne: number): void {
    this.#ligne = Math.max(this.lignes.length, ligne || 0);
  }

  #put(text: string): void {
    if (this.#ligne >= MAX_LIGNES) this.#refuse('lignes');
    if (this.#colonne >= MAX_COLONNES) this.#refuse('colonnes');
    while (this.lignes.length < this.#ligne) this.lignes.push(EMPTY);
    this.#cellules += this.#colonne + 1 - this.#row.length;
    if (this.#cellules > MAX_CELLULES) this.#refuse('cellules');
    while (this.#row.length < this.#colonne) this.#row.push('');
    this.#row.push(text);
  }

  #refuse(exces: Exces): never {
    throw new TropGrand(exces, this.#ligne, this.#colonne);
  }
}

/**
 * How much a table may hold. The bytes are those of 100,000 rows of some 300 each, the largest list that
 * anybody keeps in a spreadsheet; the rest follows from what memory a reader may take.
 */
export const MAX_OCTETS = 32 * 1024 * 1024;
const MAX_LIGNES = 200_000;
const MAX_COLONNES = 256;
const MAX_CELLULES = 4_000_000;
/** With those that are empty: more than a text of so many bytes has; a workbook can say it in few. */
const MAX_VUES = 20_000_000;

/** What is too much, in the words of a message. */
export const EXCES = {
  lignes: fr`le tableau a plus de ${milliers(MAX_LIGNES)} lignes ; partagez-le en plusieurs fichiers`,
  colonnes: fr`le tableau a plus de ${MAX_COLONNES} colonnes ; ne gardez que celles qui servent`,
  cellules: fr`le tableau a plus de ${milliers(MAX_CELLULES)} cellules ; partagez-le en plusieurs fichiers`,
} as const;

type Exces = keyof typeof EXCES;

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
