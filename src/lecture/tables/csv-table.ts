import { unguardFormula } from '../../text/formule.js';
import { fr } from '../../text/typography.js';
import type { TableCode } from '../explications.js';
import { FileProblems, type Problem } from '../problems.js';
import { decodeProblem, SourceText } from '../source.js';
import { readRecord, Unclosed } from './csv.js';
import { decodeTable } from './encodage.js';
import { findSeparateur, namedSeparateur, type Separateur } from './separateur.js';
import { EXCES, Grille, type Lecture, type Table, TropGrand } from './table.js';

const UNCLOSED: TableCode = 'guillemet-non-ferme';
const EXCESS: TableCode = 'tableau-trop-grand';

/**
 * Reads a text of cells: encoding and separator are found by themselves. Throws FileProblems where it is
 * no text, a quotation mark is not closed, or the table is larger than any that a person keeps.
 */
export function readCsv(fichier: string, bytes: Uint8Array): Lecture {
  const decoded = decodeTable(bytes);
  if ('offset' in decoded) throw new FileProblems([decodeProblem(fichier, bytes, decoded)]);
  const { texte, remarque } = decoded;
  const table = new CsvTable(fichier, texte.includes('\r') ? texte.replace(/\r\n?/g, '\n') : texte);
  const remarques = remarque === null ? [] : [fr`${fichier} : ${remarque}`];
  return { tables: [table], problems: [], remarques };
}

/** The rows of a text, and where each begins: the place of a cell is sought only for a problem. */
class CsvTable implements Table {
  readonly feuille = null;
  readonly lignes: Table['lignes'];
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
      throw this.#explained(error);
    }
  }

  #read(hasHint: boolean): Table['lignes'] {
    const grille = new Grille();
    let at = 0;
    while (at < this.texte.length) {
      this.#starts.push(at);
      const isHint = hasHint && at === 0;
      at = readRecord(this.texte, at, this.#separateur, (text) => {
        if (!isHint) grille.cell(unguardFormula(text));
      });
      grille.endRow();
    }
    return grille.lignes;
  }

  #explained(error: unknown): unknown {
    if (error instanceof Unclosed) {
      const message = fr`ce guillemet ouvre un texte qui n'est pas fermé comme il faut ; ajoutez le guillemet qui manque, ou doublez ceux qui sont dans le texte`;
      return new FileProblems([this.#at(error.offset, UNCLOSED, message)]);
    }
    if (error instanceof TropGrand) {
      const { ligne, colonne, exces } = error;
      return new FileProblems([this.problem(ligne, colonne, EXCESS, EXCES[exces])]);
    }
    return error;
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
    const offsets: number[] = [];
    const next = readRecord(this.texte, start, this.#separateur, (_text, offset) => {
      offsets.push(offset);
    });
    return offsets[colonne] ?? next - 1;
  }
}
