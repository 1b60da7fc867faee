import { byName } from './classement.js';
import type { Niveau } from './couverture.js';
import { bestTeam, type Candidate, undominated } from './equipe.js';
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

interface Seatable extends Candidate {
  readonly evaluation: Evaluation;
}

/**
 * The smallest team, and of those the best, exact (src/conseil/equipe.ts).
 * `ranked`: partners that are not écartés, best first; at most 25 besoins or so, for tables have an
 * entry for each set of them.
 */
export function findTourDeTable(ranked: readonly Evaluation[]): TourDeTable {
  const best = bestAnswers(ranked);
  const reaches = (e: Evaluation, b: number) => e.couverture[b]?.quarts === best[b];
  const coverable = [...best.keys()].filter((b) => (best[b] ?? 0) > 0);
  const team = smallestTeam(ranked, coverable, reaches);
  const membres = ranked.filter((evaluation) => team.has(evaluation));
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

/** Who sits; the lowest bits of the masks are the besoins that fewest answer best. */
function smallestTeam(
  ranked: readonly Evaluation[],
  coverable: readonly number[],
  reaches: (evaluation: Evaluation, besoin: number) => boolean,
): Set<Evaluation> {
  const count = (b: number) => ranked.filter((e) => reaches(e, b)).length;
  const rarest = coverable.map((b) => ({ b, by: count(b) })).sort((x, y) => x.by - y.by);
  const candidates = ranked.map(
    (evaluation): Seatable => ({
      evaluation,
      mask: rarest.reduce((mask, { b }, bit) => mask | (reaches(evaluation, b) ? 1 << bit : 0), 0),
      points: evaluation.points,
      contreparties: evaluation.partenaire.contreparties.length,
      vigilances: evaluation.vigilances.length,
    }),
  );
  const few = undominated(candidates, (a, b) => byName(a.evaluation, b.evaluation));
  const team = bestTeam(few, 2 ** coverable.length - 1);
  return new Set(team.map(({ evaluation }) => evaluation));
}
