import { jest, test } from '@jest/globals';
import fc from 'fast-check';

/**
 * Runs of a property. `npm run fuzz` looks for new faults: each property 20 times as often as in
 * `npm test`, from another seed each time. `npm test` always tries the same cases, so that what has
 * passed once passes again. FUZZ_RUNS says how many runs of each, FUZZ_SEED repeats a seed.
 */
const { FUZZ_RUNS, FUZZ_SEED, npm_lifecycle_event: script } = process.env;
const isSearch = script === 'fuzz';
const FACTOR = isSearch ? 20 : 1;
const SEED = Number(FUZZ_SEED ?? (isSearch ? jest.getSeed() : 1));
/** Only ends a property that hangs, however slow and busy the machine. */
const TIMEOUT = 300_000;
const TIMEOUT_PER_RUN = 1000;

const runsOf = (runs: number) => (FUZZ_RUNS ? Number(FUZZ_RUNS) : runs * FACTOR);

/** A test of `runs` random cases; where one fails, fast-check prints it with its seed and path. */
export function fuzz<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  runs: number,
  check: (value: T) => Promise<void>,
): void {
  const numRuns = runsOf(runs);
  test(
    name,
    () => fc.assert(fc.asyncProperty(arbitrary, check), { seed: SEED, numRuns }),
    TIMEOUT + numRuns * TIMEOUT_PER_RUN,
  );
}

/** Says once, at the head of a test file, how to repeat it. Not by console.log: it adds five lines. */
export function announceSeed(file: string): void {
  process.stderr.write(`fuzz ${file}: FUZZ_SEED=${SEED}\n`);
}
