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
