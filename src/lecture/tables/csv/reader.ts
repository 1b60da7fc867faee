import { fr } from '../../../text/typography.js';
import { decodeTable } from '../../decode.js';
import type { TableCode } from '../../explications.js';
import { FileProblems, MAX_PROBLEMS, type Problem } from '../../problems.js';
import { decodeProblem, SourceText } from '../../source.js';
import { EXCES, Grille, type Lecture, type Table, TropGrand } from '../table.js';
import { Cutter, createRecords, type Faute } from './records.js';
import { findSeparateur, namedSeparateur, type Separateur } from './separateur.js';
import { unguardFormula } from './writer.js';

const FAUTES: Readonly<Record<Faute, readonly [code: TableCode, message: string]>> = {
  guillemet: [
    'guillemet-non-ferme',
    fr`ce guillemet ouvre un texte qui n'est pas fermé comme il faut ; ajoutez le guillemet qui manque, ou doublez ceux qui sont dans le texte`,
  ],
  longueur: ['tableau-trop-grand', fr`cette ligne est plus longue que celle d'aucun tableau`],
};
const EXCESS: TableCode = 'tableau-trop-grand';

/**
 * Reads a text of cells: encoding and separator are found by themselves. A row with a quotation mark that is
 * not closed is left out (it stands as an empty one) and told. Throws FileProblems where it is no text, no
 * row can be read, or the table is larger than any that a person keeps.
 */
export function readCsv(fichier: string, bytes: Uint8Array): Lecture {
  const decoded = decodeTable(bytes);
  if ('offset' in decoded) throw new FileProblems([decodeProblem(fichier, bytes, decoded)]);
  const { texte, remarque } = decoded;
  const table = new CsvTable(fichier, texte.includes('\r') ? texte.replace(/\r\n?/g, '\n') : texte);
  const { problems } = table;
  if (problems.length > 0 && table.lignes.length === 0) throw new FileProblems(problems);
  const remarques = remarque === null ? [] : [fr`${fichier} : ${remarque}`];
  return { tables: [table], problems, remarques };
}

/** The rows of a text, and where each begins: the place of a cell is sought only for a problem. */
class CsvTable implements Table {
  readonly feuille = null;
  readonly lignes: Table['lignes'];
  /** The rows that are left out; at most MAX_PROBLEMS are told. */
  readonly problems: Problem[] = [];
  readonly #separateur: Separateur;
  readonly #starts: number[] = [];
  #source: SourceText | undefined;

  constructor(
    readonly fichier: string,
    readonly texte: string,
  ) {
    const named = namedSeparateur(texte);
    this.#separateur = named ?? findSeparateur(texte);
    try {
      this.lignes = this.#read(named !== null);
    } catch (error) {
      if (!(error instanceof TropGrand)) throw error;
      const { ligne, colonne, exces } = error;
      // A mark that was never closed may be why there are so many.
      throw new FileProblems([
        ...this.problems,
        this.problem(ligne, colonne, EXCESS, EXCES[exces]),
      ]);
    }
  }

  #read(hasHint: boolean): Table['lignes'] {
    const grille = new Grille();
    const starts = this.#starts;
    const records = createRecords(this.#separateur, {
      row(row) {
        starts.push(row.offset);
        const isHint = hasHint && row.offset === 0;
        const { length } = row;
        if (!isHint) for (let i = 0; i < length; i++) grille.cell(unguardFormula(row.cell(i)));
        grille.endRow();
      },
      blank(offset) {
        starts.push(offset);
        grille.endRow();
      },
      fault: (_line, offset, faute) => {
        starts.push(offset);
        grille.endRow();
        if (this.problems.length < MAX_PROBLEMS)
          this.problems.push(this.#at(offset, ...FAUTES[faute]));
      },
    });
    records.push(this.texte);
    records.end();
    return grille.lignes;
  }

  problem(
    ligne: number,
    colonne: number,
    code: string,
    message: string,
    niveau?: Problem['niveau'],
  ): Problem {
    return this.#at(this.#offset(ligne, colonne), code, message, niveau);
  }

  #at(offset: number, code: string, message: string, niveau?: Problem['niveau']): Problem {
    this.#source ??= new SourceText(this.fichier, this.texte);
    return this.#source.problem(offset, code, message, niveau);
  }

  /** Where a cell begins; the end of the row where it has none so far, of the text where no row is. */
  #offset(ligne: number, colonne: number): number {
    const start = this.#starts[ligne];
    if (start === undefined) return this.texte.length;
    const cutter = new Cutter(this.#separateur);
    const next = cutter.cut(this.texte, start, true);
    if (next < 0) return start;
    return cutter.begin(colonne) ?? (this.texte[next - 1] === '\n' ? next - 1 : next);
  }
}
