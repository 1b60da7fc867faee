import { compareSums, type Sums, seatsNeeded } from './equipe.js';
import type { Evaluation } from './evaluation.js';
import { type Seatable, seatablesOf, seatsByName, type TourDeTable } from './tour-de-table.js';

/** What may be changed of a tour de table without a seat more. */
export interface AutresTables {
  /** In every smallest team, in the order of the ranking. */
  readonly irremplacables: readonly Evaluation[];
  /** The best of the other smallest teams, at most five, best first. */
  readonly autres: readonly (readonly Evaluation[])[];
  /** How many others there are; at least so many where the search was capped. */
  readonly nombre: number;
  readonly plafonne: boolean;
}

type Team = readonly Seatable[];

const SHOWN = 5;
/** Teams that are listed, and steps that are taken to find them, at most. */
const MOST_TEAMS = 1_000;
const MOST_STEPS = 100_000;

/** The teams of the size of a tour de table, and who sits in all of them; `ranked` is who it was made of. */
export function findAutresTables(
  ranked: readonly Evaluation[],
  { membres }: TourDeTable,
): AutresTables {
  const { seatables, full } = seatablesOf(ranked);
  const { teams, plafonne } = smallestTeams(seatables, full);
  const isChosen = (team: Team) => team.every(({ evaluation }) => membres.includes(evaluation));
  const others = teams.filter((team) => !isChosen(team)).sort(compareTeams);
  const irremplacables = seatables.filter(
    (member) =>
      membres.includes(member.evaluation) &&
      others.every((team) => team.includes(member)) &&
      !(plafonne && isReplaceable(member, seatables, full)),
  );
  return {
    irremplacables: irremplacables.map(({ evaluation }) => evaluation),
    autres: others.slice(0, SHOWN).map((team) => {
      const sitting = new Set(team.map(({ evaluation }) => evaluation));
      return ranked.filter((evaluation) => sitting.has(evaluation));
    }),
    nombre: others.length,
    plafonne,
  };
}

/** Whether as few others do without it. */
function isReplaceable(member: Seatable, all: readonly Seatable[], full: number): boolean {
  const without = all.filter((other) => other !== member);
  return seatsNeeded(without, full)[full] === seatsNeeded(all, full)[full];
}

/**
 * Every smallest team once, up to the cap: some member covers the first open besoin, and the candidates
 * that were tried for it before are not tried again below. The strongest candidates come first.
 */
function smallestTeams(seatables: readonly Seatable[], full: number) {
  const seats = seatsNeeded(seatables, full);
  const candidates = seatables.toSorted((a, b) => compareSums(a, b) || seatsByName(a, b));
  const teams: Team[] = [];
  const tried = new Set<Seatable>();
  let steps = 0;
  const isCapped = () => teams.length > MOST_TEAMS || steps > MOST_STEPS;
  const complete = (open: number, team: Team): void => {
    if (open === 0) teams.push(team);
    const before: Seatable[] = [];
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
  return { teams, plafonne: isCapped() };
}

function compareTeams(a: Team, b: Team): number {
  const sums = (team: Team): Sums => ({
    points: total(team, ({ points }) => points),
    contreparties: total(team, ({ contreparties }) => contreparties),
    vigilances: total(team, ({ vigilances }) => vigilances),
  });
  return compareSums(sums(a), sums(b)) || compareNames(a, b);
}

const total = (team: Team, value: (member: Seatable) => number) =>
  team.reduce((sum, member) => sum + value(member), 0);

function compareNames(a: Team, b: Team): number {
  const [left, right] = [a.toSorted(seatsByName), b.toSorted(seatsByName)];
  const differing = left.findIndex((member, i) => member !== right[i]);
  const [x, y] = [left[differing], right[differing]];
  return x && y ? seatsByName(x, y) : 0;
}
