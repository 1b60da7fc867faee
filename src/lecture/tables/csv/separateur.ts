/** What separates cells; where two are as likely, the one before. */
const CANDIDATES = [';', ',', '\t', '|'] as const;
export type Separateur = (typeof CANDIDATES)[number];

/** So many records tell, and no more of the text than this is looked at. */
const RECORDS = 10;
const MAX_LOOK = 65_536;

/** The line by which Excel is told the separator, which is no row of the table. */
const HINT = /^sep=([;,\t|])(?=\n|$)/i;

/** The separator that a first line « sep=; » names; null where there is no such line. */
export const namedSeparateur = (text: string): Separateur | null =>
  (HINT.exec(text)?.[1] as Separateur | undefined) ?? null;

/**
 * What separates the cells of a text whose lines end in \n: of the four, the one that every one of the
 * first records has, most often in the record that has it least; then the one that they have most. A bar
 * also parts the values of a cell: only where every line has as many is it a separator.
 */
export function findSeparateur(text: string): Separateur {
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
