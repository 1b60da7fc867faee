import { sum } from '../collections.js';

/** The smallest teams, by exact minimum set cover (Karp 1972) over bit masks: a set of besoins is a number. */

/** What decides between teams of one size, summed over their members. */
interface Sums {
  readonly points: number;
  readonly contreparties: number;
  readonly vigilances: number;
}

/** What may sit in a team. */
export interface Candidate extends Sums {
  /** The besoins that it covers, a bit each. */
  readonly mask: number;
}

/**
 * The candidates that may be in the best team, in the order of `byName`: one goes where another that
 * sorts before it, by sums and then by name, covers all that it covers. That is exact. Let `b` outdo `a`
 * so, and a smallest team T that covers everything hold `a`. If T held `b` too, T without `a` would cover
 * as much with fewer. So T with `b` in the place of `a` is a team of the same size, and a better one: its
 * sums differ from those of T by what `b` and `a` differ by, and where they are equal, what the two teams
 * do not share is `b` and `a`, and `b` has the name before. Hence `a` is in no best team. (Whoever is
 * outdone by one that goes is outdone by one that stays, so that looking at those is enough.)
 */
export function undominated<T extends Candidate>(
  candidates: readonly T[],
  byName: (a: T, b: T) => number,
): T[] {
  const compare = (a: T, b: T) => compareSums(a, b) || byName(a, b);
  const byMask = new Map<number, T>(); // in one pass: a large kit has few masks
  for (const candidate of candidates) {
    const known = byMask.get(candidate.mask);
    if (!known || compare(candidate, known) < 0) byMask.set(candidate.mask, candidate);
  }
  const masks: number[] = [];
  const stay = [...byMask.values()].sort(compare).filter(({ mask }) => {
    if (mask === 0 || masks.some((other) => (mask & ~other) === 0)) return false;
    masks.push(mask);
    return true;
  });
  return stay.sort(byName);
}

/** The least number of members that cover each set of besoins, by the set; infinite where none do. */
function seatsNeeded(candidates: readonly Candidate[], full: number): Float64Array {
  const masks = new Set(candidates.map(({ mask }) => mask));
  const equal = [...masks].map((mask) => ({ mask, points: 0, contreparties: 0, vigilances: 0 }));
  return bestSums(equal, full).costs; // where all sums are equal, a team costs its size
}

/** Between teams of one size: adéquation, then contreparties, then vigilances. */
function compareSums(a: Sums, b: Sums): number {
  return b.points - a.points || a.contreparties - b.contreparties || a.vigilances - b.vigilances;
}

/**
 * The best of the smallest teams that cover `full`, the set of all besoins (2ⁿ − 1), which the candidates
 * do together. They come in name order, and so do the members. Once the best sums for every set of
 * besoins are known, the names decide between teams that have them: the first candidate that is in one
 * is taken, and so on for what it leaves open.
 */
export function bestTeam<T extends Candidate>(candidates: readonly T[], full: number): T[] {
  const { costOf, costs, vigilances } = bestSums(candidates, full);
  let open = full;
  return candidates.filter((candidate) => {
    const rest = open & ~candidate.mask;
    const isInBest =
      costOf(candidate) + (costs[rest] as number) === costs[open] &&
      candidate.vigilances + (vigilances[rest] as number) === vigilances[open];
    if (isInBest) open = rest;
    return isInBest;
  });
}

/** Tables with an entry for each set of besoins: the sums of the best team that covers it. */
interface Tables {
  /** Size, points and contreparties in one exact integer, that is less for the better team. */
  readonly costs: Float64Array;
  readonly vigilances: Float64Array;
  costOf(candidate: Candidate): number;
}

/**
 * Dynamic programming over the sets, by their lowest besoin, highest first: some member covers that one,
 * and what it leaves open has a higher lowest besoin, and is settled. Each candidate is tried only on
 * the sets that hold all that it covers from that besoin on; what covers a set covers its parts, so that
 * the other sets follow. With n besoins that is at most 2ⁿ · n steps, and for each candidate 2 to the
 * number of besoins above the lowest that it does not cover: the lowest bits should be those of the
 * besoins that fewest candidates cover.
 */
function bestSums(candidates: readonly Candidate[], full: number): Tables {
  const costOf = costFunction(candidates, 32 - Math.clz32(full));
  const costs = new Float64Array(full + 1).fill(Number.POSITIVE_INFINITY, 1);
  const vigilances = new Float64Array(full + 1);
  const settle = (set: number, from: number, cost: number, added: number) => {
    const total = cost + (costs[from] as number);
    const known = costs[set] as number;
    if (total > known) return;
    const sum = added + (vigilances[from] as number);
    if (total === known && sum >= (vigilances[set] as number)) return;
    costs[set] = total;
    vigilances[set] = sum;
  };
  for (let lowest = (full + 1) / 2; lowest >= 1; lowest /= 2) {
    const above = full & -lowest;
    for (const candidate of candidates.filter(({ mask }) => mask & lowest)) {
      const covered = candidate.mask & above;
      const others = above & ~covered;
      const cost = costOf(candidate);
      let rest = 0;
      do {
        settle(rest | covered, rest, cost, candidate.vigilances);
        rest = (rest - others) & others; // the next subset of the others, and none after the last
      } while (rest !== 0);
    }
    for (let other = 2 * lowest; other <= full; other *= 2) {
      for (let set = lowest; set <= full; set += 2 * lowest) {
        if (set & other) settle(set & ~other, set, 0, 0);
      }
    }
  }
  return { costOf, costs, vigilances };
}

/** A member less outweighs any points, and a point any contreparties, in a team of that many at most. */
function costFunction(candidates: readonly Candidate[], most: number) {
  const greatest = (values: number[]) => values.reduce((a, b) => Math.max(a, b), 0);
  const seat = 1 + most * greatest(candidates.map(({ points }) => points));
  const point = 1 + most * greatest(candidates.map(({ contreparties }) => contreparties));
  return ({ points, contreparties }: Candidate) => (seat - points) * point + contreparties;
}

/** Teams that are listed, and steps that are taken to find them, at most. */
const MOST_TEAMS = 1_000;
const MOST_STEPS = 100_000;

/**
 * Every smallest team that covers `full` once, up to the cap, best first: some member covers the first open
 * besoin, and the candidates that were tried for it before are not tried again below. The strongest
 * candidates come first. `isNeeded` says whether no team as small does without a candidate.
 */
export function smallestTeams<T extends Candidate>(
  all: readonly T[],
  full: number,
  byName: (a: T, b: T) => number,
) {
  const seats = seatsNeeded(all, full);
  const candidates = all.toSorted((a, b) => compareSums(a, b) || byName(a, b));
  const teams: (readonly T[])[] = [];
  const tried = new Set<T>();
  let steps = 0;
  const isCapped = () => teams.length > MOST_TEAMS || steps > MOST_STEPS;
  const complete = (open: number, team: readonly T[]): void => {
    if (open === 0) teams.push(team);
    const before: T[] = [];
    for (const candidate of candidates) {
      const rest = open & ~candidate.mask;
      if ((candidate.mask & open & -open) === 0 || tried.has(candidate)) continue;
      if (isCapped()) break;
      steps++;
      if ((seats[rest] as number) < (seats[open] as number)) complete(rest, [...team, candidate]);
      tried.add(candidate);
      before.push(candidate);
    }
    for (const candidate of before) tried.delete(candidate);
  };
  complete(full, []);
  return {
    teams: teams.sort((a, b) => compareSums(sumsOf(a), sumsOf(b)) || compareNames(a, b, byName)),
    plafonne: isCapped(),
    isNeeded: (member: T) => {
      const others = all.filter((other) => other !== member);
      return seatsNeeded(others, full)[full] !== seats[full];
    },
  };
}

function sumsOf(team: readonly Sums[]): Sums {
  return {
    points: sum(team.map(({ points }) => points)),
    contreparties: sum(team.map(({ contreparties }) => contreparties)),
    vigilances: sum(team.map(({ vigilances }) => vigilances)),
  };
}

/** By the first name that is another. */
function compareNames<T>(a: readonly T[], b: readonly T[], byName: (a: T, b: T) => number): number {
  const [left, right] = [a.toSorted(byName), b.toSorted(byName)];
  const differing = left.findIndex((member, i) => member !== right[i]);
  const [x, y] = [left[differing], right[differing]];
  return x && y ? byName(x, y) : 0;
}
