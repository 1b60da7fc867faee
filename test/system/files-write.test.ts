import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { files } from '../../src/system/files.js';
import { tool } from '../support/start.js';
import { useFolder } from './folder.js';

const { path, names, refusal } = useFolder();
const content = (name: string) => fs.readFileSync(path(name), 'utf8');
const BIG = 'Évaluation 🎌\n'.repeat(100_000);

test.each([
  ['nothing', ''],
  ['accents and an emoji', 'Évaluation 🎌\n'],
  ['megabytes', BIG],
])('writes a text of %s whole, and nothing beside it', (_name, text) => {
  files.write(path('note.md'), text, false);
  expect(content('note.md')).toBe(text);
  expect(names()).toEqual(['note.md']);
});

test('replaces a file when told to', () => {
  fs.writeFileSync(path('note.md'), BIG);
  files.write(path('note.md'), 'court', true);
  expect(content('note.md')).toBe('court');
  expect(names()).toEqual(['note.md']);
});

test('replaces nothing where there is nothing', () => {
  files.write(path('note.md'), 'neuf', true);
  expect(content('note.md')).toBe('neuf');
});

const mode = (name: string) => (fs.statSync(path(name)).mode & 0o777).toString(8);

describe('keeps the rights of the file that it replaces', () => {
  function replaced(rights: number): string {
    fs.writeFileSync(path('note.md'), 'avant');
    fs.chmodSync(path('note.md'), rights);
    files.write(path('note.md'), 'après', true);
    return mode('note.md');
  }

  test.each([0o600, 0o640, 0o644, 0o755])('%i', (rights) => {
    expect(replaced(rights)).toBe(rights.toString(8));
  });

  // The umask takes rights away at the creation of the new file: a shared file is no longer shared.
  test.each([0o664, 0o666])('%i, beyond the umask', (rights) => {
    const umask = process.umask(0o022);
    try {
      expect(replaced(rights)).toBe(rights.toString(8));
    } finally {
      process.umask(umask);
    }
  });
});

const EXISTS = 'Choisissez un autre nom, ou ajoutez --ecraser pour le remplacer.';
const LINK = "n'est pas un fichier ordinaire (un lien ?)";

describe('what cannot be written', () => {
  const CASES: [string, string, boolean, string, string][] = [
    ['a file that exists', 'a', false, 'le fichier « D/a » existe déjà', EXISTS],
    [
      'a folder',
      'dossier',
      true,
      'le fichier « D/dossier » est un dossier',
      'Indiquez un fichier.',
    ],
    ['a link', 'lien', true, `le fichier « D/lien » ${LINK}`, 'Choisissez un autre nom.'],
    [
      'a link, without replacing',
      'lien',
      false,
      `le fichier « D/lien » ${LINK}`,
      'Choisissez un autre nom.',
    ],
    [
      'a link to nothing',
      'mort',
      true,
      `le fichier « D/mort » ${LINK}`,
      'Choisissez un autre nom.',
    ],
    ['a named pipe', 'tube', true, `le fichier « D/tube » ${LINK}`, 'Choisissez un autre nom.'],
    [
      'a file in no folder',
      'absent/note.md',
      false,
      "le dossier « D/absent » n'existe pas",
      'Créez-le, ou choisissez-en un autre.',
    ],
    [
      'a file in a file',
      'a/note.md',
      false,
      "le fichier « D/a/note.md » passe par un fichier qui n'est pas un dossier",
      'Vérifiez le chemin.',
    ],
    [
      'a name too long',
      'x'.repeat(300),
      false,
      `le fichier « D/${'x'.repeat(300)} » a un nom trop long`,
      'Choisissez un nom plus court.',
    ],
  ];

  function prepare() {
    fs.writeFileSync(path('a'), 'avant');
    fs.mkdirSync(path('dossier'));
    fs.symlinkSync('a', path('lien'));
    fs.symlinkSync('absent', path('mort'));
    tool('mkfifo', path('tube'));
  }

  test.each(CASES)('%s', (_name, name, overwrite, what, remede) => {
    prepare();
    expect(refusal(() => files.write(path(name), 'après', overwrite))).toEqual([what, remede]);
    expect(names()).toEqual(['a', 'dossier', 'lien', 'mort', 'tube']);
    expect(content('a')).toBe('avant');
  });

  test.each(CASES.slice(0, -1))('is refused before any work is done: %s', (...args) => {
    const [, name, overwrite, what, remede] = args;
    prepare();
    expect(refusal(() => files.checkWritable(path(name), overwrite))).toEqual([what, remede]);
  });
});

test('a path that can be written is let pass, and not touched', () => {
  fs.writeFileSync(path('a'), 'avant');
  files.checkWritable(path('a'), true);
  files.checkWritable(path('note.md'), false);
  expect([names(), content('a')]).toEqual([['a'], 'avant']);
});

describe('names that a system takes', () => {
  test.each(['Note d’été.md', 'x'.repeat(255), '🎌.md', '-', '.caché', 'a b'])('%s', (name) => {
    files.write(path(name), 'texte', false);
    expect(names()).toEqual([name]);
  });

  // The temporary name is cut by characters, and the system counts bytes.
  test('82 Japanese characters', () => {
    files.write(path(`${'漢'.repeat(82)}.yaml`), 'texte', false);
  });
});
