import type { Classe } from '../conseil/classement.js';
import type { Conseil } from '../conseil/conseil.js';
import { POIDS } from '../conseil/demande.js';
import { COLONNES, type Colonne, type Enonce, type Kit, type Partenaire } from '../kit/model.js';
import type { Renderer } from './renderer.js';

/** The version of the document of `conseil`: it grows when a key changes its meaning or goes. */
const VERSION = 1;

/** One JSON document a view, with the vocabulary of the kit; other programs rely on its keys. */
export const json: Renderer = {
  conseil: (kit, conseil) => stringify(conseilDocument(kit, conseil)),
  liste: (_kit, partenaires) => stringify(partenaires.map(partenaireDocument)),
  profils: (_kit, partenaires) => stringify(oneOrMany(partenaires.map(partenaireDocument))),
  comparaison: (_kit, partenaires) => stringify(partenaires.map(partenaireDocument)),
  sources: (kit) => stringify(sourcesDocument(kit)),
};

const stringify = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;
const oneOrMany = <T>(items: readonly T[]) => (items.length === 1 ? items[0] : items);
const textes = (enonces: readonly Enonce[]) => enonces.map(({ texte }) => texte);
const colonnesOf = <T>(partenaire: Partenaire, of: (enonces: readonly Enonce[]) => T) =>
  Object.fromEntries(COLONNES.map((colonne) => [colonne, of(partenaire[colonne])])) as Record<
    Colonne,
    T
  >;

function conseilDocument(kit: Kit, conseil: Conseil) {
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
    portesEntree: partenaire.portesEntree,
  };
}

function partenaireDocument(partenaire: Partenaire) {
  const { id, nom, alias, portesEntree, provenance } = partenaire;
  const colonnes = colonnesOf(partenaire, (enonces) => enonces);
  return { id, nom, alias, ...colonnes, portesEntree, provenance };
}

function sourcesDocument(kit: Kit) {
  const { titre, source, constat, analyse, recommandations, portesEntree, fichiers } = kit;
  return {
    titre,
    source: source ?? null,
    constat,
    analyse,
    recommandations,
    portesEntree,
    fichiers,
  };
}
