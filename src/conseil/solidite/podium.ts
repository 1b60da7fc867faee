import type { Lot } from './profils.js';

/** How many ranks are counted. */
export const PODIUM = 3;

/** What some weightings say of a lot: in how many it is first, in the first three, and the mean. */
export interface Count {
  readonly firsts: number;
  readonly podiums: number;
  /** The mean of the weightings in which it is first; null where there is none. */
  readonly mean: readonly number[] | null;
}

interface Podium {
  /** Counts one weighting; the array may be used again. */
  judge(weights: Float64Array): void;
  countOf(lot: number): Count;
}

/**
 * Counts ranks (1 + the number of partners that are strictly better) over weightings, of which there are
 * thousands: flat arrays, plain loops, nothing made in between.
 */
export function createPodium(lots: readonly Lot<unknown>[]): Podium {
  const size = lots[0]?.profil.length ?? 0;
  const profils = Float64Array.from(lots.flatMap(({ profil }) => profil));
  const membres = Int32Array.from(lots, (lot) => lot.membres.length);
  const firsts = new Float64Array(lots.length);
  const podiums = new Float64Array(lots.length);
  const sums = new Float64Array(lots.length * size);
  /** The lots of the three best values of a weighting; each has a partner, so that no other counts. */
  const best = new Int32Array(PODIUM);
  const values = new Float64Array(PODIUM);

  function judge(weights: Float64Array): void {
    values.fill(Number.NEGATIVE_INFINITY);
    for (let lot = 0, at = 0; lot < membres.length; lot++) {
      let value = 0;
      for (let b = 0; b < size; b++) value += (weights[b] ?? 0) * (profils[at++] ?? 0);
      let place = PODIUM;
      for (; place > 0 && value > (values[place - 1] ?? 0); place--) {
        if (place === PODIUM) continue;
        values[place] = values[place - 1] ?? 0;
        best[place] = best[place - 1] ?? 0;
      }
      if (place === PODIUM) continue;
      values[place] = value;
      best[place] = lot;
    }
    count(weights);
  }

  function count(weights: Float64Array): void {
    const first = best[0] ?? 0;
    firsts[first] = (firsts[first] ?? 0) + 1;
    const at = first * size;
    for (let b = 0; b < size; b++) sums[at + b] = (sums[at + b] ?? 0) + (weights[b] ?? 0);
    let better = 0;
    for (let place = 0; place < membres.length && better < PODIUM; place++) {
      const lot = best[place] ?? 0;
      podiums[lot] = (podiums[lot] ?? 0) + 1;
      better += membres[lot] ?? 0;
    }
  }

  function countOf(lot: number): Count {
    const times = firsts[lot] ?? 0;
    const own = Array.from(sums.subarray(lot * size, (lot + 1) * size));
    const mean = times === 0 ? null : own.map((sum) => sum / times);
    return { firsts: times, podiums: podiums[lot] ?? 0, mean };
  }

  return { judge, countOf };
}
