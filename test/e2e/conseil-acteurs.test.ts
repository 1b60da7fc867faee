import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { width } from '../../src/text/layout.js';
import { plain } from '../support/petit-kit.js';
import { runProgram } from '../support/program.js';

/** The built program on real files of acteurs, with the official list that the build compiled. */

const folder = mkdtempSync(join(tmpdir(), 'partenaires-'));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

// As a French spreadsheet writes it: Windows-1252, semicolons, a code without its zero.
const LATIN = write(
  'acteurs.csv',
  Buffer.from(
    `Structure;Type;Ville;CP;Pays\r\nMaison de l'Europe;UE;Grenoble;38000;Sénégal\r\nPôle d'Échirolles;union européenne;Échirolles;38130;\r\nRelais de l'Ain;UE;Bourg-en-Bresse;1000;Mali\r\n`,
    'latin1',
  ),
);
const LINE = ['conseil', '-e', 'financement', '-b', 'credibilite', '--acteurs', LATIN];

test('names the acteurs of a spreadsheet, nearest first', () => {
  const { code, out, err } = runProgram([...LINE, '--commune', 'grenoble', '--accessible']);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('lu en Windows-1252') });
  expect(plain(out)).toContain(
    "Union européenne : Maison de l'Europe (Grenoble, même commune) ; Pôle d'Échirolles (Échirolles, même intercommunalité) ; Relais de l'Ain (Bourg-en-Bresse, même région)\n",
  );
});

test.each([40, 60, 80, 120])('at %i columns no line is wider', (columns) => {
  const { out } = runProgram([...LINE, '--commune', '38185', '--pays', 'Mali'], {
    env: { COLUMNS: `${columns}` },
  });
  expect(out.split('\n').filter((line) => width(line) > columns)).toEqual([]);
});

test('files of the configuration folder are read by themselves, and can be left out', () => {
  mkdirSync(join(folder, 'partenaires', 'acteurs'), { recursive: true });
  write(join('partenaires', 'acteurs', 'nous.csv'), 'nom;type\nBureau municipal;UE\n');
  const env = { XDG_CONFIG_HOME: folder };
  const line = ['conseil', '-b', 'financement'];
  expect(runProgram(line, { env }).out).toContain('Bureau municipal');
  const without = runProgram([...line, '--sans-acteurs'], { env });
  expect(without.out).toBe(runProgram(line).out);
});
