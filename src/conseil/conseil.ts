import { type Couverture, isContreIndication } from '../kit/couverture.js';
import type { Enonce, Kit, Partenaire, Recommandation } from '../kit/model.js';
import { once } from '../text/once.js';
import { type Changement, findChangements } from './changements.js';
import { byName, type Classe, rank } from './classement.js';
import type { Demande } from './demande.js';
import { type Evaluation, evaluate } from './evaluation.js';
import { findQuestions, type QuestionDecisive } from './questions-decisives.js';
import { type Assessment, assess } from './solidite/solidite.js';
import {
  type AutresTables,
  findAutresTables,
  findTourDeTable,
  type TourDeTable,
} from './tour-de-table.js';

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

/**
 * The answer to a demande, and all that follows from it. What not every reader asks for is computed when it
 * is first asked for, and kept: an advice costs its ranking and its tour de table.
 */
export interface Conseil {
  /** What it was drawn from. */
  readonly kit: Kit;
  readonly demande: Demande;
  readonly classement: readonly Classe[];
  /** Partners with a contrepartie of a refused nature (`refus`), by name. */
  readonly ecartes: readonly Evaluation[];
  readonly nonCouverts: readonly NonCouvert[];
  /** The partners of whom the kit says nothing on the chosen besoins, by name. */
  readonly sansReponse: readonly Partenaire[];
  readonly tourDeTable: TourDeTable;
  /** The recommendations that name a ranked partner. */
  readonly recommandations: readonly Recommandation[];
  /** How firm each place is. */
  readonly solidite: Assessment;
  /** The single changes of the answers after which another is first. */
  readonly changements: readonly Changement[];
  /** What to ask whom first. */
  readonly questions: readonly QuestionDecisive[];
  /** Who may be replaced at the tour de table without a seat more. */
  readonly autresTables: AutresTables;
}

/** The advice: a pure function of a kit and a demande with at least one besoin. */
export function advise(kit: Kit, demande: Demande): Conseil {
  const evaluations = kit.partenaires.map((partenaire) => evaluate(partenaire, demande));
  const accepted = evaluations.filter(({ refus }) => refus.length === 0);
  const classement = rank(accepted, demande);
  const ecartes = evaluations.filter(({ refus }) => refus.length > 0).sort(byName);
  const ranked = new Set(classement.map(({ partenaire }) => partenaire.id));
  const tourDeTable = findTourDeTable(classement);
  const solidite = once(() => assess(classement, demande));
  const changements = once(() => findChangements(kit, demande, classement));
  const questions = once(() => findQuestions({ kit, demande, classement, ecartes, tourDeTable }));
  const autresTables = once(() => findAutresTables(classement, tourDeTable));
  return {
    kit,
    demande,
    classement,
    ecartes,
    nonCouverts: findNonCouverts(demande, accepted, ecartes),
    sansReponse: accepted
      .filter(({ points }) => points === 0)
      .sort(byName)
      .map(({ partenaire }) => partenaire),
    tourDeTable,
    recommandations: kit.recommandations.filter(({ partenaires }) =>
      partenaires.some((id) => ranked.has(id)),
    ),
    get solidite() {
      return solidite();
    },
    get changements() {
      return changements();
    },
    get questions() {
      return questions();
    },
    get autresTables() {
      return autresTables();
    },
  };
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
