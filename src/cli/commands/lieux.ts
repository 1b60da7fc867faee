import { zoneNamed } from '../../territoire/noms.js';
import { nomDuPays, paysNear, paysOf } from '../../territoire/pays.js';
import {
  type Commune,
  type Territoire,
  withoutWholes,
  type Zone,
} from '../../territoire/territoire.js';
import { echo } from '../../text/clean.js';
import { fold, nearest } from '../../text/nearest.js';
import { fr } from '../../text/typography.js';
import { type Declared, type Misfit, search, unknownWord } from './misfits.js';

/**
 * Places that a person typed, as their codes. Each function throws UserError (exit code 2) for all the
 * words that name none, each with the nearest names, and for those that name several.
 */

/** As many near names as are read at a glance. */
const SHOWN = 5;

/**
 * INSEE codes of communes, by INSEE code (also « insee:38100 », where 38100 is the postal code of another),
 * by postal code where one commune has it, or by name; a commune that has arrondissements comes with theirs.
 */
export function findCommunes(territoire: Territoire, words: readonly string[]): string[] {
  const codes = search(words, (word) => {
    const found = communesOf(territoire, word);
    return found.length === 1 ? found.map(({ code }) => code) : misfit(territoire, word, found);
  });
  return [...new Set(codes.flatMap((code) => [code, ...territoire.arrondissements(code)]))];
}

const INSEE = /^(insee[ :]*)?(\d[\dab]\d{3})$/i;

/** What a word may mean: nothing, one commune, or several. */
function communesOf(territoire: Territoire, word: string): readonly Commune[] {
  const [, isSaid, number] = INSEE.exec(word.trim()) ?? [];
  if (number === undefined)
    return [...territoire.communesNamed(word), ...territoire.communesCalled(word)];
  const code = number.toUpperCase();
  const insee = territoire.commune(code);
  const postal = isSaid ? [] : territoire.communesAt(code);
  // An old INSEE code beside a postal code is what nobody means.
  const isMeant = insee && (insee.code === code || postal.length === 0);
  return withoutWholes(territoire, [...new Set([...(isMeant ? [insee] : []), ...postal])]);
}

function misfit(territoire: Territoire, word: string, found: readonly Commune[]): Misfit {
  const choicesOf = (communes: readonly Commune[]) =>
    communes.map(({ code, nom, departement }): Declared => {
      const isOnlyOne = communesOf(territoire, code).length === 1;
      const zone = territoire.departement(departement)?.nom ?? departement;
      return { id: isOnlyOne ? code : `insee:${code}`, nom: `${nom} (${zone})` };
    });
  if (found.length > 0) {
    const isInsee = found.some(({ code }) => code === word.trim().toUpperCase());
    const what = isInsee
      ? fr`est à la fois un code INSEE et un code postal`
      : fr`désigne plusieurs communes`;
    const title = fr`Précisez laquelle, par son code`;
    return { message: fr`« ${echo(word)} » ${what}`, title, choices: choicesOf(found) };
  }
  const near = choicesOf(territoire.communesNear(word, SHOWN));
  const examples = choicesOf(territoire.communesNamed('Grenoble'));
  return unknown(fr`commune inconnue « ${echo(word)} »`, near, examples);
}

/** Codes of départements and collectivités d’outre-mer, by code (« 1 » is « 01 ») or name. */
export function findDepartements({ departements }: Territoire, words: readonly string[]): string[] {
  return search(words, (word) => {
    const found = zoneNamed(departements, word);
    return found ? [found.code] : unknownZone(fr`département inconnu`, departements, word);
  });
}

/** What regions are called for short. */
const SIGLES = new Map(Object.entries({ paca: '93', aura: '84', idf: '11' }));

/** Codes of régions, by name or code: as a région « 84 » is Auvergne-Rhône-Alpes. */
export function findRegions({ regions }: Territoire, words: readonly string[]): string[] {
  return search(words, (word) => {
    const found = zoneNamed(regions, SIGLES.get(fold(word)) ?? word);
    return found ? [found.code] : unknownZone(fr`région inconnue`, regions, word);
  });
}

function unknownZone(what: string, zones: readonly Zone[], word: string): Misfit {
  const choices = zones.map(({ code, nom }) => ({ id: code, nom }));
  const noms = zones.map(({ nom }) => nom);
  const near = new Set(nearest(word, noms, SHOWN));
  const nearby = choices.filter(({ nom }) => near.has(nom));
  return unknown(fr`${what} « ${echo(word)} »`, nearby, choices);
}

/** ISO codes (two letters) of countries, by code or name. */
export function findPays(words: readonly string[]): string[] {
  const declared = (code: string): Declared => ({ id: code, nom: nomDuPays(code) });
  return search(words, (word) => {
    const code = paysOf(word);
    if (code !== undefined) return [code];
    const near = paysNear(word, SHOWN).map(declared);
    return unknown(fr`pays inconnu « ${echo(word)} »`, near, ['SN', 'CI', 'VN'].map(declared));
  });
}

const unknown = (message: string, near: readonly Declared[], all: readonly Declared[]) =>
  unknownWord(message, near, fr`À taper, code ou nom`, all);
