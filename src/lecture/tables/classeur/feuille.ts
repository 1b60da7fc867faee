import { cleanLine, hrefOf } from '../../../text/clean.js';
import { fr, pluriel } from '../../../text/typography.js';
import type { TableCode } from '../../explications.js';
import { FileProblems, type Problem } from '../../problems.js';
import {
  type ChoixDeTables,
  choose,
  EXCES,
  type Exces,
  Grille,
  MAX_COLONNES,
  MAX_LIGNES,
  type Portee,
  type Table,
} from '../table.js';

const EXCESS: TableCode = 'tableau-trop-grand';

/** Cells from a corner to another, both among them; rows and columns count from 0. */
export interface Plage {
  readonly haut: number;
  readonly gauche: number;
  readonly bas: number;
  readonly droite: number;
}

/** Merged cells, and links, may lie over each other without end: no table has so many under them. */
const MAX_COUVERTES = 1_000_000;

/** A sheet of a workbook, as it looks: gathered, then finished, then read as a table. */
export class Feuille implements Table {
  readonly #grille = new Grille((...told) => this.#refuse(...told));
  readonly #fusions: Plage[] = [];
  /** By a number for each cell (`placeOf`). */
  readonly #liens = new Map<number, string>();
  readonly #portees = new Map<number, Portee>();
  /** Hidden rows and columns, and those of them that say something. */
  readonly #masquees = { ligne: new Set<number>(), colonne: new Set<number>() };
  readonly #dites = { ligne: new Set<number>(), colonne: new Set<number>() };
  /** Formulas whose value the file does not say. */
  readonly #sansValeur: string[] = [];
  #left = MAX_COUVERTES;

  constructor(
    readonly fichier: string,
    readonly feuille: string,
    readonly choix: ChoixDeTables,
  ) {}

  get lignes(): Table['lignes'] {
    return this.#grille.lignes;
  }

  /** Puts a text, with what it links to, unless it is hidden and what is so is not wanted. */
  cellule(ligne: number, colonne: number, texte: string, lien?: string): void {
    if (texte.trim() === '') return;
    const isHidden = [this.#isMasquee('ligne', ligne), this.#isMasquee('colonne', colonne)];
    if (this.choix.sansLignesMasquees && isHidden.includes(true)) return;
    this.#grille.put(ligne, colonne, apart(texte));
    if (lien && hrefOf(lien)) this.#liens.set(placeOf(ligne, colonne), apart(lien));
  }

  #isMasquee(what: 'ligne' | 'colonne', at: number): boolean {
    const isHidden = this.#masquees[what].has(at);
    if (isHidden) this.#dites[what].add(at);
    return isHidden;
  }

  /** Some cells link to somewhere. */
  lie(plage: Plage, lien: string): void {
    this.#each(plage, (ligne, colonne, texte) => this.cellule(ligne, colonne, texte, lien));
  }

  /** Some cells are one. */
  fusionne(plage: Plage): void {
    this.#fusions.push(plage);
  }

  /** Some rows or columns are hidden. */
  masque(what: 'ligne' | 'colonne', first: number, last: number): void {
    for (let i = first; i <= Math.min(last, MAX_LIGNES); i++) this.#masquees[what].add(i);
  }

  formuleSansValeur(ligne: number, colonne: number): void {
    this.#sansValeur.push(`${lettersOf(colonne)}${ligne + 1}`);
  }

  /**
   * Once all is gathered: a merged cell is of every row and column that it covers, as far as there are some. Answers
   * what a person should know, a part of a sentence each.
   */
  finir(): string[] {
    for (const plage of this.#fusions) {
      const { haut, gauche, droite } = plage;
      const texte = this.lignes[haut]?.[gauche] ?? '';
      const lien = this.#liens.get(placeOf(haut, gauche));
      this.#each(plage, (ligne, colonne, own) => {
        if (droite > gauche) this.#portees.set(placeOf(ligne, colonne), [gauche, droite]);
        // What other programs may leave under it is not lost.
        if (own === '') this.cellule(ligne, colonne, texte, lien);
      });
    }
    return [...this.#ditesMasquees(), ...this.#ditesSansValeur(), ...this.#grille.remarques];
  }

  #ditesSansValeur(): string[] {
    const { length, 0: first } = this.#sansValeur;
    if (first === undefined) return [];
    return [
      fr`${pluriel(length, 'formule')} sans valeur (la première en ${first}), rien n'en est lu : ouvrez le classeur dans votre tableur, et enregistrez-le`,
    ];
  }

  #ditesMasquees(): string[] {
    const found = (['ligne', 'colonne'] as const).flatMap((what) => {
      const [first, ...others] = this.#dites[what];
      if (first === undefined) return [];
      const place = what === 'ligne' ? first + 1 : lettersOf(first);
      return [fr`${pluriel(1 + others.length, what)} (dès la ${place})`];
    });
    if (found.length === 0) return [];
    const fate = this.choix.sansLignesMasquees
      ? fr`c'est laissé de côté`
      : fr`c'est lu aussi ; --sans-lignes-masquees le laisse de côté`;
    return [fr`${found.join(fr` et `)} que la feuille masque : ${fate}`];
  }

  /** Goes over cells, in rows that are not empty and columns that there are. */
  #each(plage: Plage, take: (ligne: number, colonne: number, texte: string) => void): void {
    const { lignes, largeur } = this.#grille;
    for (let ligne = plage.haut; ligne <= Math.min(plage.bas, lignes.length - 1); ligne++) {
      const cellules = lignes[ligne] ?? [];
      const droite = cellules.length === 0 ? -1 : Math.min(plage.droite, largeur - 1);
      this.#left -= 1 + Math.max(0, droite - plage.gauche);
      if (this.#left < 0) this.#refuse('cellules', ligne, plage.gauche);
      for (let colonne = plage.gauche; colonne <= droite; colonne++)
        take(ligne, colonne, cellules[colonne] ?? '');
    }
  }

  #refuse(exces: Exces, ligne: number, colonne: number): never {
    throw new FileProblems([this.problem(ligne, colonne, EXCESS, EXCES[exces])]);
  }

  lien(ligne: number, colonne: number): string | undefined {
    return this.#liens.get(placeOf(ligne, colonne));
  }

  portee(ligne: number, colonne: number): Portee | undefined {
    return this.#portees.get(placeOf(ligne, colonne));
  }

  problem(
    ligne: number,
    colonne: number,
    code: string,
    message: string,
    niveau: Problem['niveau'] = 'erreur',
  ): Problem {
    return {
      niveau,
      fichier: this.fichier,
      position: { line: ligne + 1, column: colonne + 1 },
      repere: `${cleanLine(this.feuille)}!${lettersOf(colonne)}${ligne + 1}`,
      code,
      message: cleanLine(message),
      extrait: '',
    };
  }
}

const placeOf = (ligne: number, colonne: number) => ligne * MAX_COLONNES + colonne;

/** A part of a text keeps the whole of it in memory: a copy does not. */
const apart = (texte: string) => (texte.length < 13 ? texte : ` ${texte}`.slice(1));

const LETTERS = 26;

/** The letters of a column: A, B… Z, AA… */
export function lettersOf(colonne: number): string {
  const letter = String.fromCharCode(65 + (colonne % LETTERS));
  const before = Math.floor(colonne / LETTERS);
  return before === 0 ? letter : lettersOf(before - 1) + letter;
}

/** The sheets that are read, of those that there are. */
export function choisies(feuilles: readonly Feuille[], choix: ChoixDeTables): Feuille[] {
  const noms = choose(
    feuilles.map(({ feuille }) => feuille),
    choix.feuille,
  );
  return feuilles.filter(({ feuille }) => noms.includes(feuille));
}
