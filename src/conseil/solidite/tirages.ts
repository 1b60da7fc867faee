import type { Demande } from '../demande.js';
import type { Groupes } from './dominance.js';

/** Weightings drawn uniformly from P, always the same ones for the same besoins and priorities. */

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
 * Draws one weighting after the other into the same array (sum 1, a place a besoin). Exponentials in
 * descending order, made as the sums that Rényi (1953) showed them to be, divided by their sum
 * (Devroye 1986): the first go to the first group, and so on, shuffled inside each group, since P is a
 * union of congruent simplices, one for each order inside the groups.
 */
export function weightDrawer(groupes: Groupes, graine: number): () => Float64Array {
  const random = sfc32(graine);
  const places = groupes.map((groupe) => Int32Array.from(groupe));
  const count = places.reduce((sum, { length }) => sum + length, 0);
  const sorted = new Float64Array(count);
  const weights = new Float64Array(count);
  return () => {
    let next = 0;
    let total = 0;
    for (let rank = count; rank >= 1; rank--) {
      next -= Math.log(random()) / rank;
      sorted[rank - 1] = next;
      total += next;
    }
    let rank = 0;
    for (const groupe of places) {
      shuffle(groupe, random);
      for (let i = 0; i < groupe.length; i++) {
        weights[groupe[i] ?? 0] = (sorted[rank++] ?? 0) / total;
      }
    }
    return weights;
  };
}

/** In place; every order is as probable (Fisher & Yates). */
function shuffle(items: Int32Array, random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const chosen = Math.floor(random() * (last + 1));
    const item = items[last] ?? 0;
    items[last] = items[chosen] ?? 0;
    items[chosen] = item;
  }
}

/** Numbers from the open interval (0, 1): sfc32 (Doty-Humphrey, PractRand), after its warming up. */
function sfc32(graine: number): () => number {
  let [a, b, c, counter] = [graine | 0, graine | 0, graine | 0, 1];
  const random = () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return ((result >>> 0) + 0.5) / 2 ** 32;
  };
  for (let i = 0; i < 16; i++) random();
  return random;
}
