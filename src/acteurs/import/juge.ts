import type { Row } from '../../lecture/tables/csv/records.js';
import type { Territoire } from '../../territoire/territoire.js';
import { descripteurOf } from '../champs.js';
import { type LieuDActeur, lecteurDeLieux } from '../lieu.js';
import type { Raison } from './bilan.js';
import { type ActeurImporte, type ChampImport, type FormatOuvert, isSitue } from './formats.js';
import { createRecherche } from './mots.js';
import type { Titres } from './titres.js';

/** What is kept: rows that meet each of these that is not empty. */
export interface Filtres {
  /** Codes of départements, one of which the place is in. */
  readonly departements: readonly string[];
  /** INSEE codes of communes, one of which the place is. */
  readonly communes: readonly string[];
  /** Words, one of which the texts have. */
  readonly mots: readonly string[];
}

/** What a row says of an acteur, or why it is left out. */
export type Juge = (row: Row) => ActeurImporte | Raison;

/** Judges rows one after the other; of those that are left out, only what tells so is looked at. */
export function createJuge(
  format: FormatOuvert,
  { places, largeur, requise }: Titres,
  filtres: Filtres,
  territoire: Territoire,
): Juge {
  const { aCesse, textes, champs } = format;
  const recherche = createRecherche(filtres.mots);
  const isFar = createEcartDeLieu(filtres);
  const lieuDe = isSitue(format) ? lecteurDeLieux(territoire) : null;
  const champsDits = Object.entries(champs) as [ChampImport, readonly string[]][];
  const valeurs = champsDits.filter(([champ]) => lieuDe === null || !LIEU.includes(champ));
  return (row) => {
    const texte = (colonne: string) => row.cell(places.get(colonne) ?? -1).trim();
    const valeur = (champ: ChampImport, colonnes = champs[champ]) =>
      firstOf(champ, colonnes ?? [], texte);
    if (row.length < requise || hasMore(row, largeur)) return 'malFormee';
    if (valeur('nom') === '') return 'sansNom';
    const isDate = (colonne: string) => valeur('constate', [colonne]) !== '';
    if (aCesse?.({ texte, isDate })) return 'aCesse';
    let acteur: ActeurImporte = {};
    if (lieuDe) {
      const commune = valeur('commune');
      const codes = { code_postal: valeur('code_postal'), code_insee: valeur('code_insee') };
      const lieu = lieuDe({ commune, ...codes });
      const raison = isFar(lieu);
      if (raison) return raison;
      acteur = lieuDit(lieu, commune);
    }
    if (recherche && !textes.some((colonne) => recherche(texte(colonne)))) return 'sansMot';
    for (const [champ, colonnes] of valeurs) acteur[champ] = valeur(champ, colonnes);
    return acteur;
  };
}

/** Whether something stands beyond the titles; separators alone are left out or added at the end of rows. */
function hasMore(row: Row, largeur: number): boolean {
  for (let i = largeur; i < row.length; i++) if (row.cell(i).trim() !== '') return true;
  return false;
}

/** What says where an acteur is: it is judged as a whole. */
const LIEU: readonly ChampImport[] = ['commune', 'code_postal', 'code_insee'];

const muet = () => {};

/** A value as a file of acteurs has it, by its column there; '' where it is none, so that nothing false is copied. */
function firstOf(
  champ: ChampImport,
  colonnes: readonly string[],
  texte: (colonne: string) => string,
): string {
  const descripteur = descripteurOf('acteurs', champ);
  for (const colonne of colonnes) {
    const cellule = texte(colonne);
    if (cellule === '') continue;
    if (!descripteur || descripteur.isLibre) return cellule;
    const valeur = descripteur.lire(cellule, muet) ?? '';
    if (valeur !== '' && !isBouchon(champ, String(valeur))) return String(valeur);
  }
  return '';
}

/** What databases write where they know nothing: zeros for a code, a year when there were no associations. */
const isBouchon = (champ: ChampImport, valeur: string): boolean =>
  champ === 'constate' ? valeur < '1900' : /^0+$/.test(valeur);

/** Why a place is not one of those that are asked for; null where it is. */
function createEcartDeLieu(filtres: Filtres): (lieu: LieuDActeur) => Raison | null {
  const departements = new Set(filtres.departements);
  const communes = new Set(filtres.communes);
  return ({ departement, codeInsee }) => {
    if (departements.size > 0 && !departements.has(departement))
      return departement === '' ? 'sansLieu' : 'ailleurs';
    if (communes.size > 0 && !communes.has(codeInsee))
      return codeInsee === '' ? 'sansLieu' : 'ailleurs';
    return null;
  };
}

/** A place in the columns of a file of acteurs: as it is called today; one that is not known stands apart. */
function lieuDit(
  { commune, codeInsee, codePostal, departement }: LieuDActeur,
  ecrit: string,
): ActeurImporte {
  if (codeInsee !== '') return { commune, code_insee: codeInsee, code_postal: codePostal };
  return { departement, code_postal: codePostal, lieu_ecrit: ecrit };
}
