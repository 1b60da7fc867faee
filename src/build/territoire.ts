import {
  type Anciennes,
  type Bloc,
  prefixOf,
  rang,
  type TerritoireDocument,
} from '../territoire/document.js';

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
  const document: TerritoireDocument = {
    blocs: (read('departements.json') as readonly Zone[]).map((zone) => {
      const own = communes.filter(({ departement }) => departement === zone.code);
      return blocOf(zone, own, ranks);
    }),
    regions: (read('regions.json') as readonly Zone[]).map(({ code, nom }) => [code, nom]),
    epci: epci.map(({ code }) => code).join(''),
    anciennes: anciennesOf(sources),
    arrondissements: arrondissementsOf(communes),
  };
  return JSON.stringify(document);
}

const isOfToday = ({ type }: Source) =>
  type === 'commune-actuelle' || type === 'arrondissement-municipal';

const byCode = (a: Source, b: Source) => (a.code < b.code ? -1 : 1);

function blocOf(
  { code, nom, region = '' }: Zone,
  communes: readonly Source[],
  ranks: ReadonlyMap<string, number>,
): Bloc {
  const prefix = prefixOf(code);
  const shorten = (codePostal: string) =>
    codePostal.startsWith(prefix) ? codePostal.slice(2) : codePostal;
  return {
    departement: [code, nom, region],
    nombre: communes.length,
    codes: communes.map((commune) => commune.code.slice(2)).join(''),
    noms: communes.map((commune) => commune.nom).join('\n'),
    codesPostaux: communes
      .map(({ codesPostaux = [] }) => codesPostaux.map(shorten).join(','))
      .join(' '),
    epci: communes
      .map((commune) => {
        const rank = ranks.get(commune.commune ?? commune.code);
        return rank === undefined ? '  ' : rang.toText(rank);
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
