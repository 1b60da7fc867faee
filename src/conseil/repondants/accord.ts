/**
 * Kendall's coefficient of concordance W (1939), 0 to 1: how alike several rows of scores order the same
 * things. Equal scores share the mean of their ranks, and are corrected for. Null for one row, for less
 * than two things, and where every row gives all the same score.
 */
export function kendallW(rows: readonly (readonly number[])[]): number | null {
  const count = rows.length;
  const size = rows[0]?.length ?? 0;
  if (count < 2 || size < 2) return null;
  const ranks = rows.map(doubledRanks);
  const sums = Array.from({ length: size }, (_, i) =>
    ranks.reduce((sum, row) => sum + (row[i] as number), 0),
  );
  // Ranks are doubled, so that mid-ranks are integers; the mean rank is then size + 1.
  const spread = sums.reduce((total, sum) => total + (sum - count * (size + 1)) ** 2, 0) / 4;
  const ties = rows.reduce((total, row) => total + tiesOf(row), 0);
  const most = count ** 2 * (size ** 3 - size) - count * ties;
  return most === 0 ? null : (12 * spread) / most;
}

/** Twice the mid-rank of each score, the least first. */
function doubledRanks(row: readonly number[]): number[] {
  return row.map((score) => {
    const less = row.filter((other) => other < score).length;
    const equal = row.filter((other) => other === score).length;
    return 2 * less + equal + 1;
  });
}

/** Σ t³ − t over the groups of t equal scores. */
function tiesOf(row: readonly number[]): number {
  return [...new Set(row)].reduce((total, score) => {
    const equal = row.filter((other) => other === score).length;
    return total + equal ** 3 - equal;
  }, 0);
}
