/** A spreadsheet takes a cell for a formula if it begins so (CWE-1236), also behind spaces or wide. */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/u;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before one that looks so. */
export const guardFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text that was guarded; any other as it is. */
export const unguardFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;
