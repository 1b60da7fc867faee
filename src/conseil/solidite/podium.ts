import type { Lot } from './dominance.js';

/** How many ranks are counted. */
export const PODIUM = 3;

/** The weights of one besoin, a place a weighting. */
export type Weights = Int32Array | Float64Array;

/** Those, made when they are first asked for. */
export type LazyWeights = () => Weights;

/** Weightings in columns, one a besoin, and how much each weighting counts. */
export interface Weightings {
  /** In any scale: its mass, or one that is independent of the weighting. */
  readonly columns: readonly LazyWeights[];
  readonly masses: Weights;
  /** Of all masses. */
  readonly total: number;
}

/*
 * Ranks (1 + the number of partners that are strictly better) are counted over weightings, a thousand and
 * more, and cold. Each weighting is a call of a small function: V8 compiles that after some hundred calls
 * and uses it for the rest, where for one long loop it compiles a second entry, mostly too late.
 */

/**
 * Which of some lots is the best of each weighting, the first of them where several are; and by lot the mass
 * of the weightings in which it is.
 */
export function bestOf(lots: readonly Lot<unknown>[], { columns, masses }: Weightings) {
  const worths = worthsOf(lots, columns);
  const best = new Int32Array(masses.length);
  for (let i = 0; i < best.length; i++) best[i] = bestAt(i, worths);
  return { best, sums: totals(best, masses, lots.length) };
}

/** Some amounts added up by lot. */
export function totals(best: Int32Array, amounts: Weights, count: number): Float64Array {
  const sums = new Float64Array(count);
  best.forEach((lot, i) => {
    sums[lot] = (sums[lot] as number) + (amounts[i] as number);
  });
  return sums;
}

/** In how much each of some lots is among the first three: at most two partners are in lots before it. */
export function podiumsOf(lots: readonly Lot<unknown>[], weightings: Weightings): Float64Array {
  const { masses, columns } = weightings;
  const worths = worthsOf(lots, columns);
  const membres = Int32Array.from(lots, (lot) => lot.membres.length);
  const podiums = new Float64Array(lots.length);
  // Each lot has a partner, so that no other counts.
  const values = new Float64Array(Math.min(PODIUM, lots.length));
  const places = new Int32Array(values.length);
  for (let i = 0; i < masses.length; i++) {
    rankAt(i, worths, values, places);
    let left = PODIUM;
    for (let place = 0; left > 0 && place < places.length; place++) {
      const lot = places[place] as number;
      podiums[lot] = (podiums[lot] as number) + (masses[i] as number);
      left -= membres[lot] as number;
    }
  }
  return podiums;
}

/** What a lot is worth at a weighting, less what every lot is. */
type Worth = (i: number) => number;

function worthsOf(lots: readonly Lot<unknown>[], columns: readonly LazyWeights[]): Worth[] {
  // What most have alike says nothing of who is better.
  const usual = columns.map((_, b) => mostFrequent(lots.map(({ profil }) => profil[b] as number)));
  return lots.map(({ profil }) => {
    const more = profil.map((valeur, b) => valeur - (usual[b] as number));
    const other = [...more.keys()].filter((b) => more[b] !== 0);
    return sumOf(
      other.map((b) => (columns[b] as LazyWeights)()),
      other.map((b) => more[b] as number),
    );
  });
}

/** Of few terms without a loop: that is most of what a weighting costs, before V8 compiles it. */
function sumOf(columns: readonly Weights[], valeurs: readonly number[]): Worth {
  const [a, b] = columns as readonly [Weights, Weights];
  const [x, y] = valeurs as readonly [number, number];
  if (columns.length === 0) return () => 0;
  if (columns.length === 1) return (i) => (a[i] as number) * x;
  if (columns.length === 2) return (i) => (a[i] as number) * x + (b[i] as number) * y;
  const rest = sumOf(columns.slice(2), valeurs.slice(2));
  return (i) => (a[i] as number) * x + (b[i] as number) * y + rest(i);
}

/** The best lot of a weighting, the first of them where several are. */
function bestAt(i: number, lots: readonly Worth[]): number {
  let best = 0;
  let most = (lots[0] as Worth)(i);
  for (let lot = 1; lot < lots.length; lot++) {
    const value = (lots[lot] as Worth)(i);
    if (value <= most) continue;
    most = value;
    best = lot;
  }
  return best;
}

/** Each lot at its place in a weighting, those after it one place further. */
function rankAt(i: number, lots: readonly Worth[], values: Float64Array, places: Int32Array): void {
  values.fill(Number.NEGATIVE_INFINITY);
  for (let lot = 0; lot < lots.length; lot++) {
    let value = (lots[lot] as Worth)(i);
    let own = lot;
    for (let place = 0; place < values.length; place++) {
      const old = values[place] as number;
      if (value <= old) continue;
      values[place] = value;
      value = old;
      const next = places[place] as number;
      places[place] = own;
      own = next;
    }
  }
}

function mostFrequent(valeurs: readonly number[]): number {
  const times = (valeur: number) => valeurs.filter((other) => other === valeur).length;
  return valeurs.reduce((a, b) => (times(b) > times(a) ? b : a));
}
