const announced = new Set<string>();

/** Says in one line, once, which tests are not run, and how to have them run. */
export function announceSkipped(what: string, missing: string, remedy: string): void {
  if (announced.has(what)) return;
  announced.add(what);
  process.stderr.write(
    `${what} : non exécutés, faute de ${missing}. Pour les exécuter : ${remedy}\n`,
  );
}
