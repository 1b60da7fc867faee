import { type Cellule, cellulesOf } from './cellules.js';
import type { Groupes } from './dominance.js';
import { countRanks, PODIUM, type Rows } from './podium.js';
import { type Lot, partners } from './profils.js';
import { drawWeightings, TIRAGES } from './tirages.js';

/** Shares of P, as SMAA has them (Lahdelma & Salminen 2001; Tervonen & Figueira 2008). */
export interface Parts {
  /** Share of the weightings in which a partner of the lot is first, alone or ex æquo. */
  readonly premier: number;
  /** In which it is among the first three: at most two partners are strictly better. */
  readonly troisPremiers: number;
  /** The mean of the weightings in which it is first, a place a besoin; null where there is none. */
  readonly poidsCentral: readonly number[] | null;
}

/** How many weightings were drawn, 0 where every share is exact, and the shares. */
export interface Tirage<T> {
  readonly tirages: number;
  readonly parts: ReadonlyMap<Lot<T>, Parts>;
}

const NEVER: Parts = { premier: 0, troisPremiers: 0, poidsCentral: null };

/** The shares of all the lots of a ranking: proved where dominance proves them, else measured or drawn. */
export function partsOf<T>(lots: readonly Lot<T>[], groupes: Groupes, graine: number): Tirage<T> {
  const count = partners(lots);
  const proved = lots.map((lot) => provedParts(lot, count, groupes));
  const isDecided = proved.every((p) => p.premier !== undefined && p.troisPremiers !== undefined);
  // Whoever has three partners before it at every weighting changes nothing among the first three.
  const runners = isDecided ? [] : lots.filter(({ dominePar }) => dominePar < PODIUM);
  const cellules = cellulesOf(
    runners.map(({ profil }) => profil),
    groupes,
  );
  const found = countParts(runners, cellules ? rowsOf(cellules) : () => drawn(groupes, graine));
  const parts = lots.map(
    (lot, i) => [lot, { ...(found.get(lot) ?? NEVER), ...proved[i] }] as const,
  );
  return { tirages: isDecided || cellules ? 0 : TIRAGES, parts: new Map(parts) };
}

/** The shares that dominance decides, in a ranking of so many partners. */
function provedParts(lot: Lot<unknown>, count: number, groupes: Groupes): Partial<Parts> {
  return {
    ...(lot.dominePar > 0 && { premier: 0 }),
    ...(isAlwaysFirst(lot, count) && { premier: 1, poidsCentral: centroid(groupes) }),
    ...(lot.dominePar >= PODIUM && { troisPremiers: 0 }),
    ...(worstRank(lot, count) <= PODIUM && { troisPremiers: 1 }),
  };
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

function countParts<T>(lots: readonly Lot<T>[], rows: () => Rows): Map<Lot<T>, Parts> {
  if (lots.length === 0) return new Map();
  const { weightings, masses } = rows();
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  return new Map(
    countRanks(lots, { weightings, masses }).flatMap(({ firsts, podiums, mean }, i) => {
      const lot = lots[i];
      const parts = { premier: settled(firsts / total), troisPremiers: settled(podiums / total) };
      return lot ? [[lot, { ...parts, poidsCentral: mean }] as const] : [];
    }),
  );
}

/** The order of a sum shows in its last digits only, where nothing is told. */
const settled = (share: number) => Math.round(share * 1e12) / 1e12;

/** Weightings that were drawn count all the same; a piece of P counts for what it is of it. */
const drawn = (groupes: Groupes, graine: number): Rows => ({
  weightings: drawWeightings(groupes, graine),
  masses: new Float64Array(TIRAGES).fill(1),
});

const rowsOf = (cellules: readonly Cellule[]) => (): Rows => ({
  weightings: Float64Array.from(cellules.flatMap(({ centre }) => centre)),
  masses: Float64Array.from(cellules, ({ part }) => part),
});
