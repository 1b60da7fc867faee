import { once } from '../../text/once.js';
import type { Demande } from '../demande.js';
import type { Groupes } from './dominance.js';
import type { LazyWeights } from './podium.js';

/**
 * Weightings drawn uniformly from P, always the same ones for the same besoins and priorities.
 *
 * They are read from the whole period of a small linear congruential generator, each besoin from a place
 * of its own (Niederreiter 1992; L'Ecuyer 1999): together such draws leave smaller gaps than as many
 * independent ones. All this runs once and cold, where V8 compiles a loop for longer than it takes.
 *
 * A draw is read several times, the weights of each group having moved on by a place: that is as uniform, costs
 * no draw, and the means over such turns are nearer to the truth than as many draws (rotation, as in stratified
 * and antithetic sampling: Hammersley & Handscomb 1964).
 *
 * As many as it takes for every share, of first places and of the first three, to be within a point of what
 * 100,000 independent draws find, on 98 of 100 random kits of 4 to 10 besoins: a test says so, on kits that
 * did not serve to choose.
 */

/** A prime, and a primitive root of it: last · ROOT mod PRIME takes all values from 1 on. */
const PRIME = 2039;
const ROOT = 1487;
export const TIRAGES = PRIME - 1;
const TURNS = 4;
/** The weightings that are had of the draws. */
export const PONDERATIONS = TURNS * TIRAGES;

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

/** Weightings in columns: of each besoin its weight in each draw, as it came, then turn by turn. */
export function drawWeightings(groupes: Groupes, graine: number): LazyWeights[] {
  const drawn = drawOnce(groupes, graine);
  const columns: LazyWeights[] = [];
  for (const groupe of groupes) {
    for (const [place, besoin] of groupe.entries()) {
      columns[besoin] = once(() => {
        const weights = new Int32Array(PONDERATIONS);
        for (let turn = 0; turn < TURNS; turn++) {
          const other = groupe[(place + turn) % groupe.length] as number;
          weights.set((drawn[other] as () => Int32Array)(), turn * TIRAGES);
        }
        return weights;
      });
    }
  }
  return columns;
}

/**
 * A weighting a draw. A draw has a scale of its own, which says
 * nothing of the weighting: exponentials divided by their sum are uniform among all weightings, and
 * independent of it (Devroye 1986). The largest go to the first group: the least of a group is where it
 * ends, and between two such ends all are independent. An exponential has no memory: what one has beyond
 * the least of some, or leaves of a gap, is drawn as one above that least, or within that gap.
 */
function drawOnce(groupes: Groupes, graine: number): (() => Int32Array)[] {
  const columns: (() => Int32Array)[] = [];
  const next = sequences(groupes.flat().length, graine);
  const ends = endsOf(groupes, next);
  for (const [g, groupe] of groupes.entries()) {
    const drawn = groupe.map(next);
    const least = once(() => leastOf(drawn));
    const [low, high] = [ends[g], ends[g - 1]];
    for (const [place, besoin] of groupe.entries()) {
      const own = drawn[place] as Int32Array;
      columns[besoin] = once(() => {
        if (!low) return high ? within(own, high) : own;
        return high ? between(own, least(), low, high) : above(own, least(), low);
      });
    }
  }
  return columns;
}

/**
 * Exponentials: the period from one place on after another, each for one use, two a besoin at most. The seed
 * says in which order the places of as many come as there are besoins.
 */
function sequences(besoins: number, graine: number): () => Int32Array {
  const keys = Array.from({ length: besoins }, (_, place) => keyOf(graine, place));
  const places = [...keys.keys()].sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const logs = new Int32Array(TIRAGES + 2 * besoins);
  for (let i = 0, last = 1; i < logs.length; i++) {
    logs[i] = -UNIT * Math.log(last / PRIME);
    last = (last * ROOT) % PRIME;
  }
  let used = 0;
  return () => {
    const place = places[used] ?? used;
    used++;
    return logs.subarray(place, place + TIRAGES);
  };
}

/** Any integer, another for each seed and place: what a multiplication leaves of both. */
function keyOf(graine: number, place: number): number {
  const bits = Math.imul(graine ^ (graine >>> 15) ^ Math.imul(place + 1, 0x9e3779b9), 0x85ebca6b);
  return Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
}

/*
 * Each draw is a call: V8 compiles a small function after some hundred calls and uses it for the rest, where
 * for a long loop it compiles a second entry, mostly too late.
 */

/**
 * The least weight of each group but the last, in each draw: from the smallest of all exponentials up, what
 * the next has more is an exponential divided by how many are still to come (Rényi 1953).
 */
function endsOf(groupes: Groupes, next: () => Int32Array): Int32Array[] {
  const ends: Int32Array[] = [];
  let left = groupes.flat().length;
  let end = new Int32Array(TIRAGES);
  for (let g = groupes.length - 1; g > 0; g--) {
    const count = (groupes[g]?.length ?? 0) + (g === groupes.length - 1 ? 1 : 0);
    for (let k = 0; k < count; k++) {
      const drawn = next();
      const among = left--;
      end = end.map((weight, i) => weight + (drawn[i] as number) / among);
    }
    ends[g - 1] = end;
  }
  return ends;
}

/** The least of some exponentials in each draw. */
const leastOf = (all: readonly Int32Array[]) =>
  all.reduce((least, drawn) => least.map((weight, i) => Math.min(weight, drawn[i] as number)));

const within = (drawn: Int32Array, high: Int32Array) =>
  drawn.map((weight, i) => weight % (high[i] as number));

const above = (drawn: Int32Array, least: Int32Array, low: Int32Array) =>
  drawn.map((weight, i) => weight - (least[i] as number) + (low[i] as number));

const between = (drawn: Int32Array, least: Int32Array, low: Int32Array, high: Int32Array) =>
  drawn.map((weight, i) => {
    const end = low[i] as number;
    return end + ((weight - (least[i] as number)) % ((high[i] as number) - end));
  });
