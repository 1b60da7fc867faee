import type { Table } from '../lecture/tables/table.js';
import { fr, pluriel } from '../text/typography.js';
import {
  type Champ,
  type ChampLu,
  descripteurOf,
  FORMES,
  type Forme,
  type ValeursLues,
} from './champs.js';
import { avertissement, type Constats, type Endroit, erreur, type Faute } from './constats.js';
import { isCovered } from './entete.js';
import { type Descripteur, MAX_TEXTE } from './genres.js';
import { lecteurDeParts } from './lignes-a-part.js';
import { echec, isEchec, isSansValeur, isVide } from './marques.js';
import { type ContexteDeLecture, resoudre } from './references.js';
import type { ColonneTitree, Entete } from './titres-connus.js';

/** A row that says something, as far as it can be understood. */
export class Ligne<F extends Forme> {
  constructor(
    readonly table: Table,
    readonly ligne: number,
    /** Where the column of each field is. */
    readonly index: ReadonlyMap<string | null, number>,
    readonly valeurs: ValeursLues<F>,
    /** Cells of columns that are no fields, by title. */
    readonly autres: Readonly<Record<string, string>>,
    /** Counts a code that got its zero back once the whole row was known. */
    readonly rendreZero: (champ: Champ<F>, code: string) => void,
  ) {}

  /** Whether it writes something in the column of a field. */
  writes(champ: Champ<F>): boolean {
    return !isVide(this.table.lignes[this.ligne]?.[this.index.get(champ) ?? -1] ?? '');
  }

  /** Where the cell of a field stands; the first of the row where the table has no such column. */
  at(champ: ChampLu<F>): Endroit {
    return { table: this.table, ligne: this.ligne, colonne: this.index.get(champ) ?? 0 };
  }
}

/** What a cell says: its value (undefined where nothing right is left), and what is wrong with it. */
interface CelluleLue {
  readonly valeur: unknown;
  /** The field that has it, where that is another than the column's own. */
  readonly sinon?: string;
  readonly fautes: readonly Faute[];
  /** Whether a zero before it, which a spreadsheet had taken, was given back. */
  readonly isMended: boolean;
}

/** Reads a cell that is not empty: a text that is right as it stands, or what it says. */
type Lecteur = (cellule: string) => string | CelluleLue;

/** Columns repeat their values; in one that has more, looking costs more than reading. */
const MAX_CONNUS = 10_000;

/** A reader of the cells of a column; what it has read once, it knows. */
function lecteurOf(descripteur: Descripteur, contexte: ContexteDeLecture): Lecteur {
  const known = new Map<string, CelluleLue>();
  return (cellule) => {
    // Most cells are so, and no two alike.
    if (descripteur.isLibre && cellule.length <= MAX_TEXTE) return cellule;
    if (known.size >= MAX_CONNUS) return readCell(descripteur, cellule, contexte);
    const before = known.get(cellule);
    if (before) return before;
    const lu = readCell(descripteur, cellule, contexte);
    known.set(cellule, lu);
    return lu;
  };
}

/** Whether a code was written as a number, without the zero before it. */
const hasZeroBack = (cellule: string, code: unknown): boolean =>
  typeof code === 'string' &&
  code.startsWith('0') &&
  /\d/.test(cellule) &&
  !cellule.replace(/[\s.,]/g, '').includes(code);

function readCell(
  descripteur: Descripteur,
  cellule: string,
  contexte: ContexteDeLecture,
): CelluleLue {
  const lu = readValue(descripteur, cellule, contexte);
  const isMended = descripteur.longueur !== undefined && hasZeroBack(cellule, lu.valeur);
  return { ...lu, isMended };
}

function readValue(
  descripteur: Descripteur,
  cellule: string,
  contexte: ContexteDeLecture,
): Omit<CelluleLue, 'isMended'> {
  const fautes: Faute[] = [];
  const dire = (faute: Faute) => fautes.push(faute);
  const right = descripteur.lire(cellule, dire);
  const { reference } = descripteur;
  if (reference === undefined || right === undefined) return { valeur: right, fautes };
  const valeur = resoudre(reference, right, contexte, dire);
  const { sinon } = reference;
  return valeur === undefined && sinon ? { valeur: right, sinon, fautes } : { valeur, fautes };
}

/** What became of the columns of a table, once its rows are read. */
interface Remplissage {
  /** Rows that say something. */
  readonly lignes: number;
  /** How many cells of each column say something. */
  readonly remplies: readonly number[];
  readonly remarques: readonly string[];
}

interface ColonneActive extends ColonneTitree {
  readonly lire: Lecteur | null;
  readonly descripteur: Descripteur | undefined;
  /** How many codes got their zero back, and the first of them as it is written. */
  zeros: number;
  sansZero: string;
  avecZero: string;
  remplies: number;
}

/** Counts a code that got its zero back. */
function countZero(active: ColonneActive, cellule: string, code: string): void {
  if (active.zeros++ > 0) return;
  active.sansZero = cellule;
  active.avecZero = code;
}

const BARE = /^(mailto:|https?:\/\/)(www\.)?|[/?#]*$/gi;

/** What a cell that links to somewhere says: its text, the link, or both, of which one may be kept in a column of its own. */
function avecLien(
  { titre, descripteur }: ColonneActive,
  texte: string,
  lien: string,
  autres: [string, string][],
): string {
  const adresse = lien.replace(/^mailto:([^?]*).*$/i, '$1');
  if (adresse.replace(BARE, '') === texte.replace(BARE, '')) return texte;
  if (descripteur?.cumule) return `${texte}, ${adresse}`;
  autres.push(descripteur?.lien ? [`${titre} (texte)`, texte] : [`${titre} (lien)`, lien]);
  return descripteur?.lien ? adresse : texte;
}

/** Only a field that several columns may have is met again in a row. */
function beside(old: unknown, more: unknown): unknown {
  if (Array.isArray(old) && Array.isArray(more)) return [...new Set([...old, ...more])];
  return old === undefined || old === more ? more : `${old}, ${more}`;
}

/** Most rows have none: they share it. */
const AUCUNE: Readonly<Record<string, string>> = {};

/** The reading of the rows under the titles, which tells what is wrong with their cells. */
export class LectureDeLignes<F extends Forme> {
  readonly #colonnes: readonly ColonneActive[];
  readonly #index: ReadonlyMap<string | null, number>;
  readonly #obligatoire: Champ<F>;
  #sansTitre: { readonly ligne: number; readonly colonne: number; count: number } | null = null;
  #count = 0;
  readonly #partOf: ReturnType<typeof lecteurDeParts>;

  constructor(
    readonly table: Table,
    readonly entete: Entete & { readonly forme: F },
    contexte: ContexteDeLecture,
    readonly constats: Constats,
  ) {
    this.#colonnes = entete.colonnes.map((colonne): ColonneActive => {
      const descripteur = descripteurOf(entete.forme, colonne.champ ?? '');
      const lire = descripteur ? lecteurOf(descripteur, contexte) : null;
      return { ...colonne, lire, descripteur, zeros: 0, sansZero: '', avecZero: '', remplies: 0 };
    });
    this.#obligatoire = FORMES[entete.forme].obligatoire as Champ<F>;
    this.#index = new Map(this.#colonnes.map(({ champ, index }) => [champ, index]));
    const nom = this.#index.get(this.#obligatoire) ?? 0;
    this.#partOf = lecteurDeParts(table, entete.ligne, nom, contexte.territoire);
  }

  /** Gives each row, one at a time: what is made of a hundred thousand is all that is kept of them. */
  each(take: (ligne: Ligne<F>) => void): void {
    for (let ligne = this.entete.ligne + 1; ligne < this.table.lignes.length; ligne++) {
      const read = this.#isAPart(ligne) ? null : this.#read(ligne);
      if (read === null) continue;
      this.#count++;
      if (this.#isNamed(read)) take(read);
    }
  }

  /** A row that is not empty. */
  #read(ligne: number): Ligne<F> | null {
    const { table } = this;
    const cellules = table.lignes[ligne] ?? [];
    const valeurs: Record<string, unknown> = {};
    const autres: [string, string][] = [];
    let isEmpty = true;
    for (let colonne = 0; colonne < cellules.length; colonne++) {
      const cellule = cellules[colonne] as string;
      const active = this.#colonnes[colonne];
      if (cellule === '' || this.#isRepetee(ligne, colonne)) continue;
      if (this.#isMuette(cellule, ligne, colonne)) continue;
      isEmpty = false;
      if (active) active.remplies++;
      if (!active || active.titre === '') this.#countSansTitre(ligne, colonne);
      else {
        const lien = table.lien?.(ligne, colonne);
        const texte = lien === undefined ? cellule : avecLien(active, cellule, lien, autres);
        if (!active.lire || active.champ === null) {
          autres.push([active.titre, texte]);
          continue;
        }
        const lu = active.lire(texte);
        const champ = (typeof lu !== 'string' && lu.sinon) || active.champ;
        const valeur = this.#value(lu, active, ligne, texte);
        if (valeur !== undefined) valeurs[champ] = beside(valeurs[champ], valeur);
      }
    }
    if (isEmpty) return null;
    // An entry of any name, « __proto__ » too, is one of its own.
    const kept = autres.length > 0 ? Object.fromEntries(autres) : AUCUNE;
    return new Ligne(table, ligne, this.#index, valeurs as ValeursLues<F>, kept, (champ, code) => {
      const active = this.#colonnes[this.#index.get(champ) ?? -1];
      if (active) countZero(active, cellules[active.index] ?? '', code);
    });
  }

  #value(lu: ReturnType<Lecteur>, active: ColonneActive, ligne: number, cellule: string): unknown {
    if (typeof lu === 'string') return lu;
    const { table, constats } = this;
    if (lu.isMended) countZero(active, cellule, String(lu.valeur));
    for (const faute of lu.fautes) constats.add({ table, ligne, colonne: active.index }, faute);
    return lu.valeur;
  }

  /** Whether a row has the name without which nobody knows of whom it speaks; a wrong one was told. */
  #isNamed(ligne: Ligne<F>): boolean {
    const obligatoire = this.#obligatoire;
    if (obligatoire in ligne.valeurs) return true;
    const absent = erreur('nom-absent', fr`cette ligne n'a pas de « ${obligatoire} »`);
    if (!ligne.writes(obligatoire)) this.constats.add(ligne.at(obligatoire), absent);
    return false;
  }

  /** Whether a cell merged across, and alone, makes a row a banner over those below, and no acteur. */
  #isBandeau(ligne: number): boolean {
    const nom = this.#index.get(this.#obligatoire) ?? -1;
    const [first, last] = this.table.portee?.(ligne, nom) ?? [nom, nom];
    const isUnder = (index: number) => index >= first && index <= last;
    const covered = this.#colonnes.filter(({ index, titre }) => isUnder(index) && titre !== '');
    const cellules = this.table.lignes[ligne] ?? [];
    return covered.length > 1 && cellules.every((one, i) => isUnder(i) || isVide(one));
  }

  /** Whether a cell is but the one before it, merged across as its title is. */
  #isRepetee(ligne: number, colonne: number): boolean {
    const { table, entete } = this;
    return isCovered(table, ligne, colonne) && isCovered(table, entete.ligne, colonne);
  }

  /** Leaves out, and tells, a row that speaks of no acteur. */
  #isAPart(ligne: number): boolean {
    const code = this.#isBandeau(ligne) ? 'ligne-a-part' : this.#partOf(ligne);
    if (code === null) return false;
    const texte = this.table.lignes[ligne]?.find((cellule) => cellule !== '') ?? '';
    const message = fr`cette ligne (« ${texte} ») ne parle d'aucun acteur : elle est laissée de côté`;
    this.constats.add({ table: this.table, ligne, colonne: 0 }, avertissement(code, message));
    return true;
  }

  /** Whether a cell says nothing, though it is not empty; a name may be any text. */
  #isMuette(cellule: string, ligne: number, colonne: number): boolean {
    const isNom = this.#colonnes[colonne]?.champ === this.#obligatoire;
    const hasFailed = isEchec(cellule);
    if (hasFailed && cellule !== '#N/A')
      this.constats.add({ table: this.table, ligne, colonne }, echec(cellule));
    return isNom ? hasFailed || isSansValeur(cellule) : isVide(cellule);
  }

  #countSansTitre(ligne: number, colonne: number): void {
    this.#sansTitre ??= { ligne, colonne, count: 0 };
    this.#sansTitre.count++;
  }

  /** To be asked once the rows were given. */
  bilan(): Remplissage {
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
        ({ titre, zeros, sansZero, avecZero }) =>
          fr`${table.fichier}, colonne « ${titre} » : ${pluriel(zeros, 'code')} sans le zéro du début, qui lui est rendu (« ${sansZero} » est lu « ${avecZero} »)`,
      ),
    };
  }
}
