import type { Table } from '../lecture/tables/table.js';
import { fr, pluriel } from '../text/typography.js';
import { type Lecteur, lecteurOf } from './cellule.js';
import { type Champ, type Fiche, FORMES, type Forme } from './champs.js';
import { avertissement, type Constats, erreur } from './constats.js';
import type { Colonne, Entete } from './entete.js';
import { Ligne } from './ligne.js';
import { echec, isEchec, isVide } from './marques.js';
import type { Contexte } from './references.js';

/** What became of the columns of a table, once its rows are read. */
export interface Bilan {
  /** Rows that say something. */
  readonly lignes: number;
  /** How many cells of each column say something. */
  readonly remplies: readonly number[];
  readonly remarques: readonly string[];
}

interface ColonneActive extends Colonne {
  readonly lire: Lecteur | null;
  /** How many codes got their zero back, and the first of them as it is written. */
  zeros: number;
  sansZero: string;
  remplies: number;
}

/** Only a field that several columns may have is met again in a row. */
const beside = (old: unknown, more: unknown) => (old === undefined ? more : `${old}, ${more}`);

/** Most rows have none: they share it. */
const AUCUNE: Readonly<Record<string, string>> = {};

/** The reading of the rows under the titles, which tells what is wrong with their cells. */
export class LectureDeLignes<F extends Forme> {
  readonly #colonnes: readonly ColonneActive[];
  readonly #index: ReadonlyMap<string | null, number>;
  readonly #obligatoire: Champ<F>;
  #sansTitre: { readonly ligne: number; readonly colonne: number; count: number } | null = null;
  #count = 0;

  constructor(
    readonly table: Table,
    readonly entete: Entete & { readonly forme: F },
    contexte: Contexte,
    readonly constats: Constats,
  ) {
    this.#colonnes = entete.colonnes.map(({ index, titre, champ }): ColonneActive => {
      const lire = champ === null ? null : lecteurOf(entete.forme, champ, contexte);
      return { index, titre, champ, lire, zeros: 0, sansZero: '', remplies: 0 };
    });
    this.#obligatoire = FORMES[entete.forme].obligatoire as Champ<F>;
    this.#index = new Map(this.#colonnes.map(({ champ, index }) => [champ, index]));
  }

  /** Gives each row, one at a time: what is made of a hundred thousand is all that is kept of them. */
  each(take: (ligne: Ligne<F>) => void): void {
    for (let ligne = this.entete.ligne + 1; ligne < this.table.lignes.length; ligne++) {
      const read = this.#read(ligne);
      if (read === null || this.#isTotal(read)) continue;
      this.#count++;
      if (this.#isNamed(read)) take(read);
    }
  }

  /** A row that is not empty. */
  #read(ligne: number): Ligne<F> | null {
    const { table } = this;
    const cellules = table.lignes[ligne] ?? [];
    const fiche: Record<string, unknown> = {};
    const autres: [string, string][] = [];
    let isEmpty = true;
    for (let colonne = 0; colonne < cellules.length; colonne++) {
      const cellule = cellules[colonne] as string;
      const active = this.#colonnes[colonne];
      if (cellule === '' || this.#isMuette(cellule, ligne, colonne)) continue;
      isEmpty = false;
      if (active) active.remplies++;
      if (!active || active.titre === '') this.#countSansTitre(ligne, colonne);
      else if (!active.lire || active.champ === null) autres.push([active.titre, cellule]);
      else {
        const valeur = this.#value(active.lire(cellule), active, ligne, cellule);
        if (valeur !== undefined) fiche[active.champ] = beside(fiche[active.champ], valeur);
      }
    }
    if (isEmpty) return null;
    // An entry of any name, « __proto__ » too, is one of its own.
    const kept = autres.length > 0 ? Object.fromEntries(autres) : AUCUNE;
    return new Ligne(table, ligne, this.#index, fiche as Fiche<F>, kept);
  }

  #value(lu: ReturnType<Lecteur>, active: ColonneActive, ligne: number, cellule: string): unknown {
    if (typeof lu === 'string') return lu;
    const { table, constats } = this;
    if (lu.isMended && active.zeros++ === 0) active.sansZero = cellule;
    for (const faute of lu.fautes) constats.add({ table, ligne, colonne: active.index }, faute);
    return lu.valeur;
  }

  /** Whether a row has the name without which nobody knows of whom it speaks; a wrong one was told. */
  #isNamed(ligne: Ligne<F>): boolean {
    const obligatoire = this.#obligatoire;
    if (obligatoire in ligne.fiche) return true;
    const absent = erreur('nom-absent', fr`cette ligne n'a pas de « ${obligatoire} »`);
    if (!ligne.writes(obligatoire)) this.constats.add(ligne.at(obligatoire), absent);
    return false;
  }

  /** Leaves out the row of the sums under a table. */
  #isTotal(ligne: Ligne<F>): boolean {
    if (!ligne.isTotal(this.#obligatoire)) return false;
    const message = fr`le total de la dernière ligne n'est pas pris pour un acteur`;
    this.constats.add(ligne.at(this.#obligatoire), avertissement('ligne-de-total', message));
    return true;
  }

  /** Whether a cell says nothing, though it is not empty; a name may be any text. */
  #isMuette(cellule: string, ligne: number, colonne: number): boolean {
    const isNom = this.#colonnes[colonne]?.champ === this.#obligatoire;
    const hasFailed = isEchec(cellule);
    if (hasFailed && cellule !== '#N/A')
      this.constats.add({ table: this.table, ligne, colonne }, echec(cellule));
    return isNom ? hasFailed : isVide(cellule);
  }

  #countSansTitre(ligne: number, colonne: number): void {
    this.#sansTitre ??= { ligne, colonne, count: 0 };
    this.#sansTitre.count++;
  }

  /** To be asked once the rows were given. */
  bilan(): Bilan {
    const { table, constats } = this;
    if (this.#sansTitre) {
      const { count, ...place } = this.#sansTitre;
      const message = fr`${pluriel(count, 'cellule')} sans titre de colonne au-dessus : rien n'en est lu`;
      constats.add({ table, ...place }, avertissement('cellule-sans-titre', message));
    }
    const mended = this.#colonnes.filter(({ zeros }) => zeros > 0);
    return {
      lignes: this.#count,
      remplies: this.#colonnes.map(({ remplies }) => remplies),
      remarques: mended.map(
        ({ titre, zeros, sansZero }) =>
          fr`${table.fichier}, colonne « ${titre} » : ${pluriel(zeros, 'code')} sans le zéro du début, qui lui est rendu (« ${sansZero} » est lu « 0${sansZero} »)`,
      ),
    };
  }
}
