/**
 * Runs a piece of work; answers the seconds of processor that it took, however busy the machine is with
 * others: no clock may decide a test.
 */
export async function processorSeconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Far above what any work of one test takes, and far below what one without bounds would. */
export const MAX_SECONDS = 10;
