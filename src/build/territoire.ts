import {
  type Anciennes,
  type Bloc,
  CASES,
  caseOf,
  type DepartementCompile,
  prefixOf,
  rang,
  type Sommaire,
} from '../territoire/document.js';
import { fold } from '../text/nearest.js';

/** What is derived from the official lists when the program is built; never loaded by it. */

/** A commune as @etalab/decoupage-administratif has it; only what is read of it. */
interface Source {
  readonly code: string;
  readonly nom: string;
  readonly type:
    | 'commune-actuelle'
    | 'arrondissement-municipal'
    | 'commune-deleguee'
    | 'commune-associee';
  readonly departement: string;
  readonly population?: number;
  readonly codesPostaux?: readonly string[];
  readonly anciensCodes?: readonly string[];
  /** Of a commune déléguée or associée, the commune that it is part of. */
  readonly chefLieu?: string;
  /** Of an arrondissement, its commune. */
  readonly commune?: string;
}

interface Zone {
  readonly code: string;
  readonly nom: string;
  readonly region?: string;
}

interface Epci {
  readonly code: string;
  readonly membres: readonly { readonly code: string }[];
}

/** The text of dist/territoire.json. `read` gives the data of a file of the official lists. */
export function compileTerritoire(read: (name: string) => unknown): string {
  const sources = read('communes.json') as readonly Source[];
  const epci = read('epci.json') as readonly Epci[];
  const communes = sources.filter(isOfToday).sort(byCode);
  const ranks = new Map(
    epci.flatMap(({ membres }, rank) => membres.map(({ code }) => [code, rank] as const)),
  );
  const departements = (read('departements.json') as readonly Zone[]).map((zone) => {
    const own = communes.filter(({ departement }) => departement === zone.code);
    return { zone: zoneOf(zone, own), own };
  });
  const sommaire: Sommaire = {
    departements: departements.map(({ zone }) => zone),
    regions: (read('regions.json') as readonly Zone[]).map(({ code, nom }) => [code, nom]),
    epci: epci.map(({ code }) => code).join(''),
    arrondissements: arrondissementsOf(communes),
    noms: casesOf(departements.flatMap(({ own }) => own.map(({ nom }) => nom))),
    courts: courtsOf(sources.filter(({ type }) => type === 'commune-actuelle')),
  };
  const blocs = departements.map(({ zone, own }) => blocOf(zone.code, own, ranks));
  return [sommaire, ...blocs, anciennesOf(sources)]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
}

const isOfToday = ({ type }: Source) =>
  type === 'commune-actuelle' || type === 'arrondissement-municipal';

const byCode = (a: Source, b: Source) => (a.code < b.code ? -1 : 1);

function zoneOf({ code, nom, region = '' }: Zone, communes: readonly Source[]): DepartementCompile {
  const beginnings = communes.flatMap(({ codesPostaux = [] }) =>
    codesPostaux.map((codePostal) => codePostal.slice(0, 2)),
  );
  const postal = [...new Set([prefixOf(code), ...beginnings])].join('');
  return { code, nom, region, nombre: communes.length, postal };
}

/** The ranks of names by the case of each. */
function casesOf(noms: readonly string[]): string {
  const cases = Array.from({ length: CASES }, () => '');
  for (const [rank, nom] of noms.entries()) cases[caseOf(fold(nom))] += rang.toText(rank, 3);
  return cases.join(' ');
}

/** From so many inhabitants on, a town is known beyond its département. */
const VILLE = 10_000;
/** More communes than these are not what a name is short for: « La Chapelle ». */
const MAX_COURTS = 24;
/** What no name ends with, and what names nothing by itself. */
const LIENS = /(^| )(sur|sous|en|de|du|d|des|le|la|les|l|lez|et|a|au|aux|pres|saint|sainte)$/;

/** Short names of towns, with the codes of all that begin so; none that is the whole name of another town. */
function courtsOf(communes: readonly Source[]): string {
  const groups = new Map<string, Source[]>();
  const villes = new Set<string>();
  for (const commune of [...communes].sort((a, b) => size(b) - size(a))) {
    const words = fold(commune.nom).split(' ');
    if (size(commune) >= VILLE) villes.add(words.join(' '));
    for (let count = 1; count < words.length; count++) {
      const cle = words.slice(0, count).join(' ');
      if (!LIENS.test(cle)) groups.set(cle, [...(groups.get(cle) ?? []), commune]);
    }
  }
  return [...groups]
    .filter(([cle, [first, ...others]]) => {
      const isShort = !villes.has(cle) && others.length < MAX_COURTS;
      return isShort && first !== undefined && size(first) >= VILLE;
    })
    .map(([cle, meant]) => `${cle} ${meant.map(({ code }) => code).join('')}`)
    .join('\n');
}

const size = ({ population = 0 }: Source) => population;

function blocOf(
  departement: string,
  communes: readonly Source[],
  ranks: ReadonlyMap<string, number>,
): Bloc {
  const prefix = prefixOf(departement);
  const shorten = (codePostal: string) =>
    codePostal.startsWith(prefix) ? codePostal.slice(2) : codePostal;
  return {
    codes: communes.map((commune) => commune.code.slice(2)).join(''),
    noms: communes.map((commune) => commune.nom).join('\n'),
    codesPostaux: communes
      .map(({ codesPostaux = [] }) => codesPostaux.map(shorten).join(','))
      .join(' '),
    epci: communes
      .map((commune) => {
        const rank = ranks.get(commune.commune ?? commune.code);
        return rank === undefined ? '  ' : rang.toText(rank, 2);
      })
      .join(''),
  };
}

/** Communes déléguées and associées, by name; then the codes that are known without a name. */
function anciennesOf(sources: readonly Source[]): Anciennes {
  const named = sources
    .filter((source) => !isOfToday(source))
    .map(({ code, nom, chefLieu = code }) => ({ code, nom, actuelle: chefLieu }));
  const known = new Set(named.map(({ code }) => code));
  const nameless = sources
    .filter(isOfToday)
    .flatMap(({ code, anciensCodes = [] }) =>
      anciensCodes.map((ancien) => ({ code: ancien, nom: '', actuelle: code })),
    )
    .filter(({ code }) => !known.has(code));
  const all = [...named, ...nameless];
  return {
    codes: all.map(({ code }) => code).join(''),
    noms: all.map(({ nom }) => nom).join('\n'),
    actuelles: all.map(({ actuelle }) => actuelle).join(''),
  };
}

function arrondissementsOf(communes: readonly Source[]): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { code, commune } of communes) {
    if (commune === undefined) continue;
    found[commune] = [...(found[commune] ?? []), code];
  }
  return found;
}
