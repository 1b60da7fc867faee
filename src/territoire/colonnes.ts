import { foldAll } from '../text/nearest.js';
import { once } from '../text/once.js';
import {
  type Anciennes,
  type Bloc,
  pieces,
  prefixOf,
  rang,
  type TerritoireDocument,
} from './document.js';
import type { Commune } from './territoire.js';

/** The columns of the compiled list, split where they are first used. */

/**
 * INSEE codes of today's communes by a key: one text of five characters each, which 35,000 keys take in a
 * quarter of the time of as many lists.
 */
export type Codes = ReadonlyMap<string, string>;

/** The communes of a département by their codes. */
export function communesOf(bloc: Bloc, epci: string): ReadonlyMap<string, Commune> {
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
export function indexOf({ blocs, anciennes }: TerritoireDocument) {
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
