/** Which shell reads a command that a message proposes: one of POSIX, or cmd and PowerShell alike. */
export type Shell = 'posix' | 'windows';

/**
 * A path as it is typed in a command of a shell: quoted where it must be, and never taken for an option.
 * Standard input (`-`) stays. On Windows only double quotes, which no file name holds, mean the same
 * to both shells.
 */
export function shellWord(path: string, shell: Shell): string {
  const isWindows = shell === 'windows';
  const word = path.startsWith('-') && path !== '-' ? `${isWindows ? '.\\' : './'}${path}` : path;
  // Signs that mean nothing to any shell; « ~ » at the head of a word does, a comma to PowerShell.
  const plain = isWindows
    ? /^[\p{L}\p{N}_./:\\+-][\p{L}\p{N}_./:\\+~-]*$/u
    : /^[\p{L}\p{N}_./:@%+-][\p{L}\p{N}_./,:@%+~-]*$/u;
  if (plain.test(word)) return word;
  if (!isWindows) return `'${word.replaceAll("'", "'\\''")}'`;
  // Else the last of them would take the closing quote for a letter.
  return `"${word.replaceAll('"', '').replace(/\\+$/, '$&$&')}"`;
}

/** The path of what a folder holds, with the one kind of slashes that the folder's own path has. */
export function inFolder(folder: string, name: string): string {
  const slash = /^[^/]*\\[^/]*$/.test(folder) ? '\\' : '/';
  return `${folder}${slash}${name}`;
}
