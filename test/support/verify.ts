import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { openFolder } from './nobody.js';
import { runProgram } from './program.js';

export const SUPPLEMENT = resolve('test/fixtures/supplement.yaml');

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

/** Runs the program with the supplement of the fixtures: its page on one line, or its document. */
export function withSupplement(run: ReturnType<typeof useVerifier>['run']) {
  return {
    page(...line: string[]): string {
      const { code, out, err } = run(...line, '--supplement', SUPPLEMENT);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      return out.replace(/[│\s]+/g, ' ');
    },
    json: (...line: string[]) => JSON.parse(run(...line, '--json', '--supplement', SUPPLEMENT).out),
  };
}

/** « file:line:column niveau » of each problem that is told, in order. */
export const places = (out: string) =>
  out
    .split('\n')
    .filter((line) => /^\S.*:\d+:\d+: (erreur|avertissement): /.test(line))
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
