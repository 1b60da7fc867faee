import type { Lot } from './profils.js';

/** How many ranks are counted. */
export const PODIUM = 3;

/** Weightings, a row each, and how much each counts. */
export interface Rows {
  readonly weightings: Float64Array;
  readonly masses: Float64Array;
}

/** What some weightings say of a lot: how much of them it is first in, in the first three, and the mean. */
export interface Count {
  readonly firsts: number;
  readonly podiums: number;
  /** The mean of the weightings in which it is first; null where there is none. */
  readonly mean: readonly number[] | null;
}

/**
 * Counts ranks (1 + the number of partners that are strictly better) over weightings, a row each. There
 * are thousands, and this runs cold: one plain loop, nothing made in between.
 */
export function countRanks(lots: readonly Lot<unknown>[], { weightings, masses }: Rows): Count[] {
  const size = lots[0]?.profil.length ?? 0;
  const profils = Float64Array.from(lots.flatMap(({ profil }) => profil));
  const membres = Int32Array.from(lots, (lot) => lot.membres.length);
  const podiums = new Float64Array(lots.length);
  const firsts = new Float64Array(lots.length);
  const sums = new Float64Array(lots.length * size);
  /** The lots of the three best values of a row; each has a partner, so that no other counts. */
  const best = new Int32Array(PODIUM);
  const values = new Float64Array(PODIUM);
  for (let row = 0; row < weightings.length; row += size) {
    values.fill(-1);
    for (let lot = 0, at = 0; lot < membres.length; lot++) {
      let value = 0;
      for (let b = 0; b < size; b++) value += (weightings[row + b] ?? 0) * (profils[at++] ?? 0);
      if (value > (values[PODIUM - 1] ?? 0)) enter(lot, value);
    }
    count(row, masses[row / size] ?? 0);
  }
  return lots.map((_, lot) => {
    const times = firsts[lot] ?? 0;
    const own = Array.from(sums.subarray(lot * size, (lot + 1) * size));
    const mean = times === 0 ? null : own.map((sum) => sum / times);
    return { firsts: times, podiums: podiums[lot] ?? 0, mean };
  });

  function enter(lot: number, value: number): void {
    let place = PODIUM - 1;
    for (; place > 0 && value > (values[place - 1] ?? 0); place--) {
      values[place] = values[place - 1] ?? 0;
      best[place] = best[place - 1] ?? 0;
    }
    values[place] = value;
    best[place] = lot;
  }

  function count(row: number, mass: number): void {
    const first = best[0] ?? 0;
    firsts[first] = (firsts[first] ?? 0) + mass;
    const at = first * size;
    for (let b = 0; b < size; b++) {
      sums[at + b] = (sums[at + b] ?? 0) + mass * (weightings[row + b] ?? 0);
    }
    for (let place = 0, better = 0; place < membres.length && better < PODIUM; place++) {
      const lot = best[place] ?? 0;
      podiums[lot] = (podiums[lot] ?? 0) + mass;
      better += membres[lot] ?? 0;
    }
  }
}
