import { groupBy } from '../collections.js';
import { foldAll, nearestOfMany } from '../text/nearest.js';
import { once } from '../text/once.js';
import {
  type Anciennes,
  type Bloc,
  caseOf,
  type DepartementCompile,
  pieces,
  prefixOf,
  rang,
  type TerritoireDocument,
} from './document.js';
import { cleOf, lireNom, sansTitre, zoneNamed } from './noms.js';
import type { Commune, Territoire } from './territoire.js';

/**
 * The official list over its compiled document. A commune that is looked up by its code, its name or a postal
 * code costs no more than the reading of the départements that may have it.
 */
export function createTerritoire(document: TerritoireDocument): Territoire {
  const departements = document.departements.map(({ code, nom, region }) => {
    return { code, nom, region };
  });
  const regions = document.regions.map(([code, nom]) => ({ code, nom, region: '' }));
  const arrondissements = new Map(Object.entries(document.arrondissements));
  const parts = document.departements.map((departement, place) =>
    once(() => partOf(departement, document.bloc(place), document.epci)),
  );
  const places = new Map(departements.map(({ code }, place) => [code, place]));
  const today = (code: string) => {
    const place = places.get(code.slice(0, /^9[78]/.test(code) ? 3 : 2));
    return place === undefined ? undefined : parts[place]?.().byCode.get(code);
  };
  const old = once(() => oldOnes(document.anciennes()));
  const known = (codes = '') => [...new Set(pieces(codes, 5))].flatMap((code) => today(code) ?? []);
  const named = nameFinder(document, parts);
  const communesAt = (codePostal: string) => {
    const prefix = codePostal.slice(0, 2);
    return document.departements.flatMap(({ postal }, place) =>
      pieces(postal, 2).includes(prefix)
        ? (parts[place]?.().byPostalCode().get(codePostal) ?? [])
        : [],
    );
  };

  const isAt = (commune: Commune, codePostal: string | undefined) =>
    codePostal === undefined || isDelivered(commune, codePostal, communesAt);
  const courts = once(() => new Map(document.courts.split('\n').map(courtOf)));

  return {
    departements,
    regions,
    commune: (code) => today(code) ?? known(old().byCode.get(code))[0],
    communesNamed(nom, given) {
      const bare = sansTitre(nom);
      const { cle, codePostal = given, departement } = lireNom(nom);
      const zone = departement === undefined ? undefined : zoneNamed(departements, departement);
      const isMeant = (commune: Commune) =>
        (zone === undefined || commune.departement === zone.code) && isAt(commune, codePostal);
      // What stands between brackets may be no département but part of the name: « Château-Chinon (Ville) ».
      const whole = departement !== undefined && zone === undefined ? named(cleOf(nom)) : [];
      const now = (whole.length > 0 ? whole : named(cle)).filter(isMeant);
      const found = now.length > 0 ? now : known(old().byName.get(cle)).filter(isMeant);
      if (found.length > 0) return found;
      if (bare !== undefined) return this.communesNamed(bare, given);
      // « Paris (11) » is no commune of Aude.
      return zone === undefined ? [] : named(cleOf(nom)).filter((one) => isAt(one, codePostal));
    },
    communesAt,
    communesCalled(nom) {
      const { cle, codePostal, departement } = lireNom(nom);
      const zone = departement === undefined ? undefined : zoneNamed(departements, departement);
      return known(courts().get(cle)).filter(
        (one) => (zone === undefined || one.departement === zone.code) && isAt(one, codePostal),
      );
    },
    arrondissements: (code) => arrondissements.get(code) ?? [],
    communesNear(nom, count) {
      const all = parts.map((part) => part());
      const near = nearestOfMany(
        lireNom(nom).cle,
        all.flatMap(({ cles }) => cles()),
        count,
      );
      const communes = all.flatMap((part) => part.communes);
      return near.flatMap((place) => communes[place] ?? []);
    },
    departement: (code) => departements.find((zone) => zone.code === code),
    region: (code) => regions.find((zone) => zone.code === code),
  };
}

/** « evry 91228 »: a short name, and the codes of what it may mean. */
function courtOf(line: string): [cle: string, codes: string] {
  const space = line.lastIndexOf(' ');
  return [line.slice(0, space), line.slice(space + 1)];
}

/** A code that no commune has is one of Cedex, which tells no more than the département. */
function isDelivered(
  { codesPostaux, departement }: Commune,
  codePostal: string,
  communesAt: (codePostal: string) => readonly Commune[],
): boolean {
  if (codesPostaux.includes(codePostal)) return true;
  return codePostal.startsWith(prefixOf(departement)) && communesAt(codePostal).length === 0;
}

/** The communes of a département, in the order of their codes, and what finds them. */
interface Part {
  readonly communes: readonly Commune[];
  readonly byCode: ReadonlyMap<string, Commune>;
  /** Their names as `fold` has them. */
  readonly cles: () => readonly string[];
  readonly byPostalCode: () => ReadonlyMap<string, readonly Commune[]>;
}

function partOf({ code, region }: DepartementCompile, bloc: Bloc, epci: string): Part {
  const noms = bloc.noms.split('\n');
  const postal = codesPostauxOf(code, bloc);
  const communes = pieces(bloc.codes, 3).map((end, i): Commune => {
    const rank = rang.fromText(bloc.epci.slice(2 * i, 2 * i + 2));
    return {
      code: code.slice(0, 2) + end,
      nom: noms[i] ?? '',
      codesPostaux: postal[i] ?? [],
      departement: code,
      region,
      epci: Number.isNaN(rank) ? null : epci.slice(9 * rank, 9 * rank + 9),
    };
  });
  return {
    communes,
    byCode: new Map(communes.map((commune) => [commune.code, commune])),
    cles: once(() => (communes.length > 0 ? foldAll(bloc.noms) : [])),
    byPostalCode: once(() => groupBy(communes, ({ codesPostaux }) => codesPostaux)),
  };
}

function codesPostauxOf(departement: string, { codesPostaux }: Bloc): string[][] {
  const prefix = prefixOf(departement);
  const whole = (short: string) => (short.length === 3 ? prefix + short : short);
  return codesPostaux.split(' ').map((word) => (word === '' ? [] : word.split(',').map(whole)));
}

/** Finds today's communes by their name as `fold` has it, in the order of their codes. */
function nameFinder(
  { departements, noms }: TerritoireDocument,
  parts: readonly (() => Part)[],
): (cle: string) => readonly Commune[] {
  const cases = once(() => noms.split(' '));
  let sum = 0;
  const starts = departements.map(({ nombre }) => {
    sum += nombre;
    return sum - nombre;
  });
  return (cle) =>
    pieces(cases()[caseOf(cle)] ?? '', 3).flatMap((text) => {
      const rank = rang.fromText(text);
      const place = starts.findLastIndex((start) => start <= rank);
      const { communes, cles } = parts[place]?.() ?? {};
      const i = rank - (starts[place] ?? 0);
      return cles?.()[i] === cle ? (communes?.[i] ?? []) : [];
    });
}

/** INSEE codes of today's communes by a key: one text of five characters each. */
type Codes = ReadonlyMap<string, string>;

/** Today's communes by the codes, and by the names, of those that are part of them. */
function oldOnes({ codes, noms, actuelles }: Anciennes): { byCode: Codes; byName: Codes } {
  const [byCode, byName] = [new Map<string, string>(), new Map<string, string>()];
  const add = (groups: Map<string, string>, key: string, code: string) =>
    groups.set(key, (groups.get(key) ?? '') + code);
  const old = pieces(codes, 5);
  const cles = foldAll(noms);
  for (const [i, code] of pieces(actuelles, 5).entries()) {
    add(byCode, old[i] ?? '', code);
    if (cles[i]) add(byName, cles[i], code);
  }
  return { byCode, byName };
}
