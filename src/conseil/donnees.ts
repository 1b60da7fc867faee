import { acteursDocument, repertoireDocument } from '../carte/donnees.js';
import type { Proches } from '../carte/proches.js';
import { pick, sum } from '../collections.js';
import { partenaireDocument, porteDocument, textes } from '../kit/donnees.js';
import { COLONNES, eachColonne, type Kit, type Partenaire } from '../kit/model.js';
import type { Classe } from './classement.js';
import type { Conseil } from './conseil.js';
import { type Demande, POIDS } from './demande.js';
import { type Evaluation, evaluate } from './evaluation.js';
import { pourquoi, rangsSiAcceptes } from './pourquoi.js';
import type { ClasseCommune, Concertation } from './repondants/repondants.js';
import { duel } from './solidite/duel.js';
import { MOST_LISTED, type Solidite } from './solidite/solidite.js';

/** The version of the document of `conseil`: it grows when a key changes its meaning or goes. */
const VERSION = 1;

/** The document of the advice, in the vocabulary of the kit: its keys are a contract. */
export function conseilDocument(conseil: Conseil, proches?: Proches) {
  const { kit, solidite } = conseil;
  return {
    version: VERSION,
    kit: kitDocument(kit),
    demande: demandeDocument(conseil.demande),
    methode: solidite.methode,
    ...(proches && { repertoire: repertoireDocument(proches) }),
    classement: conseil.classement.map((classe) => ({
      ...classeDocument(classe),
      solidite: soliditeDocument(solidite.of(classe)),
      ...(proches && acteursDocument(kit, classe.partenaire, proches)),
    })),
    ecartes: ecartesDocument(conseil),
    nonCouverts: conseil.nonCouverts.map(({ besoin, parEcartes, contreIndications }) => ({
      besoin,
      // Those left out that answer it; where there are none, nobody of the kit does.
      parEcartes: parEcartes.map(({ id }) => id),
      contreIndications: contreIndications.map(({ partenaire, enonce }) => ({
        partenaire: partenaire.id,
        ...pick(enonce, 'texte', 'provenance'),
      })),
    })),
    sansReponse: conseil.sansReponse.map(({ id }) => id),
    tourDeTable: tableDocument(conseil),
    changements: conseil.changements.map((changement) => ({
      ...changement,
      premiers: idsOf(changement.premiers),
    })),
    // What to ask whom first: an answer that would put others in first place; of those, a hundred at most.
    questions: conseil.questions.map(({ partenaire, premiers, ...question }) => ({
      partenaire: partenaire.id,
      ...question,
      premiers: premiers.slice(0, MOST_LISTED).map(({ id }) => id),
    })),
    recommandations: conseil.recommandations.map(({ texte }) => texte),
  };
}

/** What the advice was drawn from. */
const kitDocument = ({ titre, fichiers }: Kit) => ({
  titre,
  fichiers: fichiers.map(({ chemin }) => chemin),
});

/** The answers, each besoin with its share of the weight. */
function demandeDocument({ besoins, situations, refus }: Demande) {
  const total = sum(besoins.map(({ priorite }) => POIDS[priorite]));
  return {
    besoins: besoins.map(({ id, priorite }) => ({ id, priorite, poids: POIDS[priorite] / total })),
    situations,
    refus,
  };
}

function ecartesDocument(conseil: Conseil) {
  return rangsSiAcceptes(conseil).map(({ ecarte: { partenaire, refus }, rang }) => ({
    id: partenaire.id,
    nom: partenaire.nom,
    raisons: raisonsOf(refus),
    rangSiAccepte: rang,
    provenance: partenaire.provenance,
  }));
}

function tableDocument({ tourDeTable, autresTables }: Conseil) {
  const { irremplacables, autres, nombre, plafonne } = autresTables;
  return {
    partenaires: idsOf(tourDeTable.membres),
    couvre: tourDeTable.couvre.map(({ besoin, par, niveau }) => ({
      besoin,
      par: par.partenaire.id,
      niveau,
    })),
    irremplacables: idsOf(irremplacables),
    // The best of the other teams of that size; of `nombre` in all, or of more where it is capped.
    autres: autres.map(idsOf),
    nombre,
    plafonne,
  };
}

/** The sentences for which a partner is left out. */
const raisonsOf = (refus: Evaluation['refus']) =>
  refus.map((enonce) => pick(enonce, 'nature', 'texte', 'provenance'));

function classeDocument(classe: Classe) {
  const { partenaire, couverture, vigilances, rappels } = classe;
  const added = COLONNES.flatMap((colonne) => partenaire[colonne]).filter(
    ({ provenance }) => provenance !== null,
  );
  return {
    ...pick(classe, 'rang', 'exAequo'),
    ...pick(partenaire, 'id', 'nom', 'provenance'),
    adequation: classe.adequation,
    couverture: couvertureDocument({ couverture }),
    ...eachColonne((colonne) => textes(partenaire[colonne])),
    vigilances: textes(vigilances),
    rappels: textes(rappels),
    // Which of the sentences above come from a supplement, and from which.
    provenances: added.map((enonce) => pick(enonce, 'texte', 'provenance')),
    // Facts of a complement: they never count in the adéquation.
    portesEntree: partenaire.portesEntree.map(porteDocument),
  };
}

/** What a partner answers to each besoin. */
function couvertureDocument({ couverture }: Pick<Classe, 'couverture'>) {
  return couverture.map(({ besoin, niveau, reserves, preuves }) => ({
    besoin,
    niveau,
    reserve: reserves.length > 0,
    preuves: textes(preuves),
  }));
}

/** Partners by their ids. */
const idsOf = (partners: readonly { readonly partenaire: { readonly id: string } }[]) =>
  partners.map(({ partenaire }) => partenaire.id);

/** How firm a place is; the lists name the best hundred, and the bounds count all. */
function soliditeDocument(solidite: Solidite) {
  return {
    ...pick(solidite, 'rangAuMieux', 'rangAuPire'),
    domine: idsOf(solidite.domine),
    dominePar: idsOf(solidite.dominePar),
    ...pick(solidite, 'partPremier', 'partTroisPremiers', 'poidsCentral'),
    // In points of adéquation: the most that choosing it may cost, and against whom.
    regret: solidite.regret,
    regretContre: solidite.regretContre?.partenaire.id ?? null,
    phrases: solidite.phrases.length,
    tientA: solidite.tientA,
  };
}

/** The document of `conseil --pourquoi`: why one partner is where it is. */
export function pourquoiDocument(conseil: Conseil, partenaire: Partenaire, proches?: Proches) {
  const { place, evaluation, classe, devant, versPremier, versClassement } = pourquoi(
    conseil,
    partenaire,
  );
  return {
    ...pick(partenaire, 'id', 'nom'),
    demande: demandeDocument(conseil.demande),
    place,
    rang: classe?.rang ?? null,
    adequation: evaluation.adequation,
    couverture: couvertureDocument(evaluation),
    raisons: raisonsOf(evaluation.refus),
    devant: idsOf(devant),
    solidite: classe ? soliditeDocument(conseil.solidite.of(classe)) : null,
    // A single change of the answers, and the rank that it gives.
    versPremier,
    versClassement,
    ...(proches && {
      repertoire: repertoireDocument(proches),
      ...acteursDocument(conseil.kit, partenaire, proches),
    }),
  };
}

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
      evaluations.slice(i + 1).map((b) => ({ partenaires: idsOf([a, b]), ...duel(a, b, demande) })),
    ),
  };
}

/** The document of several respondents: the ranking of each, and what they come to together. */
export function concertationDocument(concertation: Concertation, proches?: Proches) {
  const { kit, conseils, classement, sansRefusIsoles, refus, desaccords, accord } = concertation;
  return {
    version: VERSION,
    kit: kitDocument(kit),
    repondants: conseils.map(({ nom, conseil }) => ({
      nom,
      demande: demandeDocument(conseil.demande),
      classement: conseil.classement.map((classe) => ({
        ...pick(classe, 'rang', 'exAequo'),
        id: classe.partenaire.id,
        adequation: classe.adequation,
      })),
      ecartes: idsOf(conseil.ecartes),
    })),
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

const placeDocument = (place: ClasseCommune) => ({
  ...pick(place, 'rang', 'exAequo'),
  ...pick(place.partner, 'id', 'nom'),
  ...pick(place, 'partMoyenne', 'parts'),
});
