/** Signs that mean nothing to a shell; « ~ » at the head of a word does. */
const PLAIN = /^[\p{L}\p{N}_./,:@%+-][\p{L}\p{N}_./,:@%+~-]*$/u;

/**
 * A path as it is typed in a command of a POSIX shell: quoted where it must be, and never taken for
 * an option. Standard input (`-`) stays.
 */
export function shellWord(path: string): string {
  const word = path.startsWith('-') && path !== '-' ? `./${path}` : path;
  return PLAIN.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
