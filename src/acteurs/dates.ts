import { isDate } from '../text/date.js';
import { fold } from '../text/nearest.js';

/** Dates as people, databases and spreadsheets write them. */

const MOIS = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
];
/** « 12 mars 2024 », « 1er août 2024 », « mars 2020 », once folded. */
const EN_LETTRES = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/;

/** The number of a month by its name, or by the beginning of it; 0 where it is none, or of two. */
function moisOf(nom: string): number {
  const found = MOIS.filter((mois) => (nom.length < 3 ? false : mois.startsWith(nom)));
  return found.length === 1 ? MOIS.indexOf(found[0] ?? '') + 1 : 0;
}

/** A date in words as one in digits; any other text as it is. */
function enChiffres(text: string): string {
  const [, jour = '', mois = '', annee] = EN_LETTRES.exec(fold(text)) ?? [];
  const month = moisOf(mois);
  if (month === 0) return text;
  return [jour, month, annee].filter((part) => part !== '').join('/');
}

const DATES: readonly [RegExp, string][] = [
  [/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3'],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3'],
  [/^(\d{4})\/(\d{1,2})$/, '$1-$2'],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, '$3-$2-$1'],
  // Of two digits, a year that a spreadsheet would take for this century or the last.
  [/^(\d{1,2})[/.-](\d{1,2})[/.-]([0-2]\d)$/, '20$3-$2-$1'],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-]([3-9]\d)$/, '19$3-$2-$1'],
  [/^(\d{1,2})[/.-](\d{4})$/, '$2-$1'],
];

/** A day, with its hour or without. */
const JOUR = /^\d{4}-\d{2}-\d{2}([T ].*)?$/;
/** An hour behind a day of any other form. */
const HEURE = /[T ]\d{1,2}[:h]\d{2}.*$/;

/** A day as a spreadsheet counts them, since the end of 1899: from 1982 to 2063, with its hour or without. */
const SERIE = /^([3-5]\d{4})([.,]\d+)?$/;
const MS_PAR_JOUR = 86_400_000;
const jourDeSerie = (jours: number) =>
  new Date(Date.UTC(1899, 11, 30) + jours * MS_PAR_JOUR).toISOString().slice(0, 10);

/** « 3/2/2024 » as 2024-02-03: the longest unit first, each of two digits. */
const ordered = (text: string) =>
  DATES.reduce((date, [form, order]) => date.replace(form, order), text).replace(
    /-(\d)(?!\d)/g,
    '-0$1',
  );

/** The day, month or year that a cell says, as AAAA-MM-JJ, AAAA-MM or AAAA; undefined where it says none. */
export function dateDe(cellule: string): string | undefined {
  // Most are so, and a million of them are imported.
  if (JOUR.test(cellule)) {
    const day = cellule.slice(0, 10);
    return isDate(day) ? day : undefined;
  }
  const [, serie] = SERIE.exec(cellule) ?? [];
  const date = serie ? jourDeSerie(Number(serie)) : ordered(enChiffres(cellule.replace(HEURE, '')));
  const isRight = isDate(`${date}-01-01`.slice(0, Math.max(10, date.length)));
  return isRight ? date : undefined;
}
