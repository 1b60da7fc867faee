import type { Table } from '../lecture/tables/table.js';
import { fr, pluriel } from '../text/typography.js';
import { type Lu, lecteurOf } from './cellule.js';
import { type Champ, type Fiche, FORMES, type Forme } from './champs.js';
import { avertissement, type Constats, type Endroit, erreur } from './constats.js';
import { type Colonne, type Entete, placeOf } from './entete.js';
import type { Contexte } from './references.js';

/** A row that says something, as far as it can be understood. */
export class Ligne<F extends Forme> {
  constructor(
    readonly table: Table,
    readonly ligne: number,
    /** Where the column of each field is. */
    readonly index: ReadonlyMap<string | null, number>,
    readonly fiche: Fiche<F>,
    /** Cells of columns that are no fields, by title; undefined where it has none. */
    readonly autres: Readonly<Record<string, string>> | undefined,
  ) {}

  /** Whether it writes something in the column of a field. */
  writes(champ: Champ<F>): boolean {
    return (this.table.lignes[this.ligne]?.[this.index.get(champ) ?? -1] ?? '') !== '';
  }

  /** Where the cell of a field stands; the first of the row where the table has no such column. */
  at(champ: Champ<F>): Endroit {
    return { table: this.table, ligne: this.ligne, colonne: this.index.get(champ) ?? 0 };
  }
}

/** What became of the columns of a table, once its rows are read. */
export interface Bilan {
  /** How many cells of each column say something. */
  readonly remplies: readonly number[];
  readonly remarques: readonly string[];
}

interface ColonneActive extends Colonne {
  readonly lire: ((cellule: string) => Lu) | null;
  zeros: number;
  remplies: number;
}

/** Reads the rows under the titles, and tells what is wrong with their cells; a row without its name is left out. */
export function lireLignes<F extends Forme>(
  table: Table,
  entete: Entete & { readonly forme: F },
  contexte: Contexte,
  constats: Constats,
): { readonly lignes: Ligne<F>[]; readonly bilan: Bilan } {
  const { forme } = entete;
  const colonnes = entete.colonnes.map(({ index, titre, champ }): ColonneActive => {
    const lire = champ === null ? null : lecteurOf(forme, champ, contexte);
    return { index, titre, champ, lire, zeros: 0, remplies: 0 };
  });
  const lecture = new LectureDeLignes<F>(table, forme, colonnes, constats);
  const lignes: Ligne<F>[] = [];
  for (let ligne = entete.ligne + 1; ligne < table.lignes.length; ligne++) {
    const read = lecture.read(ligne);
    if (read) lignes.push(read);
  }
  return { lignes, bilan: lecture.bilan() };
}

class LectureDeLignes<F extends Forme> {
  readonly #index: ReadonlyMap<string | null, number>;
  #sansTitre: { readonly ligne: number; readonly colonne: number; count: number } | null = null;

  constructor(
    readonly table: Table,
    readonly forme: F,
    readonly colonnes: readonly ColonneActive[],
    readonly constats: Constats,
  ) {
    this.#index = new Map(colonnes.map(({ champ, index }) => [champ, index]));
  }

  read(ligne: number): Ligne<F> | null {
    const { table, constats } = this;
    const cellules = table.lignes[ligne] ?? [];
    const fiche: Record<string, unknown> = {};
    const autres: [string, string][] = [];
    let isEmpty = true;
    for (let colonne = 0; colonne < cellules.length; colonne++) {
      const cellule = cellules[colonne] as string;
      if (cellule === '') continue;
      isEmpty = false;
      const active = this.colonnes[colonne];
      if (!active || active.titre === '') this.#countSansTitre(ligne, colonne);
      else if (!active.lire || active.champ === null) autres.push([active.titre, cellule]);
      else {
        const { valeur, fautes, isMended } = active.lire(cellule);
        if (valeur !== undefined) fiche[active.champ] = valeur;
        if (isMended) active.zeros++;
        for (const faute of fautes) constats.add({ table, ligne, colonne }, faute);
      }
      if (active) active.remplies++;
    }
    if (isEmpty) return null;
    // An entry of any name, « __proto__ » too, is one of its own.
    const rest = autres.length > 0 ? Object.fromEntries(autres) : undefined;
    return this.#named(new Ligne(table, ligne, this.#index, fiche as Fiche<F>, rest));
  }

  /** A row that has its name; it was told of a wrong one. */
  #named(ligne: Ligne<F>): Ligne<F> | null {
    const obligatoire = FORMES[this.forme].obligatoire as Champ<F>;
    if (obligatoire in ligne.fiche) return ligne;
    const absent = erreur('nom-absent', fr`cette ligne n'a pas de « ${obligatoire} »`);
    if (!ligne.writes(obligatoire)) this.constats.add(ligne.at(obligatoire), absent);
    return null;
  }

  #countSansTitre(ligne: number, colonne: number): void {
    this.#sansTitre ??= { ligne, colonne, count: 0 };
    this.#sansTitre.count++;
  }

  bilan(): Bilan {
    const { table, colonnes, constats } = this;
    if (this.#sansTitre) {
      const { count, ...place } = this.#sansTitre;
      const message = fr`${pluriel(count, 'cellule')} sans titre de colonne au-dessus : rien n'en est lu`;
      constats.add({ table, ...place }, avertissement('cellule-sans-titre', message));
    }
    return {
      remplies: colonnes.map(({ remplies }) => remplies),
      remarques: colonnes
        .filter(({ zeros }) => zeros > 0)
        .map(
          ({ titre, zeros }) =>
            fr`${table.fichier}, colonne « ${titre} » : ${pluriel(zeros, 'code')} sans le zéro du début, qui lui est rendu (1000 est lu 01000)`,
        ),
    };
  }
}

/** Where a row stands, in words, seen from a file. */
export function rowPlace({ table, ligne, colonne }: Endroit, from: Table): string {
  const where = placeOf(table.problem(ligne, colonne, '', ''));
  return table.fichier === from.fichier ? where : fr`${where} de ${table.fichier}`;
}
