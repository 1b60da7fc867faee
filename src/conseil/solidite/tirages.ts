import type { Demande } from '../demande.js';
import type { Groupes } from './dominance.js';

/** Weightings drawn uniformly from P, always the same ones for the same besoins and priorities. */

// Read once: where the code has a context of its own, as in tests, to find a global costs more than to use it.
const { log } = Math;

/** Enough for a half-width of 0.98/√N < 1 point at 95 %. */
export const TIRAGES = 10_000;

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
 * Weightings, a row each (sum 1, a place a besoin). Exponentials divided by their sum are uniform among
 * all weightings (Devroye 1986); the greatest go to the first group, the next to the second, and so on,
 * inside a group in the order in which they were drawn, which is any order with equal chances: P is a
 * union of congruent simplices, one for each order inside the groups.
 * The numbers are those of sfc32 (Doty-Humphrey, PractRand), written out: this runs once and cold, where
 * a call costs more than what it does.
 */
export function drawWeightings(groupes: Groupes, graine: number): Float64Array {
  const besoins = Int32Array.from(groupes.flat());
  const size = besoins.length;
  const groupOf = Int32Array.from(groupes.flatMap((groupe, g) => groupe.map(() => g)));
  const starts = groupes.map((_, g) => groupes.slice(0, g).flat().length);
  const weightings = new Float64Array(TIRAGES * size);
  const drawn = new Float64Array(size);
  /** Which of the numbers drawn is the greatest, the second, and so on, and to which group each goes. */
  const order = new Int32Array(size);
  const groupAt = new Int32Array(size);
  const next = new Int32Array(groupes.length);
  let [a, b, c] = [graine | 0, graine | 0, graine | 0];
  for (let counter = 0, row = -WARMING_UP * size; row < weightings.length; row += size) {
    let total = 0;
    for (let i = 0; i < size; i++) {
      const bits = (a + b + counter++) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + bits) | 0;
      const value = -log(((bits >>> 0) + 0.5) / 2 ** 32);
      drawn[i] = value;
      total += value;
      let place = i;
      for (; place > 0 && (drawn[order[place - 1] ?? 0] ?? 0) < value; place--) {
        order[place] = order[place - 1] ?? 0;
      }
      order[place] = i;
    }
    if (row < 0) continue;
    for (let place = 0; place < size; place++) groupAt[order[place] ?? 0] = groupOf[place] ?? 0;
    next.set(starts);
    for (let i = 0; i < size; i++) {
      const group = groupAt[i] ?? 0;
      const place = next[group] ?? 0;
      next[group] = place + 1;
      weightings[row + (besoins[place] ?? 0)] = (drawn[i] ?? 0) / total;
    }
  }
  return weightings;
}

/** How many rows are thrown away, so that the numbers of near seeds have nothing in common. */
const WARMING_UP = 16;
