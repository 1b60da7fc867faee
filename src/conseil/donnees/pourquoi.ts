import { acteursDocument, repertoireDocument } from '../../carte/donnees/proches.js';
import type { Proches } from '../../carte/proches.js';
import type { Kit, Partenaire } from '../../kit/model.js';
import type { Conseil } from '../conseil.js';
import { pourquoi } from '../pourquoi.js';
import { assess } from '../solidite/solidite.js';
import { couvertureDocument, demandeDocument } from './conseil.js';
import { idsOf, soliditeDocument } from './solidite.js';

/** The document of `conseil --pourquoi`: why one partner is where it is. */
export function pourquoiDocument(
  kit: Kit,
  conseil: Conseil,
  partenaire: Partenaire,
  proches?: Proches,
) {
  const { place, evaluation, classe, devant, versPremier, versClassement } = pourquoi(
    kit,
    conseil,
    partenaire,
  );
  return {
    id: partenaire.id,
    nom: partenaire.nom,
    demande: demandeDocument(conseil.demande),
    place,
    rang: classe?.rang ?? null,
    adequation: evaluation.adequation,
    couverture: couvertureDocument(evaluation),
    raisons: evaluation.refus.map(({ nature, texte, provenance }) => ({
      nature,
      texte,
      provenance,
    })),
    devant: idsOf(devant),
    solidite: classe ? soliditeDocument(assess(conseil).solidite(classe)) : null,
    // A single change of the answers, and the rank that it gives.
    versPremier,
    versClassement,
    ...(proches && {
      repertoire: repertoireDocument(proches),
      ...acteursDocument(kit, partenaire, proches),
    }),
  };
}
