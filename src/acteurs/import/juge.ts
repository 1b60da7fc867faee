import type { Row } from '../../lecture/tables/csv/records.js';
import { netCell } from '../../lecture/tables/table.js';
import type { Territoire } from '../../territoire/territoire.js';
import { sansEntites } from '../../text/clean.js';
import { descripteurOf } from '../champs.js';
import { type LieuDActeur, lecteurDeLieux } from '../lieu.js';
import { isTotal, isVide } from '../marques.js';
import { keyOf } from '../titres-connus.js';
import type { Compte, Raison } from './bilan.js';
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

/** What a row says of an acteur, or why it is left out; null for a row of nothing but separators. */
export type Juge = (row: Row) => ActeurImporte | Raison | null;

/**
 * Judges rows one after the other; of those that are left out, only what tells so is looked at. Of those that are
 * kept, what cannot be read is told to `compte`.
 */
export function createJuge(
  format: FormatOuvert,
  { places, titres }: Titres,
  filtres: Filtres,
  territoire: Territoire,
  compte: Pick<Compte, 'courte' | 'perdue' | 'illisible'>,
): Juge {
  const { aCesse, champs } = format;
  /** Columns of the row at hand that say nothing right. */
  let fautes: number[] = [];
  const lectures = (Object.keys(champs) as ChampImport[]).map(
    (champ) => [indexesOf(champs[champ] ?? [], places), lireChamp(champ)] as const,
  );
  // A number that is none of a SIRET may be one of the RNA.
  const faute = (index: number, cellule: string) => {
    const isRead = lectures.some(([indexes, lire]) => indexes.includes(index) && lire(cellule));
    if (!isRead && !fautes.includes(index)) fautes.push(index);
  };
  const reader = (champ: ChampImport, colonnes = champs[champ] ?? [], dire = faute) =>
    createLecteur(champ, indexesOf(colonnes, places), dire);
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
    Object.keys(format.colonnes).map((one) => [one, reader('constate', [one], () => {})]),
  );
  const nommees = 1 + titres.findLastIndex((titre) => titre.trim() !== '');
  const titreDeNom = keyOf(titres[places.get('nom') ?? places.get('titre') ?? -1] ?? '');
  /** Notes what is written of a place, and denied by the rest of it, where no column keeps it. */
  const noterLieu = (
    { fautes: denies }: LieuDActeur,
    dit: ActeurImporte,
    acteur: ActeurImporte,
  ) => {
    for (const [champ] of denies) {
      const [index = -1] = indexesOf(champs[champ] ?? [], places);
      const { [champ]: texte = '' } = dit;
      const isKept = acteur[champ] === texte || acteur.lieu_ecrit?.includes(texte);
      if (!isKept && !fautes.includes(index)) fautes.push(index);
    }
  };
  let courante: Row;
  const ligne: LigneOuverte<string> = {
    texte: (colonne) => texteOf(courante, places.get(colonne) ?? -1),
    isDate: (colonne) => (dates.get(colonne)?.(courante) ?? '') !== '',
  };
  return (row) => {
    courante = row;
    fautes = [];
    const filled = filledOf(row);
    if (filled === 0) return null;
    if (hasMore(row, titres.length)) return 'tropLongue';
    const named = nom(row);
    if (isTotal(named) || keyOf(named) === titreDeNom || filled === 1) return 'horsTable';
    if (named === '') return 'sansNom';
    if (aCesse?.(ligne)) return 'aCesse';
    let acteur: ActeurImporte = {};
    if (lieuDe) {
      const ecrit = commune(row);
      const codes = { code_postal: codePostal(row), code_insee: codeInsee(row) };
      const lieu = lieuDe({ commune: ecrit, ...codes });
      const raison = isFar(lieu);
      if (raison) return raison;
      acteur = lieuDit(lieu, ecrit);
      noterLieu(lieu, { ...codes, commune: ecrit }, acteur);
    }
    if (recherche && !textes.some((index) => recherche(texteOf(row, index)))) return 'sansMot';
    for (const [champ, valeur] of valeurs) acteur[champ] = valeur(row);
    if (row.length < nommees) compte.courte(row.line);
    if (Object.values(acteur).some((valeur) => valeur.includes('\ufffd'))) compte.perdue(row.line);
    for (const index of fautes)
      compte.illisible(titres[index] ?? '', texteOf(row, index), row.line);
    return acteur;
  };
}

/** How many cells say something, as far as two. */
function filledOf(row: Row): number {
  let filled = 0;
  for (let i = 0; i < row.length && filled < 2; i++) if (row.cell(i).trim() !== '') filled++;
  return filled;
}

/** Whether something stands beyond the titles; separators alone are left out or added at the end of rows. */
function hasMore(row: Row, largeur: number): boolean {
  for (let i = largeur; i < row.length; i++) if (row.cell(i).trim() !== '') return true;
  return false;
}

/** What says where an acteur is: it is judged as a whole. */
const OF_LIEU: readonly ChampImport[] = ['commune', 'code_postal', 'code_insee'];

const A_REPARER = /[&€ÂÃÅ\x80-\x9f]/;

/** « NA », which R writes where there is nothing, is a country only where countries are. */
function texteOf(row: Row, index: number): string {
  const brut = row.cell(index);
  const cellule = A_REPARER.test(brut) ? netCell(sansEntites(brut)) : brut.trim();
  return isVide(cellule) || cellule === 'NA' || cellule === 'na' ? '' : cellule;
}

const indexesOf = (colonnes: readonly string[], places: Titres['places']): readonly number[] =>
  colonnes.flatMap((colonne) => places.get(colonne) ?? []);

const muet = () => {};

/**
 * Reads a cell as a file of acteurs has it, by its column there: '' where it says nothing, undefined where what it
 * says is wrong.
 */
function lireChamp(champ: ChampImport): (cellule: string) => string | undefined {
  const descripteur = descripteurOf('acteurs', champ);
  if (descripteur === undefined || descripteur.isLibre) return (cellule) => cellule;
  const lire = (cellule: string) => descripteur.lire(cellule, muet);
  const bouchon = BOUCHONS[champ] ?? ZEROS;
  return (cellule) => {
    if (bouchon.test(cellule)) return '';
    // The key of a SIRET says whether it is a zero that a spreadsheet took.
    const zero = champ === 'siret' && /^\d{13}$/.test(cellule) ? lire(`0${cellule}`) : undefined;
    const valeur = zero ?? lire(cellule);
    if (valeur === undefined) return undefined;
    return champ === 'constate' && String(valeur) < PREMIERE_ANNEE ? undefined : String(valeur);
  };
}

/**
 * A reader of a value from the first of some cells that says it rightly; '' where none does, so that nothing false
 * is copied. What is wrong is told.
 */
function createLecteur(
  champ: ChampImport,
  indexes: readonly number[],
  faute: (index: number, cellule: string) => void,
): (row: Row) => string {
  const lire = lireChamp(champ);
  return (row) => {
    for (const index of indexes) {
      const cellule = texteOf(row, index);
      if (cellule === '') continue;
      const valeur = lire(cellule);
      if (valeur) return valeur;
      if (valeur === undefined) faute(index, cellule);
    }
    return '';
  };
}

/** What databases write where they know nothing: zeros or nines for a code, a date when there were no associations. */
const BOUCHONS: Partial<Record<ChampImport, RegExp>> = {
  constate: /^0+$|^0\d{3}-|[/.-]0\d{3}\b|^1900-01-0[01]/,
  // 99999: none is known.
  code_insee: /^(0+|9{5})$/,
  // Associations had other numbers before 2009.
  rna: /^(0+|\d{3}[PS]\d{10})$/i,
};
const ZEROS = /^0+$/;
const PREMIERE_ANNEE = '1900';

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
