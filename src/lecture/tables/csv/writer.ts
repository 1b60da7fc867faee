import { clean } from '../../../text/clean.js';

/** A number is written as a number; a text may have several lines. */
export type Cell = string | number;

/** Whether rows may be separated by it: one mark of ASCII, or a tab, but not the quotation mark. */
export const isSeparateur = (text: string): boolean => /^[\t!#-/:-@[-`{-~]$/.test(text);

/**
 * Rows as CSV (RFC 4180: CR LF, cells quoted where need be) that begins with a BOM, without which
 * Excel reads UTF-8 wrong. Control characters go; a text that would be a formula gets an apostrophe
 * before it. Numbers have a decimal comma, as French spreadsheets read them; a point where the
 * comma separates the cells.
 */
export function formatCsv(rows: readonly (readonly Cell[])[], separateur: string): string {
  return `${BOM}${rows.map((row) => formatRow(row, separateur)).join('')}`;
}

/** How a CSV begins. */
export const BOM = '\ufeff';

/** One of its rows, for a CSV that is written row by row. */
export function formatRow(row: readonly Cell[], separateur: string): string {
  return `${row.map((cell) => drawCell(cell, separateur)).join(separateur)}\r\n`;
}

function drawCell(cell: Cell, separateur: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') {
    const text = String(cell).replace('.', separateur === ',' ? '.' : ',');
    return text.includes(separateur) ? quoted(text) : text;
  }
  const text = guardFormula(clean(cell));
  // What no reader of CSV takes for anything but text, whichever separator it guesses.
  const isPlain = /^([\p{L}\p{N}]+([ _-][\p{L}\p{N}]+)*)?$/u.test(text);
  return isPlain && !text.includes(separateur) ? text : quoted(text);
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A spreadsheet takes a cell for a formula if it begins so (CWE-1236), also behind spaces or wide. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/u;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before one that looks so. */
const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded; any other as it is. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
