import * as v from 'valibot';
import { coded } from '../lecture/faults.js';
import { fr } from '../text/typography.js';
import type { ActeursCode } from './explications.js';
import { isVide } from './marques.js';

/** What a cell may hold: each kind takes the text of a cell that is not empty, and makes a value of it. */

/** What is said of a field beside its kind. */
export interface Portrait {
  readonly description: string;
  /** Titles that its column has in the files of others, beside its own name. */
  readonly titres?: readonly string[];
  /** Its cells in the model of a file, a row each. */
  readonly exemples: readonly string[];
  /** How many characters a code has: a spreadsheet that took it for a number dropped a zero before it. */
  readonly longueur?: number;
  /** Whether several columns of a table may be of this field: what they say stands side by side. */
  readonly cumule?: true;
}

/** Characters of a cell, or of one of its values. */
export const MAX_TEXTE = 2000;

/** A message of a check, with its code. */
export const told = (code: ActeursCode, message: string) => coded(code, message);

/**
 * The portrait, as the first item of a pipe: what comes after a transformation is not in the schema of an
 * editor.
 */
export const said = <T>(portrait: Portrait) =>
  v.metadata<T, { readonly portrait: Portrait }>({ portrait });

const tooLong = v.maxLength<string, number, string>(
  MAX_TEXTE,
  coded('texte-trop-long', fr`ce texte dépasse ${MAX_TEXTE} caractères`),
);

/** A text as it is. */
export const texte = (portrait: Portrait) => v.pipe(v.string(), said(portrait), tooLong);

/** The values of a cell that has several, but those that say nothing: « Mali ; Bénin », « Mali | - ». */
export const partager = (cellule: string): string[] =>
  cellule
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => !isVide(part));

/** Several values as they are given: in YAML a list is one, in a cell they stand in a row. */
export const plusieurs = v.union([v.string(), v.array(v.string())]);
/** The same as a list. */
export const listed = (given: string | string[]) =>
  typeof given === 'string' ? partager(given) : given;

/** Several texts. */
export const liste = (portrait: Portrait) =>
  v.pipe(plusieurs, said(portrait), v.transform(listed), v.array(v.pipe(v.string(), tooLong)));

const PERDU = /^\d+([.,]\d+)?e\+?\d+$/i;

/** A code: no space in it, capitals; `est` says whether it is one, `message` what it must be. */
export function code(
  portrait: Portrait,
  est: RegExp,
  message: string,
  isRight: (code: string) => boolean = () => true,
) {
  return v.pipe(
    v.string(),
    said(portrait),
    v.check(
      (text) => !PERDU.test(text),
      told(
        'chiffres-perdus',
        fr`le tableur a perdu des chiffres de ce code : mettez la colonne au format « Texte », puis saisissez-le de nouveau`,
      ),
    ),
    v.transform((text) => text.replace(/[\s.\u00a0\u202f]/g, '').toUpperCase()),
    v.regex(est, told('code-mal-ecrit', message)),
    v.check(isRight, told('cle-fausse', fr`ce n'est pas un SIRET : sa clé de contrôle est fausse`)),
  );
}
