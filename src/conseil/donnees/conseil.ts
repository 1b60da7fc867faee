import { acteursDocument, repertoireDocument } from '../../carte/donnees/proches.js';
import type { Proches } from '../../carte/proches.js';
import { colonnesOf, porteDocument, textes } from '../../kit/donnees/kit.js';
import { COLONNES, type Kit } from '../../kit/model.js';
import { findAutresTables } from '../autres-tables.js';
import { changements } from '../changements.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { type Demande, POIDS } from '../demande.js';
import { rangsSiAcceptes } from '../pourquoi.js';
import { assess } from '../solidite/solidite.js';
import { idsOf, soliditeDocument } from './solidite.js';

/** The version of the document of `conseil`: it grows when a key changes its meaning or goes. */
export const VERSION = 1;

/** The document of the advice, in the vocabulary of the kit: its keys are a contract. */
export function conseilDocument(kit: Kit, conseil: Conseil, proches?: Proches) {
  const { methode, solidite } = assess(conseil);
  return {
    version: VERSION,
    kit: kitDocument(kit),
    demande: demandeDocument(conseil.demande),
    methode,
    ...(proches && { repertoire: repertoireDocument(proches) }),
    classement: conseil.classement.map((classe) => ({
      ...classeDocument(classe),
      solidite: soliditeDocument(solidite(classe)),
      ...(proches && acteursDocument(kit, classe.partenaire, proches)),
    })),
    ecartes: ecartesDocument(conseil),
    nonCouverts: conseil.nonCouverts.map(({ besoin, parEcartes, contreIndications }) => ({
      besoin,
      // Those left out that answer it; where there are none, nobody of the kit does.
      parEcartes: parEcartes.map(({ id }) => id),
      contreIndications: contreIndications.map(({ partenaire, enonce }) => ({
        partenaire: partenaire.id,
        texte: enonce.texte,
        provenance: enonce.provenance,
      })),
    })),
    sansReponse: conseil.sansReponse.map(({ id }) => id),
    tourDeTable: tableDocument(conseil),
    changements: changements(kit, conseil).map(({ geste, id, premiers }) => ({
      geste,
      id,
      premiers: idsOf(premiers),
    })),
    recommandations: conseil.recommandations.map(({ texte }) => texte),
  };
}

/** What the advice was drawn from. */
export const kitDocument = ({ titre, fichiers }: Kit) => ({
  titre,
  fichiers: fichiers.map(({ chemin }) => chemin),
});

/** The answers, each besoin with its share of the weight. */
export function demandeDocument({ besoins, situations, refus }: Demande) {
  const total = besoins.reduce((sum, { priorite }) => sum + POIDS[priorite], 0);
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
    raisons: refus.map(({ nature, texte, provenance }) => ({ nature, texte, provenance })),
    rangSiAccepte: rang,
    provenance: partenaire.provenance,
  }));
}

function tableDocument({ classement, tourDeTable }: Conseil) {
  const { irremplacables, autres, nombre, plafonne } = findAutresTables(classement, tourDeTable);
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

function classeDocument({
  rang,
  exAequo,
  partenaire,
  adequation,
  couverture,
  vigilances,
  rappels,
}: Classe) {
  const added = COLONNES.flatMap((colonne) => partenaire[colonne]).filter(
    ({ provenance }) => provenance !== null,
  );
  return {
    rang,
    exAequo,
    id: partenaire.id,
    nom: partenaire.nom,
    provenance: partenaire.provenance,
    adequation,
    couverture: couvertureDocument({ couverture }),
    ...colonnesOf(partenaire, textes),
    vigilances: textes(vigilances),
    rappels: textes(rappels),
    // Which of the sentences above come from a supplement, and from which.
    provenances: added.map(({ texte, provenance }) => ({ texte, provenance })),
    // Facts of a complement: they never count in the adéquation.
    portesEntree: partenaire.portesEntree.map(porteDocument),
  };
}

/** What a partner answers to each besoin. */
export function couvertureDocument({ couverture }: Pick<Classe, 'couverture'>) {
  return couverture.map(({ besoin, niveau, reserves, preuves }) => ({
    besoin,
    niveau,
    reserve: reserves.length > 0,
    preuves: textes(preuves),
  }));
}
