import type { Lot } from './profils.js';

/** How many ranks are counted. */
export const PODIUM = 3;

/** The weights of one besoin, made when they are first asked for. */
export type Column = () => Float64Array;

/** What is made when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Weightings in columns, one a besoin, and how much each weighting counts. */
export interface Weightings {
  /** In any scale: its mass, or one that is independent of the weighting. */
  readonly columns: readonly Column[];
  readonly masses: Float64Array;
}

/*
 * Ranks (1 + the number of partners that are strictly better) are counted over weightings. There are a
 * thousand and more, and this runs cold: a few plain loops over typed arrays, and nothing made in them.
 */

/** Which of some lots is the best of each weighting, the first of them where several are. */
export function bestOf(lots: readonly Lot<unknown>[], weightings: Weightings): Int32Array {
  return ranking(lots, weightings, 1)[0]?.lots ?? new Int32Array();
}

/** Some amounts added up by lot. */
export function totals(best: Int32Array, amounts: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (let i = 0; i < best.length; i++) {
    const lot = best[i] ?? 0;
    sums[lot] = (sums[lot] ?? 0) + (amounts[i] ?? 0);
  }
  return sums;
}

/** In how much each of some lots is among the first three: at most two partners are in lots before it. */
export function podiumsOf(lots: readonly Lot<unknown>[], weightings: Weightings): Float64Array {
  const { masses } = weightings;
  const membres = Int32Array.from(lots, (lot) => lot.membres.length);
  const podiums = new Float64Array(lots.length);
  const left = new Int32Array(masses.length).fill(PODIUM);
  // Each lot has a partner, so that no other counts.
  for (const places of ranking(lots, weightings, Math.min(PODIUM, lots.length))) {
    for (let i = 0; i < left.length; i++) {
      if ((left[i] ?? 0) <= 0) continue;
      const lot = places.lots[i] ?? 0;
      podiums[lot] = (podiums[lot] ?? 0) + (masses[i] ?? 0);
      left[i] = (left[i] ?? 0) - (membres[lot] ?? 0);
    }
  }
  return podiums;
}

/** Of each weighting the lot at a place, and what it is worth. */
interface Places {
  readonly values: Float64Array;
  readonly lots: Int32Array;
}

/** The best of each weighting, the second, and so on to a place. */
function ranking(lots: readonly Lot<unknown>[], { columns, masses }: Weightings, count: number) {
  const all = Array.from(
    { length: count },
    (): Places => ({
      values: new Float64Array(masses.length).fill(Number.NEGATIVE_INFINITY),
      lots: new Int32Array(masses.length),
    }),
  );
  // What most have alike says nothing of who is better.
  const usual = columns.map((_, b) => mostFrequent(lots.map(({ profil }) => profil[b] ?? 0)));
  const terms = lots.map(({ profil }) => {
    const more = profil.map((valeur, b) => valeur - (usual[b] ?? 0));
    const other = [...more.keys()].filter((b) => more[b] !== 0);
    return {
      columns: other.map((b) => (columns[b] as Column)()),
      valeurs: other.map((b) => more[b] ?? 0),
    };
  });
  enter(terms, all);
  return all;
}

interface Terms {
  readonly columns: readonly Float64Array[];
  readonly valeurs: readonly number[];
}

/** Each lot at its place in each weighting, those after it one place further. */
function enter(lots: readonly Terms[], all: readonly Places[]): void {
  for (let lot = 0; lot < lots.length; lot++) {
    const { columns, valeurs } = lots[lot] as Terms;
    for (let i = 0, size = all[0]?.lots.length ?? 0; i < size; i++) {
      let value = 0;
      for (let b = 0; b < columns.length; b++) {
        value += ((columns[b] as Float64Array)[i] as number) * (valeurs[b] as number);
      }
      let own = lot;
      for (let place = 0; place < all.length; place++) {
        const { values, lots: there } = all[place] as Places;
        const old = values[i] as number;
        if (value <= old) continue;
        values[i] = value;
        value = old;
        const next = there[i] as number;
        there[i] = own;
        own = next;
      }
    }
  }
}

function mostFrequent(valeurs: readonly number[]): number {
  const times = (valeur: number) => valeurs.filter((other) => other === valeur).length;
  return valeurs.reduce((a, b) => (times(b) > times(a) ? b : a));
}
