import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Variables of a program; undefined removes one. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** No folder has this name: nobody's supplements and settings are read. */
const NOWHERE = '/nonexistent';

/**
 * The whole environment of a program that a test starts, and the only one. What the person who runs the
 * tests has set (colours, width, language, home, folders, options of Node) does not reach it; `more` is
 * what the test itself sets.
 */
export function environment(more: Variables = {}): Record<string, string> {
  const { PATH } = process.env;
  const variables = { PATH, HOME: NOWHERE, USERPROFILE: NOWHERE, APPDATA: NOWHERE, ...more };
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** Paths that a program of one of these names would have, one for each folder of the PATH. */
const pathsOf = (...names: readonly string[]) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

/** Whether the machine has a program. */
export const isOnPath = (name: string): boolean => pathsOf(name).some((path) => existsSync(path));

/** The Chromium of this machine: CHROMIUM_PATH, or the first of the usual names on the PATH. */
export function findBrowser(): string | undefined {
  const usual = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const paths = [process.env.CHROMIUM_PATH ?? '', ...pathsOf(...usual)];
  return paths.find((path) => path !== '' && existsSync(path));
}

/** Whether a test that cannot run is a failure: so it is where `.ci/run` has installed all it needs. */
export const MUST_RUN_ALL = process.env.PARTENAIRES_TOUS_LES_ESSAIS === '1';
