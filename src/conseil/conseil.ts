import { type Couverture, isContreIndication } from '../kit/couverture.js';
import type { Enonce, Kit, Partenaire } from '../kit/model.js';
import { withLate } from '../text/once.js';
import { findChangements } from './changements.js';
import { byName, rank } from './classement.js';
import type { Demande } from './demande.js';
import { type Evaluation, evaluate } from './evaluation.js';
import { findQuestions } from './questions-decisives.js';
import { assess } from './solidite/solidite.js';
import { findAutresTables, findTourDeTable } from './tour-de-table.js';

/** A besoin that no accepted partner answers, with the faiblesses that say so. */
export interface NonCouvert {
  readonly besoin: string;
  /** The écartés that answer it, by name; where there are none, nobody of the kit does. */
  readonly parEcartes: readonly Partenaire[];
  readonly contreIndications: readonly {
    readonly partenaire: Partenaire;
    readonly enonce: Enonce;
  }[];
}

/** The answer to a demande, and all that follows from it. */
export type Conseil = Readonly<ReturnType<typeof advise>>;

/**
 * The advice: a pure function of a kit and a demande with at least one besoin. It costs its ranking and its
 * tour de table; what not every reader asks for is computed when it is asked for.
 */
export function advise(kit: Kit, demande: Demande) {
  const evaluations = kit.partenaires.map((partenaire) => evaluate(partenaire, demande));
  const accepted = evaluations.filter(({ refus }) => refus.length === 0);
  const classement = rank(accepted, demande);
  const ranked = new Set(classement.map(({ partenaire }) => partenaire.id));
  const ecartes = evaluations.filter(({ refus }) => refus.length > 0).sort(byName);
  const conseil = {
    kit,
    demande,
    classement,
    /** Partners with a contrepartie of a refused nature (`refus`), by name. */
    ecartes,
    nonCouverts: findNonCouverts(demande, accepted, ecartes),
    /** The partners of whom the kit says nothing on the chosen besoins, by name. */
    sansReponse: accepted
      .filter(({ points }) => points === 0)
      .sort(byName)
      .map(({ partenaire }) => partenaire),
    tourDeTable: findTourDeTable(classement),
    /** Those that name a ranked partner. */
    recommandations: kit.recommandations.filter(({ partenaires }) =>
      partenaires.some((id) => ranked.has(id)),
    ),
  };
  return withLate(conseil, {
    /** How firm each place is. */
    solidite: () => assess(classement, demande),
    changements: () => findChangements(kit, demande, classement),
    questions: () => findQuestions(conseil),
    autresTables: () => findAutresTables(classement, conseil.tourDeTable),
  });
}

function findNonCouverts(
  demande: Demande,
  accepted: readonly Evaluation[],
  ecartes: readonly Evaluation[],
): NonCouvert[] {
  return demande.besoins.flatMap(({ id: besoin }, b) => {
    const answers = ({ couverture }: Evaluation) => (couverture[b] as Couverture).quarts > 0;
    if (accepted.some(answers)) return [];
    const parEcartes = ecartes.filter(answers).map(({ partenaire }) => partenaire);
    const contreIndications = accepted.flatMap(({ partenaire, couverture }) => {
      const answer = couverture[b] as Couverture;
      if (!isContreIndication(answer)) return [];
      return answer.reserves.map((enonce) => ({ partenaire, enonce }));
    });
    return [{ besoin, parEcartes, contreIndications }];
  });
}
