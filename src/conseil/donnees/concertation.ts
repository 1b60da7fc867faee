import { acteursDocument, repertoireDocument } from '../../carte/donnees/proches.js';
import type { Proches } from '../../carte/proches.js';
import type { Kit } from '../../kit/model.js';
import { advise } from '../conseil.js';
import type { ClasseCommune, Concertation, Repondant } from '../repondants/repondants.js';
import { demandeDocument, kitDocument, VERSION } from './conseil.js';

/** The document of several respondents: the ranking of each, and what they come to together. */
export function concertationDocument(
  kit: Kit,
  repondants: readonly Repondant[],
  concertation: Concertation,
  proches?: Proches,
) {
  const { classement, sansRefusIsoles, refus, desaccords, accord } = concertation;
  return {
    version: VERSION,
    kit: kitDocument(kit),
    repondants: repondants.map(({ nom, demande }) => {
      const own = advise(kit, demande);
      return {
        nom,
        demande: demandeDocument(demande),
        classement: own.classement.map(({ rang, exAequo, partenaire: { id }, adequation }) => ({
          rang,
          exAequo,
          id,
          adequation,
        })),
        ecartes: own.ecartes.map(({ partenaire }) => partenaire.id),
      };
    }),
    ...(proches && { repertoire: repertoireDocument(proches) }),
    classement: classement.map((classe) => ({
      ...placeDocument(classe),
      ...(proches && acteursDocument(kit, classe.partner, proches)),
    })),
    sansRefusIsoles: sansRefusIsoles?.map(placeDocument) ?? null,
    // Who is never before whom, at any weighting of any respondent.
    unanimite: classement
      .filter(({ dominePar }) => dominePar.length > 0)
      .map(({ partner, dominePar }) => ({
        id: partner.id,
        dominePar: dominePar.map(({ id }) => id),
      })),
    desaccords,
    refus: refus.map(({ nature, par }) => ({ nature, par: par.map(({ nom }) => nom) })),
    accord,
  };
}

const placeDocument = ({ rang, exAequo, partner, partMoyenne, parts }: ClasseCommune) => ({
  rang,
  exAequo,
  id: partner.id,
  nom: partner.nom,
  partMoyenne,
  parts,
});
