import { MUST_RUN_ALL } from './environment.js';

const announced = new Set<string>();

/** Says in one line, once, which tests are not run, and how to have them run; fails where all must run. */
export function announceSkipped(what: string, missing: string, remedy: string): void {
  if (MUST_RUN_ALL) throw new Error(`${what}: not run for want of ${missing}`);
  if (announced.has(what)) return;
  announced.add(what);
  process.stderr.write(
    `${what} : non exécutés, faute de ${missing}. Pour les exécuter : ${remedy}\n`,
  );
}
