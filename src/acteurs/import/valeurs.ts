import { isDate } from '../../text/date.js';
import { isSiret } from '../siret.js';

/** The values of open data as a file of acteurs has them; '' for what is none, so that nothing false is copied. */

/** Codes have no spaces. */
const compact = (text: string) => text.replace(/[\s\u00a0\u202f]/g, '').toUpperCase();

export function siretDe(text: string): string {
  const code = compact(text);
  return /^\d{14}$/.test(code) && Number(code) > 0 && isSiret(code) ? code : '';
}

/** W, the département of the greffe (« 38 », « 2A », « 9T » for Mayotte), and seven digits. */
export function rnaDe(text: string): string {
  const code = compact(text);
  return /^W\d[\dA-Z]\d{7}$/.test(code) ? code : '';
}

export function codePostalDe(text: string): string {
  const code = compact(text);
  return /^\d{5}$/.test(code) ? code : '';
}

/** A day, or a year where no more is said. « 0001-01-01 » stands for no date in the RNA. */
export function dateDe(text: string): string {
  const day = text.slice(0, 10).replace(/^(\d{2})[/.-](\d{2})[/.-](\d{4})$/, '$3-$2-$1');
  if (isDate(day)) return day;
  return /^(19|20)\d{2}$/.test(text) ? text : '';
}

/** The first that is not empty. */
export const premier = (...texts: readonly string[]): string =>
  texts.find((text) => text !== '') ?? '';
