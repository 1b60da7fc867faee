import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { plain } from '../kit/reading.js';
import { openFolder } from './hostile-check.js';
import { runProgram } from './program.js';

/** A folder of kit files, and the program that verifies them there, as somebody without settings. */
export function useVerifier() {
  const folder = openFolder();
  const run = (...args: string[]) => {
    const { code, out, err } = runProgram(args, {
      cwd: folder,
      env: { HOME: folder, XDG_CONFIG_HOME: join(folder, '.config'), COLUMNS: '300' },
    });
    return { code, out: plain(out), err: plain(err) };
  };
  return {
    folder,
    run,
    verify: (...args: string[]) => run('kit', 'verifier', ...args),
    /** Writes a file, with its folder; answers its name. */
    file(name: string, text: string): string {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
      return name;
    },
  };
}

/** « file:line:column niveau » of each problem that is told, in order. */
export const places = (out: string) =>
  out
    .split('\n')
    .filter((line) => /^\S+:\d+:\d+: /.test(line))
    .map((line) => line.replace(/: (erreur|avertissement): .*/, ' $1'));

/** A supplement with four errors. */
export const WRONG = `titre: Essai
zut: x
besoins:
  - {id: Eau, nom: Eau}
  - {id: feu, nom: []}
partenaires:
  - id: afd
    apports:
      - {texte: X, besions: [etat]}
`;
