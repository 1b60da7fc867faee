import { appreciationOf } from '../kit/couverture.js';
import type { Kit, Partenaire } from '../kit/model.js';
import { type Classe, premiersOf } from './classement.js';
import { type Demande, POIDS } from './demande.js';
import { type Evaluation, evaluate, MAX_QUARTS } from './evaluation.js';
import type { TourDeTable } from './tour-de-table.js';

/**
 * What to ask a partner first: that to which its answer would change who is in first place. No probability
 * is made up of what it would answer (the value of information, without one: Raiffa & Schlaifer 1961).
 */
export interface QuestionDecisive {
  readonly partenaire: Partenaire;
  readonly besoin: string;
  /** Whether it would also bring what the kit does not speak of, or what a faiblesse says is no more so. */
  readonly sens: 'apport' | 'sans-reserve';
  /** Who would be in first place: the partner itself, then those that it would join, in their order. */
  readonly premiers: readonly Partenaire[];
}

/** What an advice says, as far as questions follow from it. */
interface Conseille {
  readonly kit: Kit;
  readonly demande: Demande;
  readonly classement: readonly Classe[];
  readonly ecartes: readonly Evaluation[];
  readonly tourDeTable: TourDeTable;
}

/**
 * All the questions whose answer makes the set of partners in first place another, for the partners that are
 * not écartés. First those that put the partner there alone, then those of essential besoins, then of
 * partners of the tour de table, then by rank, then in the order of the kit.
 */
export function findQuestions({
  kit,
  demande,
  classement,
  ecartes,
  tourDeTable,
}: Conseille): QuestionDecisive[] {
  const isEcarte = new Set(ecartes.map(({ partenaire }) => partenaire));
  const ranked = new Map(classement.map((classe) => [classe.partenaire, classe]));
  const seated = new Set(tourDeTable.membres.map(({ partenaire }) => partenaire));
  const isEssentiel = new Set(
    demande.besoins.filter(({ priorite }) => priorite === 'essentiel').map(({ id }) => id),
  );
  const leaders = premiersOf(classement).map(({ partenaire }) => partenaire);
  const rankOf = ({ partenaire }: QuestionDecisive) =>
    ranked.get(partenaire)?.rang ?? classement.length + 1;
  // Each is 0 for what comes first.
  const orders: readonly ((question: QuestionDecisive) => number)[] = [
    ({ premiers }) => (premiers.length === 1 ? 0 : 1),
    ({ besoin }) => (isEssentiel.has(besoin) ? 0 : 1),
    ({ partenaire }) => (seated.has(partenaire) ? 0 : 1),
    rankOf,
  ];
  return kit.partenaires
    .filter((partenaire) => !isEcarte.has(partenaire))
    .flatMap((partenaire) => questionsOf(ranked.get(partenaire) ?? evaluate(partenaire, demande)))
    .sort((a, b) => {
      const order = orders.find((by) => by(a) !== by(b));
      return order ? order(a) - order(b) : 0;
    });

  /**
   * An answer gives a partner more points and changes nobody else's: those of the best other decide. Whoever
   * is no more than level with them then was none of the first before.
   */
  function questionsOf(evaluation: Evaluation): QuestionDecisive[] {
    const { partenaire, couverture, points } = evaluation;
    const best = classement.find((other) => other.partenaire !== partenaire)?.points ?? 0;
    if (points > best) return []; // it is alone in front already
    return couverture.flatMap((answer, b): QuestionDecisive[] => {
      const { besoin, quarts } = answer;
      const isUnsaid = appreciationOf(answer).mot === 'aucun';
      const gain = isUnsaid ? MAX_QUARTS : answer.reserves.length > 0 ? quarts : 0;
      const reached = points + gain * POIDS[demande.besoins[b]?.priorite ?? 'utile'];
      if (gain === 0 || reached < best) return [];
      const premiers = [partenaire, ...(reached > best ? [] : leaders)];
      return [{ partenaire, besoin, sens: isUnsaid ? 'apport' : 'sans-reserve', premiers }];
    });
  }
}
