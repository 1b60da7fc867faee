import { once } from '../../text/once.js';
import { type Groupes, isSame, type Lot } from './dominance.js';

/**
 * Orders of the besoins inside the priorities that change nothing: each lot takes the place of another. Those that change places so have one and the same share, which draws alone would tell apart.
 * (That two profiles are the same but for the order is not enough: the others must look the same to both.)
 */
export interface Symetrie {
  /** For each besoin and each lot, by its place, the place of the one that it becomes. */
  readonly besoins: readonly number[];
  readonly lots: readonly number[];
}

/** Steps of the search at most: what is found by then is true, and nearly always all. */
const MOST_STEPS = 2_000;

/**
 * Symmetries of which all others are made, one after the other: none, mostly. `weightOf` says what counts of
 * a lot beside its profile: only lots of one weight take each other's place.
 */
export function symetriesOf<T>(
  lots: readonly Lot<T>[],
  groupes: Groupes,
  weightOf: (lot: Lot<T>) => number,
): Symetrie[] {
  const keyOf = (lot: Lot<T>, besoins: readonly number[]) =>
    `${weightOf(lot)}:${besoins.map((b) => lot.profil[b]).join()}`;
  const order = groupes.flat();
  /** What some besoins say of the lots, whatever the order of these: two that become each other agree. */
  const seenBy = (besoins: readonly number[]) =>
    lots
      .map((lot) => keyOf(lot, besoins))
      .sort()
      .join(' ');
  const whole = once(() => seenBy(order));
  // What a besoin is to which lots, and these by what they hold of each group: besoins of one trait may agree.
  const held = lots.map(
    (lot) =>
      `${groupes.map((groupe) =>
        groupe
          .map((b) => lot.profil[b])
          .sort()
          .join(),
      )} ${weightOf(lot)}`,
  );
  const traits = groupes.flatMap((groupe, g) =>
    groupe.map(
      (b) =>
        [
          b,
          `${g} ${lots
            .map((lot, i) => `${lot.profil[b]} ${held[i]}`)
            .sort()
            .join()}`,
        ] as const,
    ),
  );
  const traitOf = new Map(traits);
  const others = (b: number) => order.filter((c) => c !== b && traitOf.get(c) === traitOf.get(b));
  let steps = 0;
  /** The besoins in order become these and, if any do, some others. */
  const complete = (images: readonly number[]): readonly number[] | null => {
    if (steps++ > MOST_STEPS) return null;
    const before = order.slice(0, images.length);
    if (!isSame(before, images) && seenBy(before) !== seenBy(images)) return null;
    const next = order[images.length];
    if (next === undefined) return images;
    for (const image of [next, ...others(next)]) {
      const found = images.includes(image) ? null : complete([...images, image]);
      if (found) return found;
    }
    return null;
  };
  // Those that leave the first besoins as they are and bring the next to each place it can take (Sims 1970).
  return order.flatMap((b, k) =>
    others(b)
      .filter((image) => order.indexOf(image) > k)
      .flatMap((image) => {
        const swapped = order.map((c) => (c === b ? image : c === image ? b : c));
        const images =
          seenBy(swapped) === whole() ? swapped : complete([...order.slice(0, k), image]);
        return images ? [symetrieOf(images)] : [];
      }),
  );

  function symetrieOf(images: readonly number[]): Symetrie {
    const besoins: number[] = [];
    for (const [k, b] of order.entries()) besoins[b] = images[k] as number;
    const places = new Map(lots.map((lot, i) => [keyOf(lot, images), i]));
    return { besoins, lots: lots.map((lot) => places.get(keyOf(lot, order)) as number) };
  }
}

/** Of some amounts, each the mean of all those whose places it can take; an image for each place. */
export function meansOf(
  amounts: ArrayLike<number>,
  images: readonly (readonly number[])[],
): ArrayLike<number> {
  if (images.length === 0) return amounts;
  const towards = Array.from(amounts, (_, i) => i);
  const rootOf = (i: number): number => (towards[i] === i ? i : rootOf(towards[i] as number));
  for (const image of images) {
    for (const [i, j] of image.entries()) towards[rootOf(j)] = rootOf(i);
  }
  const sums = towards.map(() => ({ sum: 0, count: 0 }));
  const own = towards.map((_, i) => sums[rootOf(i)] as { sum: number; count: number });
  for (const [i, orbit] of own.entries()) {
    orbit.sum += amounts[i] as number;
    orbit.count++;
  }
  return own.map(({ sum, count }) => sum / count);
}
