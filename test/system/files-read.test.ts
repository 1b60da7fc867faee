import * as fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.js';
import { files } from '../../src/system/files.js';
import { tool } from '../support/start.js';
import { useFolder } from './folder.js';

const { path, refusal } = useFolder();
const MB = 1024 * 1024;
const text = (name: string, max = MB) => Buffer.from(files.read(path(name), max)).toString('utf8');

test.each([
  ['nothing', ''],
  ['accents and an emoji', 'Évaluation 🎌\r\n'],
])('reads a file of %s, byte for byte', (_name, content) => {
  fs.writeFileSync(path('k.yaml'), content);
  expect(text('k.yaml')).toBe(content);
});

test('reads through a link', () => {
  fs.writeFileSync(path('k.yaml'), 'titre: K');
  fs.symlinkSync('k.yaml', path('lien'));
  expect(text('lien')).toBe('titre: K');
});

test('reads up to the limit, and refuses the byte after it', () => {
  fs.writeFileSync(path('k.yaml'), Buffer.alloc(MB + 1, 'a'));
  expect(text('k.yaml', MB + 1)).toHaveLength(MB + 1);
  expect(refusal(() => text('k.yaml', MB))).toEqual([
    'le fichier « D/k.yaml » dépasse 1 Mo',
    'Est-ce le bon fichier ? Si oui, partagez-le en plusieurs.',
  ]);
});

describe('what cannot be read', () => {
  const LONG = 'x'.repeat(300);

  test.each([
    ['a file that is missing', 'absent', "n'existe pas", 'Vérifiez le nom et le dossier.'],
    [
      'a file in a folder that is missing',
      'absent/k.yaml',
      "n'existe pas",
      'Vérifiez le nom et le dossier.',
    ],
    ['a folder', 'dossier', 'est un dossier', 'Indiquez un fichier.'],
    ['a link to nothing', 'lien', "n'existe pas", 'Vérifiez le nom et le dossier.'],
    [
      'a link to itself',
      'boucle',
      'est un lien qui tourne en rond',
      'Indiquez le fichier lui-même.',
    ],
    [
      'a file taken for a folder',
      'a/k.yaml',
      "passe par un fichier qui n'est pas un dossier",
      'Vérifiez le chemin.',
    ],
    ['a name too long', LONG, 'a un nom trop long', 'Choisissez un nom plus court.'],
  ])('%s', (_name, name, what, remede) => {
    fs.mkdirSync(path('dossier'));
    fs.writeFileSync(path('a'), '');
    fs.symlinkSync('absent', path('lien'));
    fs.symlinkSync('boucle', path('boucle'));
    expect(refusal(() => text(name))).toEqual([`le fichier « D/${name} » ${what}`, remede]);
  });

  test('a named pipe, without waiting for what may never come', () => {
    tool('mkfifo', path('tube'));
    expect(refusal(() => text('tube'))).toEqual([
      "le fichier « D/tube » n'est pas un fichier ordinaire",
      'Indiquez un fichier.',
    ]);
  });

  test('a device', () => {
    expect(refusal(() => files.read('/dev/zero', MB))[0]).toBe(
      "le fichier « /dev/zero » n'est pas un fichier ordinaire",
    );
  });

  test('a path that no system takes', () => {
    expect(refusal(() => files.read('a\0b', MB))).toEqual([
      'le fichier « ab » a un nom impossible',
      'Choisissez un autre nom.',
    ]);
  });

  test('a name with control characters reaches no terminal with them', () => {
    const [message] = refusal(() => text('\u001b[31m\u202eabsent'));
    expect(message).toBe("le fichier « D/[31mabsent » n'existe pas");
  });
});

describe('the files of a folder by extension', () => {
  const YAML = ['yaml', 'yml'];

  test('are in order of name; other files, hidden ones and folders are left aside', () => {
    for (const name of ['b.yaml', 'a.yml', 'C.YAML', '.cache.yaml', 'd.txt', 'yaml', 'e.yaml~']) {
      fs.writeFileSync(path(name), '');
    }
    fs.mkdirSync(path('dossier.yaml'));
    fs.writeFileSync(path('dossier.yaml/f.yaml'), '');
    expect(files.list(path(), YAML)).toEqual([path('C.YAML'), path('a.yml'), path('b.yaml')]);
    expect(files.list(path(), ['txt'])).toEqual([path('d.txt')]);
  });

  test('the last extension counts, whatever the name is made of', () => {
    for (const name of ['a.csv.txt', 'b.txt.csv', 'c\n.csv', '.csv', 'sans', '~$b.csv']) {
      fs.writeFileSync(path(name), '');
    }
    expect(files.list(path(), ['csv'])).toEqual([path('b.txt.csv'), path('c\n.csv')]);
  });

  test.each(['absent', 'k.yaml'])('of « %s », which is no folder, are none', (name) => {
    fs.writeFileSync(path('k.yaml'), '');
    expect(files.list(path(name), YAML)).toEqual([]);
  });

  // The first look at the folder is not guarded: the system's own error gets out.
  test.each(['boucle', 'k.yaml/x', 'x'.repeat(300)])('no error of « %s » is English', (name) => {
    fs.symlinkSync('boucle', path('boucle'));
    fs.writeFileSync(path('k.yaml'), '');
    let outcome: unknown;
    try {
      outcome = files.list(path(name), YAML);
    } catch (error) {
      outcome = error instanceof UserError ? [] : error;
    }
    expect(outcome).toEqual([]);
  });
});
