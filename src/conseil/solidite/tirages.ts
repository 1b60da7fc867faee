import { once } from '../../text/once.js';
import type { Demande } from '../demande.js';
import type { Groupes } from './dominance.js';
import type { Column, Weights } from './podium.js';

/**
 * Weightings drawn uniformly from P, always the same ones for the same besoins and priorities.
 *
 * They are read from the whole period of a small linear congruential generator, each besoin from a place
 * of its own (Niederreiter 1992; L'Ecuyer 1999): together such draws leave smaller gaps than as many
 * independent ones. All this runs once and cold, where V8 compiles a loop for longer than it takes.
 *
 * As many as it takes for 95 shares of 100, of first places and of the first three, to be within a point of
 * what tens of thousands of independent draws find, on random kits of 4 to 10 besoins: a test says so, on
 * kits that did not serve to choose. Independent, it would take 9,604.
 */

/** A prime, and a primitive root of it: last · ROOT mod PRIME takes all values from 1 on. */
const PRIME = 2039;
const ROOT = 1487;
export const TIRAGES = PRIME - 1;

/** Weights are whole numbers of this part: V8 keeps a fraction that it has not yet compiled for in an object. */
const UNIT = 2 ** 20;

/**
 * The seed of a demande, an unsigned integer of 32 bits: FNV-1a (Fowler, Noll & Vo) of its besoins and
 * their priorities. What else was answered does not bear on the weightings, so does not change them.
 */
export function graineOf({ besoins }: Demande): number {
  const text = besoins.map(({ id, priorite }) => `${id}:${priorite}`).join('\n');
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/**
 * Weightings in columns: of each besoin its weight in each draw. A draw has a scale of its own, which says
 * nothing of the weighting: exponentials divided by their sum are uniform among all weightings, and
 * independent of it (Devroye 1986). They are −log of uniform numbers, the least of which go to the first
 * group. Where a group ends is an order statistic, a product of powers (Rényi 1953); one besoin of the
 * group, any, is there, and between two such ends all are independent.
 */
export function drawWeightings(groupes: Groupes, graine: number): Column[] {
  const columns: Column[] = [];
  let rest = groupes.flat().length;
  const next = sequences(rest, graine);
  const ones = new Float64Array(TIRAGES).fill(1);
  let from: Float64Array = new Float64Array(TIRAGES);
  for (const groupe of groupes) {
    const isLast = groupe.length === rest;
    const low = from;
    const high = isLast ? ones : endOf(groupe.length, rest, low, next);
    const own = groupe.map((_, place): Column => {
      if (!isLast && place === 0) return once(() => exponentials(ones, high, high));
      const { uniform, exponential } = next();
      return groupes.length === 1 ? exponential : once(() => exponentials(uniform, low, high));
    });
    if (!isLast && own.length > 1) exchange(own, next().uniform);
    for (const [place, besoin] of groupe.entries()) columns[besoin] = own[place] as Column;
    from = high;
    rest -= groupe.length;
  }
  return columns;
}

/** Numbers between 0 and 1, and their −log. */
interface Sequence {
  readonly uniform: Float64Array;
  readonly exponential: Column;
}

/**
 * The period from one place on after another, each for one use, two a besoin at most. The seed says in
 * which order the places of as many come as there are besoins.
 */
function sequences(besoins: number, graine: number): () => Sequence {
  const keys = Array.from({ length: besoins }, (_, place) => keyOf(graine, place));
  const places = [...keys.keys()].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  const numbers = new Float64Array(TIRAGES + 2 * besoins);
  const logs = new Int32Array(numbers.length);
  for (let i = 0, last = 1; i < numbers.length; i++) {
    const number = last / PRIME;
    numbers[i] = number;
    logs[i] = -UNIT * Math.log(number);
    last = (last * ROOT) % PRIME;
  }
  let used = 0;
  return () => {
    const place = places[used] ?? used;
    used++;
    return {
      uniform: numbers.subarray(place, place + TIRAGES),
      exponential: () => logs.subarray(place, place + TIRAGES),
    };
  };
}

/** Any integer, another for each seed and place: what a multiplication leaves of both. */
function keyOf(graine: number, place: number): number {
  const bits = Math.imul(graine ^ (graine >>> 15) ^ Math.imul(place + 1, 0x9e3779b9), 0x85ebca6b);
  return Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
}

/** The last of so many, the least of the `rest` that are above a number. */
function endOf(count: number, rest: number, low: Float64Array, next: () => Sequence): Float64Array {
  const end = new Float64Array(TIRAGES);
  const own = Array.from({ length: count }, () => next().exponential());
  for (let i = 0; i < TIRAGES; i++) {
    let sum = 0;
    for (let k = 0; k < count; k++) sum += ((own[k] as Weights)[i] as number) / (rest - k);
    end[i] = 1 - (1 - (low[i] as number)) * Math.exp(-sum / UNIT);
  }
  return end;
}

/** −log of numbers drawn between others. */
function exponentials(uniform: Float64Array, low: Float64Array, high: Float64Array): Int32Array {
  const weights = new Int32Array(TIRAGES);
  for (let i = 0; i < TIRAGES; i++) {
    const from = low[i] as number;
    const number = from + ((high[i] as number) - from) * (uniform[i] as number);
    weights[i] = -UNIT * Math.log(number);
  }
  return weights;
}

/** Exchanges the first of some columns with any of them, in each draw. */
function exchange(columns: readonly Column[], uniform: Float64Array): void {
  const all = columns.map((column) => column());
  const first = all[0] as Weights;
  for (let i = 0; i < TIRAGES; i++) {
    const other = all[Math.floor((uniform[i] as number) * all.length)] as Weights;
    const value = first[i] as number;
    first[i] = other[i] as number;
    other[i] = value;
  }
}
