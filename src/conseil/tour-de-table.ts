import { byName } from './classement.js';
import { bestTeam, type Candidate, smallestTeams, undominated } from './equipe.js';
import type { Evaluation } from './evaluation.js';

/** The smallest team that answers every coverable besoin as well as the kit allows. */
export type TourDeTable = Readonly<ReturnType<typeof findTourDeTable>>;

/** How many of the other teams are named. */
const SHOWN = 5;

/** A partner that may sit; bits are the besoins that somebody answers, the lowest those of fewest. */
interface Seatable extends Candidate {
  readonly evaluation: Evaluation;
}

/** Who sits, name by name. */
const seatsByName = (a: Seatable, b: Seatable) => byName(a.evaluation, b.evaluation);

/**
 * The smallest team, and of those the best, exact (src/conseil/equipe.ts).
 * `ranked`: partners that are not écartés, best first; at most 25 besoins or so, for tables have an
 * entry for each set of them.
 */
export function findTourDeTable(ranked: readonly Evaluation[]) {
  const { seatables, full } = seatablesOf(ranked);
  const team = bestTeam(undominated(seatables, seatsByName), full);
  const chosen = new Set(team.map(({ evaluation }) => evaluation));
  const membres = ranked.filter((evaluation) => chosen.has(evaluation));
  const couvre = bestAnswers(ranked).flatMap((quarts, b) => {
    const par = membres.find((e) => e.couverture[b]?.quarts === quarts);
    const answer = par?.couverture[b];
    return quarts > 0 && par && answer
      ? [{ besoin: answer.besoin, par, niveau: answer.niveau }]
      : [];
  });
  return {
    /** In the order of the ranking that was given. */
    membres,
    /** For each coverable besoin, the first member that answers it best. */
    couvre,
  };
}

/** What may be changed of a tour de table without a seat more; `ranked` is who it was made of. */
export function findAutresTables(ranked: readonly Evaluation[], { membres }: TourDeTable) {
  const { seatables, full } = seatablesOf(ranked);
  const { teams, plafonne, isNeeded } = smallestTeams(seatables, full, seatsByName);
  const others = teams.filter((team) => !team.every((seat) => membres.includes(seat.evaluation)));
  const irremplacables = seatables.filter(
    (member) =>
      membres.includes(member.evaluation) &&
      others.every((team) => team.includes(member)) &&
      !(plafonne && !isNeeded(member)),
  );
  return {
    /** In every smallest team, in the order of the ranking. */
    irremplacables: irremplacables.map(({ evaluation }) => evaluation),
    /** The best of the other smallest teams, best first. */
    autres: others.slice(0, SHOWN).map((team) => {
      const sitting = new Set(team.map(({ evaluation }) => evaluation));
      return ranked.filter((evaluation) => sitting.has(evaluation));
    }),
    /** How many others there are; at least so many where the search was capped. */
    nombre: others.length,
    plafonne,
  };
}

/** The partners with what each answers as well as anybody, and the set of all that is answered. */
function seatablesOf(ranked: readonly Evaluation[]) {
  const best = bestAnswers(ranked);
  const reaches = (e: Evaluation, b: number) => e.couverture[b]?.quarts === best[b];
  const rarest = [...best.entries()]
    .filter(([, quarts]) => quarts > 0)
    .map(([b]) => ({ b, by: ranked.filter((e) => reaches(e, b)).length }))
    .sort((x, y) => x.by - y.by);
  const seatables = ranked.map(
    (evaluation): Seatable => ({
      evaluation,
      mask: rarest.reduce((mask, { b }, bit) => mask | (reaches(evaluation, b) ? 1 << bit : 0), 0),
      points: evaluation.points,
      contreparties: evaluation.partenaire.contreparties.length,
      vigilances: evaluation.vigilances.length,
    }),
  );
  return { seatables, full: 2 ** rarest.length - 1 };
}

/** The quarters of the best answer to each besoin. */
function bestAnswers(ranked: readonly Evaluation[]): number[] {
  const best: number[] = [];
  for (const { couverture } of ranked) {
    for (const [b, { quarts }] of couverture.entries()) best[b] = Math.max(best[b] ?? 0, quarts);
  }
  return best;
}
