/** What separates cells; where two are as likely, the one before. */
const CANDIDATES = [';', ',', '\t'] as const;
export type Separateur = (typeof CANDIDATES)[number];

/** So many records tell, and no more of the text than this is looked at. */
const RECORDS = 10;
const MAX_LOOK = 65_536;

/** The line by which Excel is told the separator, which is no row of the table. */
const HINT = /^sep=([;,\t])(?=\n|$)/i;

/** The separator that a first line « sep=; » names; null where there is no such line. */
export const namedSeparateur = (text: string): Separateur | null =>
  (HINT.exec(text)?.[1] as Separateur | undefined) ?? null;

/**
 * What separates the cells of a text whose lines end in \n: of the three, the one that every one of the
 * first records has, most often in the record that has it least; then the one that they have most.
 */
export function findSeparateur(text: string): Separateur {
  const records = countOutsideQuotes(text.slice(0, MAX_LOOK));
  const [best = ';'] = CANDIDATES.map((candidate, c) => {
    const counts = records.map((record) => record[c] ?? 0);
    return { candidate, least: Math.min(...counts), sum: counts.reduce((a, b) => a + b, 0) };
  })
    .sort((a, b) => b.least - a.least || b.sum - a.sum)
    .map(({ candidate }) => candidate);
  return best;
}

/** How many of each candidate the first records have outside quotes; records without any count not. */
function countOutsideQuotes(text: string): number[][] {
  const records: number[][] = [];
  let counts = CANDIDATES.map(() => 0);
  let isQuoted = false;
  const end = () => {
    if (counts.some((count) => count > 0)) records.push(counts);
    counts = CANDIDATES.map(() => 0);
  };
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '\n') end();
    else {
      const c = CANDIDATES.indexOf(character as Separateur);
      if (c >= 0) counts[c] = (counts[c] ?? 0) + 1;
    }
    if (records.length === RECORDS) return records;
  }
  end();
  return records;
}
