/** Timing in milliseconds, and tables of it. */

export interface Timing {
  readonly median: number;
  readonly least: number;
}

/** Of at least one time. */
export function summarize(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[sorted.length >> 1] ?? Number.NaN, least: sorted[0] ?? Number.NaN };
}

/** Does something once and answers how long it took, in milliseconds. */
export type Run = () => number | Promise<number>;

/**
 * How two things compare, done in turns (A B A B…), so that whatever slows the machine for a while
 * slows both alike.
 */
export async function alternate(bare: Run, other: Run, runs: number) {
  // Not counted: the first reads files that the others find in memory.
  await bare();
  await other();
  const times = { bare: [] as number[], other: [] as number[] };
  for (let i = 0; i < runs; i++) {
    times.bare.push(await bare());
    times.other.push(await other());
  }
  return { bare: summarize(times.bare), other: summarize(times.other) };
}

/**
 * Milliseconds of processor that some work of this process takes, the mean of half a second of it and
 * of two times at least. Processor time, because here nothing runs in turns with it: what else the
 * machine does must not count.
 */
export function processorTime(work: () => unknown): number {
  work();
  // What the work before has left to collect is not this one's.
  globalThis.gc?.();
  const start = process.cpuUsage();
  const spent = () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let runs = 0;
  while (runs < 2 || spent() < 500) {
    work();
    runs++;
  }
  return spent() / runs;
}

/** A line of columns, the first at the left, the others at the right. */
export function line(cells: readonly string[], widths: readonly number[]): string {
  const pad = (cell: string, c: number) =>
    c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0);
  return `  ${cells.map(pad).join('  ').trimEnd()}`;
}
