import * as v from 'valibot';
import { isDate } from '../text/date.js';
import { fold } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import { listed, type Portrait, partager, plusieurs, said, told } from './cellules.js';
import { numeroOdd } from './odd.js';

/** Goals without a name between them: a comma may separate them. */
const LISTE_D_ODD = /^[\s\d,;|od]+$/i;

/** Several sustainable development goals. */
export const objectifs = (portrait: Portrait) =>
  v.pipe(
    plusieurs,
    said(portrait),
    v.transform((given) =>
      typeof given === 'string' && LISTE_D_ODD.test(given)
        ? partager(given.replaceAll(',', ';'))
        : listed(given),
    ),
    v.array(
      v.pipe(
        v.string(),
        v.transform((text) => numeroOdd(text) ?? 0),
        v.check(
          (odd) => odd > 0,
          told('odd-inconnu', fr`un objectif de développement durable est un nombre de 1 à 17`),
        ),
      ),
    ),
  );

const NOMBRE = /^-?\d{1,4}([.,]\d+)?$/;
/** To a tenth of a metre; more digits mean nothing, and a number that is nearly nothing has an exponent. */
const PRECISION = 1e6;

/** Degrees, with a point or a decimal comma, not beyond `most` on either side. */
export const degres = (portrait: Portrait, most: number) =>
  v.pipe(
    v.union([v.string(), v.number()]),
    said(portrait),
    v.transform(String),
    v.regex(
      NOMBRE,
      told(
        'coordonnee-mal-ecrite',
        fr`une coordonnée est un nombre de degrés, comme 45,1885 ou -61.5 (sans N, S, E, O, minute ni seconde)`,
      ),
    ),
    v.transform((text) => Math.round(Number(text.replace(',', '.')) * PRECISION) / PRECISION),
    v.check(
      (degrees) => Math.abs(degrees) <= most,
      told('coordonnees-hors-limites', fr`cette coordonnée va de -${most} à ${most} degrés`),
    ),
  );

const MOIS = [
  ...['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin'],
  ...['juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
];
/** « 12 mars 2024 », « 1er août 2024 », « mars 2020 », once folded. */
const EN_LETTRES = /^(?:(\d{1,2})(?:er)? )?([a-z]+) (\d{4})$/;

/** A date in words as one in digits; any other text as it is. */
function enChiffres(text: string): string {
  const [, jour = '', mois = '', annee] = EN_LETTRES.exec(fold(text)) ?? [];
  const month = MOIS.indexOf(mois) + 1;
  if (month === 0) return text;
  return [jour, month, annee].filter((part) => part !== '').join('/');
}

const DATES: readonly [RegExp, string][] = [
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, '$3-$2-$1'],
  [/^(\d{1,2})[/.-](\d{4})$/, '$2-$1'],
  [/^(\d{4}-\d{2}-\d{2})[T ].*$/, '$1'],
];

/** « 3/2/2024 » as 2024-02-03: the longest unit first, each of two digits. */
const ordered = (text: string) =>
  DATES.reduce((date, [form, order]) => date.replace(form, order), text).replace(
    /-(\d)(?!\d)/g,
    '-0$1',
  );

/** A year, a month or a day: AAAA, AAAA-MM or AAAA-MM-JJ. */
export const moment = (portrait: Portrait) =>
  v.pipe(
    v.union([v.string(), v.number()]),
    said(portrait),
    v.transform((given) => ordered(enChiffres(String(given)))),
    v.check(
      (date) => isDate(`${date}-01-01`.slice(0, Math.max(10, date.length))),
      told(
        'date-mal-ecrite',
        fr`écrivez une année, un mois ou un jour : 2024, 2024-03, 05/03/2024`,
      ),
    ),
  );

/** A year. */
export const annee = (portrait: Portrait) =>
  v.pipe(
    moment(portrait),
    v.transform((date) => Number(date.slice(0, 4))),
  );
