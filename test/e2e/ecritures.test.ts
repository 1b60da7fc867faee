import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { makeFolder, openFolder } from '../support/nobody.js';
import { runProgram, UNPRINTABLE, useNobody } from '../support/program.js';
import { start, tool } from '../support/start.js';

const runAsNobody = useNobody();

/** The three ways to have a file written, and how to have one replaced. */
const WRITES: readonly (readonly [string, readonly string[]])[] = [
  ['--sortie', ['liste', '--sortie']],
  ['--sortie of a report', ['kit', 'verifier', '--sortie']],
  ['--enregistrer', ['conseil', '--besoin', 'etat', '--enregistrer']],
  ['kit nouveau', ['kit', 'nouveau']],
];

/** A folder with all that may stand in the way. */
function obstacles(): string {
  const folder = openFolder();
  const at = (name: string) => join(folder, name);
  writeFileSync(at('vieux.txt'), 'précieux');
  mkdirSync(at('dossier'));
  symlinkSync('vieux.txt', at('lien.txt'));
  symlinkSync('nulle-part', at('pendant.txt'));
  symlinkSync('boucle.txt', at('boucle.txt'));
  tool('mkfifo', at('tube.txt'));
  mkdirSync(at('fermé'), { mode: 0o555 });
  chmodSync(at('fermé'), 0o555);
  chmodSync(folder, 0o777);
  return folder;
}

const LINK = "n'est pas un fichier ordinaire (un lien ?)";
const OBSTACLES: readonly (readonly [string, string, boolean, string])[] = [
  ['a file', 'vieux.txt', false, 'le fichier « vieux.txt » existe déjà'],
  ['a folder', 'dossier', true, 'le fichier « dossier » est un dossier'],
  ['a link', 'lien.txt', true, `le fichier « lien.txt » ${LINK}`],
  ['a dangling link', 'pendant.txt', true, `le fichier « pendant.txt » ${LINK}`],
  ['a link to itself', 'boucle.txt', true, `le fichier « boucle.txt » ${LINK}`],
  ['a named pipe', 'tube.txt', true, `le fichier « tube.txt » ${LINK}`],
  ['a missing folder', 'absent/n.txt', false, "le dossier « absent » n'existe pas"],
  [
    'a file for a folder',
    'vieux.txt/n.txt',
    false,
    "le fichier « vieux.txt/n.txt » passe par un fichier qui n'est pas un dossier",
  ],
  [
    'a name too long',
    `${'x'.repeat(300)}`,
    false,
    `le fichier « ${'x'.repeat(300)} » a un nom trop long`,
  ],
  [
    'a folder without right',
    'fermé/n.txt',
    false,
    "le fichier « fermé/n.txt » est interdit d'accès",
  ],
];

const state = (folder: string) => ({
  names: readdirSync(folder).sort(),
  closed: readdirSync(join(folder, 'fermé')),
  text: readFileSync(join(folder, 'vieux.txt'), 'utf8'),
});

describe.each(WRITES)('%s', (_write, line) => {
  const folder = obstacles();
  const write = (...rest: string[]) =>
    runAsNobody([...line, ...rest], { cwd: folder, env: { COLUMNS: '400' } });

  test.each(OBSTACLES)('%s is refused, and nothing is changed', (_name, path, overwrite, told) => {
    const before = state(folder);
    const { code, out, err } = write(path, ...(overwrite ? ['--ecraser'] : []));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(plain(err).split('\n')[0]?.startsWith(`Erreur : ${told}`)).toBe(true);
    expect(err).not.toMatch(UNPRINTABLE);
    expect(state(folder)).toEqual(before);
    expect(existsSync(join(folder, 'nulle-part'))).toBe(false);
  });

  test('a new file is written whole, then replaced whole when asked, and nothing else is left', () => {
    const first = write('neuf.txt');
    expect({ code: first.code, err: plain(first.err).split('\n')[0] }).toEqual({
      code: 0,
      err: 'Enregistré : neuf.txt',
    });
    const text = readFileSync(join(folder, 'neuf.txt'), 'utf8');
    expect(text.endsWith('\n')).toBe(true);
    writeFileSync(join(folder, 'neuf.txt'), 'x'.repeat(100_000));
    expect(write('neuf.txt', '--ecraser').code).toBe(0);
    expect(readFileSync(join(folder, 'neuf.txt'), 'utf8')).toBe(text);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('a full disk', () => {
  // Before its folder is made, which goes after the tests.
  afterAll(() => {
    if (isMounted) tool('umount', disk);
  });
  const disk = openFolder();
  const mount = start('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', disk]);
  const isMounted = mount.code === 0;
  if (!isMounted) console.warn(`skipped: no small disk to fill (${mount.err})`);

  (isMounted ? test : test.skip).each(WRITES.filter(([name]) => name !== '--sortie of a report'))(
    '%s: says so, keeps the old file, leaves nothing',
    (_name, line) => {
      writeFileSync(join(disk, 'vieux.txt'), 'x'.repeat(4000));
      const { code, err } = runProgram([...line, 'vieux.txt', '--ecraser'], { cwd: disk });
      expect(code).toBe(1);
      expect(plain(err)).toMatch(
        /^Erreur : le fichier « vieux\.txt » ne peut pas être écrit : le disque est plein\n/,
      );
      expect(readdirSync(disk)).toEqual(['vieux.txt']);
      expect(readFileSync(join(disk, 'vieux.txt'), 'utf8')).toHaveLength(4000);
    },
  );
});

test('two outputs that are one file, by a linked folder, are refused before anything is written', () => {
  const folder = makeFolder();
  mkdirSync(join(folder, 'd'));
  symlinkSync('d', join(folder, 'lien'));
  const line = ['conseil', '--besoin', 'etat', '--sortie', 'd/x', '--enregistrer', 'lien/x'];
  const { code, err } = runProgram(line, { cwd: folder });
  expect(plain(err)).toContain('le fichier « d/x » recevrait deux contenus');
  expect(code).toBe(2);
  expect(readdirSync(join(folder, 'd'))).toEqual([]);
});
