import { once } from '../../text/once.js';
import { type Groupes, type Lot, partners } from './dominance.js';
import { bestOf, PODIUM, podiumsOf, totals, type Weightings } from './podium.js';
import { type Morceau, morceauxOf } from './polytope.js';
import { meansOf, type Symetrie, symetriesOf } from './symetries.js';
import { drawWeightings, PONDERATIONS, TIRAGES } from './tirages.js';

/** Shares of P, as SMAA has them (Lahdelma & Salminen 2001; Tervonen & Figueira 2008). */
export interface Parts {
  /** Share of the weightings in which a partner of the lot is first, alone or ex æquo. */
  readonly premier: number;
  /** In which it is among the first three: at most two partners are strictly better. */
  readonly troisPremiers: number;
  /** The mean of the weightings in which it is first, a place a besoin; null where there is none. */
  readonly poidsCentral: readonly number[] | null;
}

/** The shares of all the lots of a ranking: proved where dominance proves them, else measured or drawn. */
export function partsOf<T>(lots: readonly Lot<T>[], groupes: Groupes, graine: number) {
  const count = partners(lots);
  // Whoever has one partner before it at every weighting, or three, changes nothing among the first.
  const [candidates, runners] = [1, PODIUM].map((few) =>
    lots.filter((lot) => lot.dominePar < few),
  ) as [Lot<T>[], Lot<T>[]];
  const isDecided =
    candidates.length === 1 && lots.every((lot) => provedPodium(lot, count) !== null);
  const morceaux = once(() =>
    morceauxOf(
      runners.map(({ profil }) => profil),
      groupes,
    ),
  );
  const weightings = once(() => {
    const pieces = morceaux();
    return pieces ? centres(pieces, groupes) : drawn(groupes, graine);
  });
  const firsts = once(() => bestOf(candidates, weightings()));
  // What is measured needs no mean: it is the same for those that are alike.
  const alike = (some: readonly Lot<T>[], weightOf: (lot: Lot<T>) => number) =>
    once(() => (morceaux() ? [] : symetriesOf(some, groupes, weightOf)));
  // Who is first is so however many are of its lot; who comes after it is not.
  const alikeFirst = alike(candidates, () => 1);
  const alikeRunners = alike(runners, ({ membres }) => membres.length);
  const lotsAlike = (symetries: readonly Symetrie[]) => symetries.map((symetrie) => symetrie.lots);
  const premiers = once(() => meansOf(firsts().sums, lotsAlike(alikeFirst())));
  const podiums = once(() => meansOf(podiumsOf(runners, weightings()), lotsAlike(alikeRunners())));
  /** The weights of all the besoins for a candidate, then those for the next. */
  const sums = once(() => {
    const count = groupes.flat().length;
    const totalled = weightings().columns.map((column) =>
      totals(firsts().best, column(), candidates.length),
    );
    const places = alikeFirst().map((symetrie) =>
      symetrie.lots.flatMap((lot) => symetrie.besoins.map((besoin) => lot * count + besoin)),
    );
    return meansOf(
      candidates.flatMap((_, lot) => totalled.map((column) => column[lot] as number)),
      places,
    );
  });
  return {
    /** How many weightings are drawn; 0 where every share is proved or measured. */
    get tirages() {
      return isDecided || morceaux() ? 0 : TIRAGES;
    },
    of: (lot: Lot<T>): Parts => ({
      get premier() {
        if (lot.dominePar > 0) return 0;
        if (isAlwaysFirst(lot, count)) return 1;
        return settled((premiers()[candidates.indexOf(lot)] as number) / weightings().total);
      },
      get troisPremiers() {
        return (
          provedPodium(lot, count) ??
          settled((podiums()[runners.indexOf(lot)] as number) / weightings().total)
        );
      },
      get poidsCentral() {
        if (lot.dominePar > 0) return null;
        if (isAlwaysFirst(lot, count)) return centroid(groupes);
        const start = candidates.indexOf(lot) * groupes.flat().length;
        const own = groupes.flat().map((_, besoin) => sums()[start + besoin] as number);
        const whole = own.reduce((a, b) => a + b, 0);
        return whole === 0 ? null : own.map((sum) => sum / whole);
      },
    }),
  };
}

/** The share in the first three that dominance decides, in a ranking of so many partners. */
function provedPodium(lot: Lot<unknown>, count: number): number | null {
  if (lot.dominePar >= PODIUM) return 0;
  return worstRank(lot, count) <= PODIUM ? 1 : null;
}

/** First at every weighting: whoever it does not dominate is of the lot. */
export const isAlwaysFirst = (lot: Lot<unknown>, count: number) => worstRank(lot, count) === 1;

/** Those of one lot are never before each other. */
const worstRank = ({ domine, membres }: Lot<unknown>, count: number) =>
  1 + count - domine - membres.length;

/**
 * The mean of all the weightings of P: with a strict order of m besoins, place k weighs 1/m · Σ 1/i over
 * i from k to m (Barron & Barrett 1996), and the besoins of a group share the weight of its places.
 */
export function centroid(groupes: Groupes): number[] {
  const count = groupes.flat().length;
  const weights: number[] = [];
  let place = count;
  let tail = 0;
  for (const groupe of groupes.toReversed()) {
    let sum = 0;
    for (const _ of groupe) {
      tail += 1 / place--;
      sum += tail / count;
    }
    for (const besoin of groupe) weights[besoin] = sum / groupe.length;
  }
  return weights;
}

/** The order of a sum shows in its last digits only, where nothing is told. */
const settled = (share: number) => Math.round(share * 1e12) / 1e12;

/** Weightings that were drawn count all the same; a piece of P counts for what it is of it. */
const drawn = (groupes: Groupes, graine: number): Weightings => ({
  columns: drawWeightings(groupes, graine),
  masses: new Int32Array(PONDERATIONS).fill(1),
  total: PONDERATIONS,
});

const centres = (morceaux: readonly Morceau[], groupes: Groupes): Weightings => ({
  columns: groupes
    .flat()
    .map(
      (_, b) => () =>
        Float64Array.from(morceaux, ({ part, centre }) => part * (centre[b] as number)),
    ),
  masses: Float64Array.from(morceaux, ({ part }) => part),
  total: morceaux.reduce((sum, { part }) => sum + part, 0),
});
