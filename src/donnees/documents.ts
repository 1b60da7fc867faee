import type { Classe } from '../conseil/classement.js';
import type { Conseil } from '../conseil/conseil.js';
import { POIDS } from '../conseil/demande.js';
import {
  COLONNES,
  type Colonne,
  type Enonce,
  type Kit,
  type Partenaire,
  type PorteEntree,
} from '../kit/model.js';

/** The version of the document of `conseil`: it grows when a key changes its meaning or goes. */
const VERSION = 1;

/** What each view says to another program, in the vocabulary of the kit: its keys are a contract. */

const textes = (enonces: readonly { readonly texte: string }[]) =>
  enonces.map(({ texte }) => texte);
const colonnesOf = <T>(partenaire: Partenaire, of: (enonces: readonly Enonce[]) => T) =>
  Object.fromEntries(COLONNES.map((colonne) => [colonne, of(partenaire[colonne])])) as Record<
    Colonne,
    T
  >;

/** The document of the advice. */
export function conseilDocument(kit: Kit, conseil: Conseil) {
  const { demande, tourDeTable } = conseil;
  const total = demande.besoins.reduce((sum, { priorite }) => sum + POIDS[priorite], 0);
  return {
    version: VERSION,
    kit: { titre: kit.titre, fichiers: kit.fichiers.map(({ chemin }) => chemin) },
    demande: {
      besoins: demande.besoins.map(({ id, priorite }) => ({
        id,
        priorite,
        poids: POIDS[priorite] / total,
      })),
      situations: demande.situations,
      refus: demande.refus,
    },
    classement: conseil.classement.map(classeDocument),
    ecartes: conseil.ecartes.map(({ partenaire: { id, nom, provenance }, refus }) => ({
      id,
      nom,
      raisons: refus.map(({ nature, texte, provenance }) => ({ nature, texte, provenance })),
      provenance,
    })),
    nonCouverts: conseil.nonCouverts.map(({ besoin, contreIndications }) => ({
      besoin,
      contreIndications: contreIndications.map(({ partenaire, enonce }) => ({
        partenaire: partenaire.id,
        texte: enonce.texte,
        provenance: enonce.provenance,
      })),
    })),
    sansReponse: conseil.sansReponse.map(({ id }) => id),
    tourDeTable: {
      partenaires: tourDeTable.membres.map(({ partenaire }) => partenaire.id),
      couvre: tourDeTable.couvre.map(({ besoin, par, niveau }) => ({
        besoin,
        par: par.partenaire.id,
        niveau,
      })),
    },
    recommandations: conseil.recommandations.map(({ texte }) => texte),
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
    couverture: couverture.map(({ besoin, niveau, reserves, preuves }) => ({
      besoin,
      niveau,
      reserve: reserves.length > 0,
      preuves: textes(preuves),
    })),
    ...colonnesOf(partenaire, textes),
    vigilances: textes(vigilances),
    rappels: textes(rappels),
    // Which of the sentences above come from a supplement, and from which.
    provenances: added.map(({ texte, provenance }) => ({ texte, provenance })),
    // Facts of a complement: they never count in the adéquation.
    portesEntree: partenaire.portesEntree.map(porteDocument),
  };
}

/** One partner, with the kit's own fields. */
export function partenaireDocument(partenaire: Partenaire) {
  const { id, nom, alias, portesEntree, provenance } = partenaire;
  const colonnes = colonnesOf(partenaire, (enonces) => enonces);
  const portes = portesEntree.map(porteDocument);
  return { id, nom, alias: textes(alias), ...colonnes, portesEntree: portes, provenance };
}

const porteDocument = ({ role: _, fondement: __, ...porte }: PorteEntree) => porte;

/** What the source says as a whole, and the files that were read. */
export function sourcesDocument(kit: Kit) {
  const { titre, source, constat, analyse, recommandations, portesEntree, fichiers } = kit;
  return {
    titre,
    source: source ?? null,
    constat,
    analyse,
    recommandations,
    portesEntree: portesEntree.map(porteDocument),
    fichiers,
  };
}
