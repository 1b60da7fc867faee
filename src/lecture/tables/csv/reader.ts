import { fr } from '../../../text/typography.js';
import { decodeTable } from '../../decode.js';
import type { TableCode } from '../../explications.js';
import { FileProblems, MAX_PROBLEMS, type Problem } from '../../problems.js';
import { decodeProblem, SourceText } from '../../source.js';
import { EXCES, Grille, type Lecture, type Table } from '../table.js';
import { Cutter, createRecords, type Faute } from './records.js';
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
  const remarques = [remarque ?? '', ...table.remarques]
    .filter((said) => said !== '')
    .map((said) => fr`${fichier} : ${said}`);
  return { tables: [table], problems, remarques };
}

/** The rows of a text, and where each begins: the place of a cell is sought only for a problem. */
class CsvTable implements Table {
  readonly feuille = null;
  readonly lignes: Table['lignes'];
  readonly remarques: readonly string[];
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
    const { lignes, remarques } = this.#read(named !== null);
    this.lignes = lignes;
    this.remarques = remarques;
  }

  #read(hasHint: boolean): Grille {
    const grille = new Grille((exces, ligne, colonne) => {
      // A mark that was never closed may be why there are so many.
      const problem = this.problem(ligne, colonne, EXCESS, EXCES[exces]);
      throw new FileProblems([...this.problems, problem]);
    });
    const starts = this.#starts;
    const records = createRecords(this.#separateur, {
      row(row) {
        starts.push(row.offset);
        const isHint = hasHint && row.offset === 0;
        const length = isHint ? 0 : row.length;
        const ligne = starts.length - 1;
        for (let i = 0; i < length; i++) grille.put(ligne, i, unguardFormula(row.cell(i)));
      },
      blank(offset) {
        starts.push(offset);
      },
      fault: (_line, offset, faute) => {
        starts.push(offset);
        if (this.problems.length < MAX_PROBLEMS)
          this.problems.push(this.#at(offset, ...FAUTES[faute]));
      },
    });
    records.push(this.texte);
    records.end();
    return grille;
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

/** What separates cells; where two are as likely, the one before. */
const CANDIDATES = [';', ',', '\t', '|'] as const;
type Separateur = (typeof CANDIDATES)[number];

/** So many records tell, and no more of the text than this is looked at. */
const RECORDS = 10;
const MAX_LOOK = 65_536;

/** The line by which Excel is told the separator, which is no row of the table. */
const HINT = /^sep=([;,\t|])(?=\n|$)/i;

/** The separator that a first line « sep=; » names; null where there is no such line. */
const namedSeparateur = (text: string): Separateur | null =>
  (HINT.exec(text)?.[1] as Separateur | undefined) ?? null;

/**
 * What separates the cells of a text whose lines end in \n: of the four, the one that every one of the
 * first records has, most often in the record that has it least; then the one that they have most. A bar
 * also parts the values of a cell: only where every line has as many is it a separator.
 */
function findSeparateur(text: string): Separateur {
  const { records, hasAll } = countOutsideQuotes(text.slice(0, MAX_LOOK));
  const [best = ';'] = CANDIDATES.map((candidate, c) => {
    const counts = records.map((record) => record[c] ?? 0);
    if (candidate === BAR && !(hasAll && isOne(counts))) return { candidate, least: 0, sum: 0 };
    return { candidate, least: Math.min(...counts), sum: counts.reduce((a, b) => a + b, 0) };
  })
    .sort((a, b) => b.least - a.least || b.sum - a.sum)
    .map(({ candidate }) => candidate);
  return best;
}

const BAR = '|';
const isOne = (counts: readonly number[]) => new Set(counts).size === 1;

/**
 * How many of each candidate the first records have outside quotes; records without any count not, and
 * `hasAll` says whether there is none of them but empty lines.
 */
function countOutsideQuotes(text: string): { records: number[][]; hasAll: boolean } {
  const records: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let isQuoted = false;
  let hasAll = true;
  let isEmpty = true;
  let previous = '\n';
  const end = () => {
    if (counts.some((count) => count > 0)) records.push(counts);
    else if (!isEmpty) hasAll = false;
    counts = CANDIDATES.map(() => 0);
    isEmpty = true;
  };
  for (const character of text) {
    // A mark opens a cell at its beginning only, and one that is doubled closes and opens it.
    if (character === '"') isQuoted = !isQuoted && OPENS.test(previous);
    if (character !== '\n') isEmpty = false;
    if (!isQuoted && character === '\n') end();
    else if (!isQuoted) {
      const c = CANDIDATES.indexOf(character as Separateur);
      if (c >= 0) counts[c] = (counts[c] ?? 0) + 1;
    }
    previous = character;
    if (records.length === RECORDS) return { records, hasAll };
  }
  end();
  return { records, hasAll };
}

/** What stands before a mark that opens a cell. */
const OPENS = /[;,\t|\n"]/;
