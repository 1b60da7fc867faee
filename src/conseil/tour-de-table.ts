import { byName } from './classement.js';
import type { Niveau } from './couverture.js';
import type { Evaluation } from './evaluation.js';

/** The smallest team that answers every coverable besoin as well as the kit allows. */
export interface TourDeTable {
  /** In the order of the ranking that was given. */
  readonly membres: readonly Evaluation[];
  /** For each coverable besoin, the first member that answers it best. */
  readonly couvre: readonly {
    readonly besoin: string;
    readonly par: Evaluation;
    readonly niveau: Niveau;
  }[];
}

interface Candidate {
  readonly evaluation: Evaluation;
  /** Bit b is set where the partner answers coverable besoin b as well as anybody. */
  readonly mask: number;
}

/** What decides between teams of one size. */
interface Sums {
  readonly points: number;
  readonly contreparties: number;
  readonly vigilances: number;
}

/** A set of candidates, as their indexes in name order. */
interface Team extends Sums {
  readonly members: readonly number[];
}

/**
 * Exact minimum set cover (Karp 1972), team size by team size: a level holds the best team for each
 * set of besoins covered so far, and a team grows by each candidate that covers its first open
 * besoin. The tie-breaks are sums, so the best team of a set stays best whatever is added to it.
 * `ranked`: partners that are not écartés, best first; at most 30 besoins.
 */
export function findTourDeTable(ranked: readonly Evaluation[]): TourDeTable {
  const best = bestAnswers(ranked);
  const coverable = [...best.keys()].filter((b) => (best[b] ?? 0) > 0);
  const reaches = (e: Evaluation, b: number) => e.couverture[b]?.quarts === best[b];
  const masked = ranked.map((evaluation) => ({
    evaluation,
    mask: coverable.reduce((mask, b, bit) => mask | (reaches(evaluation, b) ? 1 << bit : 0), 0),
  }));
  const candidates = bestOfEachMask(masked);
  const team = smallestTeam(candidates, 2 ** coverable.length - 1);
  const chosen = new Set(team.members.map((i) => candidates[i]?.evaluation));
  const membres = ranked.filter((evaluation) => chosen.has(evaluation));
  const couvre = coverable.flatMap((b) => {
    const par = membres.find((e) => reaches(e, b));
    const answer = par?.couverture[b];
    return par && answer ? [{ besoin: answer.besoin, par, niveau: answer.niveau }] : [];
  });
  return { membres, couvre };
}

/** The quarters of the best answer to each besoin. */
function bestAnswers(ranked: readonly Evaluation[]): number[] {
  const best: number[] = [];
  for (const { couverture } of ranked) {
    for (const [b, { quarts }] of couverture.entries()) best[b] = Math.max(best[b] ?? 0, quarts);
  }
  return best;
}

/** Two partners that cover the same besoins never sit together: keep the better, in name order. */
function bestOfEachMask(masked: readonly Candidate[]): Candidate[] {
  const byMask = new Map<number, Candidate>();
  for (const candidate of masked) {
    const known = byMask.get(candidate.mask);
    if (candidate.mask !== 0 && (!known || compareAlone(candidate, known) < 0)) {
      byMask.set(candidate.mask, candidate);
    }
  }
  return [...byMask.values()].sort((a, b) => byName(a.evaluation, b.evaluation));
}

function compareAlone(a: Candidate, b: Candidate): number {
  const [left, right] = [add(EMPTY, a), add(EMPTY, b)];
  return compareSums(left, right) || byName(a.evaluation, b.evaluation);
}

const EMPTY: Team = { members: [], points: 0, contreparties: 0, vigilances: 0 };

function add(sums: Sums, { evaluation }: Candidate): Sums {
  return {
    points: sums.points + evaluation.points,
    contreparties: sums.contreparties + evaluation.partenaire.contreparties.length,
    vigilances: sums.vigilances + evaluation.vigilances.length,
  };
}

function grow(team: Team, candidate: Candidate, index: number): Team {
  return {
    ...add(team, candidate),
    members: [...team.members, index].sort((a, b) => a - b),
  };
}

/** Between teams of one size: adéquation, then contreparties, then vigilances, then names. */
function compareTeams(a: Team, b: Team): number {
  const differing = a.members.findIndex((member, i) => member !== b.members[i]);
  return compareSums(a, b) || (a.members[differing] ?? 0) - (b.members[differing] ?? 0);
}

function compareSums(a: Sums, b: Sums): number {
  return b.points - a.points || a.contreparties - b.contreparties || a.vigilances - b.vigilances;
}

function smallestTeam(candidates: readonly Candidate[], full: number): Team {
  let level = new Map<number, Team>([[0, EMPTY]]);
  while (level.size > 0 && !level.has(full)) {
    const next = new Map<number, Team>();
    for (const [covered, team] of level) {
      const open = ~covered & -~covered; // lowest besoin that nobody of the team covers
      for (const [index, candidate] of candidates.entries()) {
        if ((candidate.mask & open) === 0) continue;
        const mask = covered | candidate.mask;
        const grown = grow(team, candidate, index);
        const known = next.get(mask);
        if (!known || compareTeams(grown, known) < 0) next.set(mask, grown);
      }
    }
    level = next;
  }
  return level.get(full) ?? EMPTY;
}
