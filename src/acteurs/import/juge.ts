import type { Row } from '../../lecture/tables/csv/records.js';
import type { Raison } from './bilan.js';
import type { Champ } from './champs.js';
import type { Entete } from './entete.js';
import type { Fiche, Format, Lire } from './format.js';
import type { Adresse, Lieu } from './lieux.js';
import { createRecherche } from './mots.js';
import { codePostalDe } from './valeurs.js';

/** What is kept: rows that meet each of these that is not empty. */
export interface Filtres {
  /** Codes of départements, one of which the place is in. */
  readonly departements: readonly string[];
  /** INSEE codes of communes, one of which the place is. */
  readonly communes: readonly string[];
  /** Words, one of which the texts have. */
  readonly mots: readonly string[];
}

/** The fiche that a row makes, or why it makes none. */
export type Juge = (row: Row) => Fiche | Raison;

/** Judges rows one after the other; of those that are left out, only what tells so is looked at. */
export function createJuge(
  format: Format,
  { places, largeur, requise }: Entete,
  filtres: Filtres,
  lieuDe: (adresse: Adresse) => Lieu,
): Juge {
  const { aCesse, lieu: colonnes, textes, champs } = format;
  const recherche = createRecherche(filtres.mots);
  const isFar = createEcartDeLieu(filtres);
  const valeurs = Object.entries(champs) as [Champ, (lire: Lire<string>) => string][];
  return (row) => {
    const lire = (colonne: string) => row.cell(places.get(colonne) ?? -1).trim();
    if (row.length < requise || hasMore(row, largeur)) return 'malFormee';
    if (champs.nom(lire) === '') return 'sansNom';
    if (aCesse?.(lire)) return 'aCesse';
    let fiche: Fiche = {};
    if (colonnes) {
      const adresse = {
        insee: lire(colonnes.insee),
        postal: codePostalDe(lire(colonnes.postal)),
        commune: lire(colonnes.commune),
      };
      const lieu = lieuDe(adresse);
      const raison = isFar(lieu);
      if (raison) return raison;
      fiche = lieuDit(lieu, adresse);
    }
    if (recherche && !textes.some((colonne) => recherche(lire(colonne)))) return 'sansMot';
    for (const [champ, valeur] of valeurs) fiche[champ] = valeur(lire);
    return fiche;
  };
}

/** Whether something stands beyond the titles; separators alone are left out or added at the end of rows. */
function hasMore(row: Row, largeur: number): boolean {
  for (let i = largeur; i < row.length; i++) if (row.cell(i).trim() !== '') return true;
  return false;
}

/** Why a place is not one of those that are asked for; null where it is. */
function createEcartDeLieu(filtres: Filtres): (lieu: Lieu) => Raison | null {
  const departements = new Set(filtres.departements);
  const communes = new Set(filtres.communes);
  return ({ departement, commune }) => {
    if (departements.size > 0 && !departements.has(departement))
      return departement === '' ? 'sansLieu' : 'ailleurs';
    if (communes.size > 0 && !communes.has(commune?.code ?? ''))
      return commune === null ? 'sansLieu' : 'ailleurs';
    return null;
  };
}

/** A place in the columns of a file of acteurs: as it is called today; one that is not known stands apart. */
function lieuDit({ commune, departement, codePostal }: Lieu, { commune: ecrit }: Adresse): Fiche {
  if (commune) return { commune: commune.nom, code_insee: commune.code, code_postal: codePostal };
  return { departement, code_postal: codePostal, lieu_ecrit: ecrit };
}
