import type { Row } from '../../lecture/tables/csv/records.js';
import type { Territoire } from '../../territoire/territoire.js';
import { descripteurOf } from '../champs.js';
import { type LieuDActeur, lecteurDeLieux } from '../lieu.js';
import type { Raison } from './bilan.js';
import {
  type ActeurImporte,
  type ChampImport,
  type FormatOuvert,
  isSitue,
  type LigneOuverte,
} from './formats.js';
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
  const { aCesse, champs } = format;
  const reader = (champ: ChampImport, colonnes = champs[champ] ?? []) =>
    createLecteur(champ, indexesOf(colonnes, places));
  const lieuDe = isSitue(format) ? lecteurDeLieux(territoire) : null;
  const isFar = createEcartDeLieu(filtres);
  const recherche = createRecherche(filtres.mots);
  const textes = indexesOf(format.textes, places);
  const [nom, commune] = [reader('nom'), reader('commune')];
  const [codePostal, codeInsee] = [reader('code_postal'), reader('code_insee')];
  const valeurs = (Object.keys(champs) as ChampImport[])
    .filter((champ) => !OF_LIEU.includes(champ))
    .map((champ) => [champ, reader(champ)] as const);
  const dates = new Map(
    Object.keys(format.colonnes).map((one) => [one, reader('constate', [one])]),
  );
  let courante: Row;
  const ligne: LigneOuverte<string> = {
    texte: (colonne) => texteOf(courante, places.get(colonne) ?? -1),
    isDate: (colonne) => (dates.get(colonne)?.(courante) ?? '') !== '',
  };
  return (row) => {
    courante = row;
    if (row.length < requise || hasMore(row, largeur)) return 'malFormee';
    if (nom(row) === '') return 'sansNom';
    if (aCesse?.(ligne)) return 'aCesse';
    let acteur: ActeurImporte = {};
    if (lieuDe) {
      const ecrit = commune(row);
      const codes = { code_postal: codePostal(row), code_insee: codeInsee(row) };
      const lieu = lieuDe({ commune: ecrit, ...codes });
      const raison = isFar(lieu);
      if (raison) return raison;
      acteur = lieuDit(lieu, ecrit);
    }
    if (recherche && !textes.some((index) => recherche(texteOf(row, index)))) return 'sansMot';
    for (const [champ, valeur] of valeurs) acteur[champ] = valeur(row);
    return acteur;
  };
}

/** Whether something stands beyond the titles; separators alone are left out or added at the end of rows. */
function hasMore(row: Row, largeur: number): boolean {
  for (let i = largeur; i < row.length; i++) if (row.cell(i).trim() !== '') return true;
  return false;
}

/** What says where an acteur is: it is judged as a whole. */
const OF_LIEU: readonly ChampImport[] = ['commune', 'code_postal', 'code_insee'];

const texteOf = (row: Row, index: number) => row.cell(index).trim();

const indexesOf = (colonnes: readonly string[], places: Titres['places']): readonly number[] =>
  colonnes.flatMap((colonne) => places.get(colonne) ?? []);

const muet = () => {};

/**
 * A reader of a value as a file of acteurs has it, by its column there, from the first of some cells that says it
 * rightly; '' where none does, so that nothing false is copied.
 */
function createLecteur(champ: ChampImport, indexes: readonly number[]): (row: Row) => string {
  const descripteur = descripteurOf('acteurs', champ);
  const isLibre = descripteur === undefined || descripteur.isLibre;
  return (row) => {
    for (const index of indexes) {
      const cellule = texteOf(row, index);
      if (cellule === '') continue;
      if (isLibre) return cellule;
      const valeur = String(descripteur.lire(cellule, muet) ?? '');
      if (valeur !== '' && !isBouchon(champ, valeur)) return valeur;
    }
    return '';
  };
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
  // A code that the name denies would place the acteur elsewhere where it is read alone.
  const isSure = ecrit === '' || departement !== '';
  const [code_postal, rest] = isSure ? [codePostal, ecrit] : ['', `${codePostal} ${ecrit}`.trim()];
  return { departement, code_postal, lieu_ecrit: rest };
}
