import { partenaireDocument } from '../../kit/donnees/kit.js';
import type { Partenaire } from '../../kit/model.js';
import type { Demande } from '../demande.js';
import { evaluate } from '../evaluation.js';
import { duel } from '../solidite/duel.js';
import { couvertureDocument, demandeDocument } from './conseil.js';

/** The document of `comparer` with answers: the partners, and how each stands to each that follows. */
export function comparaisonDocument(demande: Demande, partenaires: readonly Partenaire[]) {
  const evaluations = partenaires.map((partenaire) => evaluate(partenaire, demande));
  return {
    demande: demandeDocument(demande),
    partenaires: evaluations.map((evaluation) => ({
      ...partenaireDocument(evaluation.partenaire),
      adequation: evaluation.adequation,
      couverture: couvertureDocument(evaluation),
    })),
    duels: evaluations.flatMap((a, i) =>
      evaluations.slice(i + 1).map((b) => ({
        partenaires: [a.partenaire.id, b.partenaire.id],
        ...duel(a, b, demande),
      })),
    ),
  };
}
