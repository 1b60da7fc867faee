import { fold, foldAll, nearestOfMany } from '../text/nearest.js';
import { once } from '../text/once.js';
import {
  type Anciennes,
  type Bloc,
  pieces,
  prefixOf,
  rang,
  type TerritoireDocument,
} from './document.js';
import { lireNom, zoneNamed } from './noms.js';
import type { Commune, Territoire } from './territoire.js';

/**
 * The official list over its compiled document. A commune that is looked up by its code costs no more
 * than the reading of its own département; what finds them by name and by postal code is made when it is
 * first asked for.
 */
export function createTerritoire(document: TerritoireDocument): Territoire {
  const departements = document.blocs.map(({ departement: [code, nom, region] }) => {
    return { code, nom, region };
  });
  const regions = document.regions.map(([code, nom]) => ({ code, nom, region: '' }));
  const arrondissements = new Map(Object.entries(document.arrondissements));
  const index = indexOf(document);
  const today = byCode(document);
  const known = (codes = '') => [...new Set(pieces(codes, 5))].flatMap((code) => today(code) ?? []);

  return {
    departements,
    regions,
    commune: (code) => today(code) ?? known(index.old().byCode.get(code))[0],
    communesNamed(nom, given) {
      const { cle, codePostal = given, departement } = lireNom(nom);
      const zone = departement === undefined ? undefined : zoneNamed(departements, departement);
      const isMeant = (commune: Commune) =>
        (zone === undefined || commune.departement === zone.code) &&
        (codePostal === undefined || isDelivered(commune, codePostal, index.byPostalCode));
      // What stands between brackets may be no département but part of the name: « Château-Chinon (Ville) ».
      const whole = departement !== undefined && zone === undefined ? fold(nom) : cle;
      const names = index.byName();
      const now = known(names.get(whole) ?? names.get(cle)).filter(isMeant);
      return now.length > 0 ? now : known(index.old().byName.get(cle)).filter(isMeant);
    },
    communesAt: (codePostal) => known(index.byPostalCode().get(codePostal)),
    arrondissements: (code) => arrondissements.get(code) ?? [],
    communesNear(nom, count) {
      const places = nearestOfMany(lireNom(nom).cle, index.keys(), count);
      return known(places.map((place) => index.codes()[place]).join(''));
    },
    departement: (code) => departements.find((zone) => zone.code === code),
    region: (code) => regions.find((zone) => zone.code === code),
  };
}

/** Finds today's communes; a département is read once, when one of its own is asked for. */
function byCode({ blocs, epci }: TerritoireDocument): (code: string) => Commune | undefined {
  const unread = new Map(blocs.map((bloc) => [bloc.departement[0], bloc]));
  const read = new Map<string, ReadonlyMap<string, Commune>>();
  return (code) => {
    const departement = code.slice(0, /^9[78]/.test(code) ? 3 : 2);
    const bloc = unread.get(departement);
    if (bloc && !read.has(departement)) read.set(departement, communesOf(bloc, epci));
    return read.get(departement)?.get(code);
  };
}

/** A code that no commune has is one of Cedex, which tells no more than the département. */
function isDelivered(
  { codesPostaux, departement }: Commune,
  codePostal: string,
  byPostalCode: () => ReadonlyMap<string, unknown>,
): boolean {
  if (codesPostaux.includes(codePostal)) return true;
  return codePostal.startsWith(prefixOf(departement)) && !byPostalCode().has(codePostal);
}

/** The columns of the compiled list, split where they are first used. */

/**
 * INSEE codes of today's communes by a key: one text of five characters each, which 35,000 keys take in a
 * quarter of the time of as many lists.
 */
type Codes = ReadonlyMap<string, string>;

/** The communes of a département by their codes. */
function communesOf(bloc: Bloc, epci: string): ReadonlyMap<string, Commune> {
  const [departement, , region] = bloc.departement;
  const noms = bloc.noms.split('\n');
  const postal = codesPostauxOf(bloc);
  const communes = codesOf(bloc).map((code, i): Commune => {
    const rank = rang.fromText(bloc.epci.slice(2 * i, 2 * i + 2));
    return {
      code,
      nom: noms[i] ?? '',
      codesPostaux: postal[i] ?? [],
      departement,
      region,
      epci: Number.isNaN(rank) ? null : epci.slice(9 * rank, 9 * rank + 9),
    };
  });
  return new Map(communes.map((commune) => [commune.code, commune]));
}

/** What finds the codes of communes, over all départements: each column is read when it is first asked for. */
function indexOf({ blocs, anciennes }: TerritoireDocument) {
  const codes = once(() => blocs.flatMap(codesOf));
  const keys = once(() => blocs.flatMap(({ nombre, noms }) => (nombre > 0 ? foldAll(noms) : [])));
  return {
    codes,
    /** Names as `fold` has them, in the order of the codes. */
    keys,
    byName: once(() => grouped(codes(), (i) => [keys()[i] ?? ''])),
    byPostalCode: once(() => {
      const codesPostaux = blocs.flatMap(codesPostauxOf);
      return grouped(codes(), (i) => codesPostaux[i] ?? []);
    }),
    old: once(() => oldOnes(anciennes)),
  };
}

/** Today's communes by the codes, and by the names, of those that are part of them. */
function oldOnes({ codes, noms, actuelles }: Anciennes): { byCode: Codes; byName: Codes } {
  const today = pieces(actuelles, 5);
  const old = pieces(codes, 5);
  const keys = foldAll(noms);
  return {
    byCode: grouped(today, (i) => [old[i] ?? '']),
    byName: grouped(today, (i) => (keys[i] ? [keys[i]] : [])),
  };
}

const codesOf = ({ departement: [code], codes }: Bloc) =>
  pieces(codes, 3).map((end) => code.slice(0, 2) + end);

function codesPostauxOf({ nombre, departement: [code], codesPostaux }: Bloc): string[][] {
  const prefix = prefixOf(code);
  const whole = (short: string) => (short.length === 3 ? prefix + short : short);
  const words = nombre > 0 ? codesPostaux.split(' ') : [];
  return words.map((word) => (word === '' ? [] : word.split(',').map(whole)));
}

/** Codes by each of the keys of their place. */
function grouped(codes: readonly string[], keysOf: (place: number) => readonly string[]): Codes {
  const groups = new Map<string, string>();
  for (const [place, code] of codes.entries()) {
    for (const key of keysOf(place)) groups.set(key, (groups.get(key) ?? '') + code);
  }
  return groups;
}
