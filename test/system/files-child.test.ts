import * as fs from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { plain } from '../kit/reading.js';
import { bundleProgram } from '../support/bundle.js';
import { AS_NOBODY, openFolder } from '../support/nobody.js';
import { start } from '../support/start.js';
import { useFolder } from './folder.js';

const { path, names } = useFolder();
const program = join(openFolder(), 'programme.mjs');

/** A program that calls one function of `files` and prints what comes of it. */
const PROGRAM = `
import { files } from './src/system/files.ts';
const [name, ...args] = JSON.parse(process.argv[2]);
try {
  const bytes = files[name](...args);
  console.log(JSON.stringify(bytes && Buffer.from(bytes).toString()));
} catch (error) {
  console.log(JSON.stringify([error.name, error.message, error.remede]));
}`;

beforeAll(async () => {
  await bundleProgram(PROGRAM, program);
  fs.chmodSync(program, 0o644);
});

interface Run {
  readonly input?: string | Buffer;
  readonly shell?: string;
}

function call(args: readonly unknown[], { input = '', shell = '' }: Run = {}): unknown {
  const line = [...AS_NOBODY, program, JSON.stringify(args)];
  const { out, err } = shell
    ? start('sh', ['-c', `${shell}; exec "$@"`, 'sh', process.execPath, ...line])
    : start(process.execPath, line, { input });
  expect(err).toBe('');
  const said = JSON.parse(out.trim() === 'undefined' ? 'null' : out);
  return Array.isArray(said) ? said.map((part) => plain(part).replaceAll(path(), 'D')) : said;
}

const FORBIDDEN = "est interdit d'accès";
const RIGHTS = 'Vérifiez vos droits, ou choisissez un autre fichier.';

describe('rights', () => {
  test('a file that one may not read', () => {
    fs.writeFileSync(path('secret.yaml'), 'titre: K', { mode: 0o000 });
    expect(call(['read', path('secret.yaml'), 100])).toEqual([
      'UserError',
      `le fichier « D/secret.yaml » ${FORBIDDEN}`,
      RIGHTS,
    ]);
  });

  test('a file in a folder that one may not enter', () => {
    fs.mkdirSync(path('secret'), { mode: 0o000 });
    expect(call(['read', path('secret/k.yaml'), 100])).toEqual([
      'UserError',
      `le fichier « D/secret/k.yaml » ${FORBIDDEN}`,
      RIGHTS,
    ]);
  });

  test('a folder that one may not write in', () => {
    fs.mkdirSync(path('lecture'));
    fs.chmodSync(path('lecture'), 0o555);
    expect(call(['write', path('lecture/note.md'), 'texte', false])).toEqual([
      'UserError',
      `le fichier « D/lecture/note.md » ${FORBIDDEN}`,
      RIGHTS,
    ]);
    expect(fs.readdirSync(path('lecture'))).toEqual([]);
  });

  test('a file that is protected is not replaced, though its folder would let it be', () => {
    fs.mkdirSync(path('ouvert'));
    fs.chmodSync(path('ouvert'), 0o777);
    fs.writeFileSync(path('ouvert/note.md'), 'avant');
    fs.chmodSync(path('ouvert/note.md'), 0o444);
    for (const [name, ...args] of [['checkWritable'], ['write', 'texte']]) {
      expect(call([name, path('ouvert/note.md'), ...args, true])).toEqual([
        'UserError',
        "le fichier « D/ouvert/note.md » est protégé contre l'écriture",
        'Changez ses droits, ou choisissez un autre nom.',
      ]);
    }
    expect(fs.readFileSync(path('ouvert/note.md'), 'utf8')).toBe('avant');
  });

  // As for a folder that is a link to itself: the look at it is not guarded.
  test('a folder of supplements that one may not look at', () => {
    fs.mkdirSync(path('secret'), { mode: 0o000 });
    expect(call(['list', path('secret/partenaires'), ['yaml']])).toEqual(
      expect.arrayContaining(['UserError']),
    );
  });
});

describe('a text that does not fit', () => {
  // A limit on the size of files (in blocks of 512 bytes) fails as a full disk does: in mid-write.
  test('leaves the old file whole, and nothing beside it', () => {
    fs.mkdirSync(path('ouvert'));
    fs.chmodSync(path('ouvert'), 0o777);
    fs.writeFileSync(path('ouvert/note.md'), 'avant');
    fs.chmodSync(path('ouvert/note.md'), 0o666);
    const text = 'x'.repeat(100_000);
    const said = call(['write', path('ouvert/note.md'), text, true], { shell: 'ulimit -f 8' });
    expect(said).toEqual([
      'UserError',
      'le fichier « D/ouvert/note.md » ne peut pas être écrit : la taille permise est dépassée',
      'Choisissez un autre disque.',
    ]);
    expect(fs.readdirSync(path('ouvert'))).toEqual(['note.md']);
    expect(fs.readFileSync(path('ouvert/note.md'), 'utf8')).toBe('avant');
    expect(names()).toEqual(['ouvert']);
  });
});

describe('in a folder that is gone', () => {
  const shell = 'cd "$(mktemp -d)"; rmdir "$PWD"';
  const GONE = [
    'UserError',
    "le fichier « x » est introuvable : le dossier courant n'existe plus",
    'Allez dans un dossier qui existe, puis recommencez.',
  ];

  test.each([
    ['write', 'x', 'texte', false],
    ['checkWritable', 'x', false],
    ['identify', 'x'],
  ])('%s: a name says no place', (...args) => {
    expect(call(args, { shell })).toEqual(GONE);
  });

  test('a path from the root does', () => {
    expect(call(['identify', path('y')], { shell })).toBe(path('y'));
    expect(call(['checkWritable', path('y'), false], { shell })).toBeNull();
  });
});

describe('standard input', () => {
  test.each([
    ['nothing', ''],
    ['a text', 'Évaluation 🎌\n'],
    ['more than one piece', 'é'.repeat(200_000)],
  ])('%s', (_name, input) => {
    expect(call(['read', '-', 1_000_000], { input })).toBe(input);
  });

  test('has the limit of a file', () => {
    expect(call(['read', '-', 1024 * 1024], { input: Buffer.alloc(2_000_000, 'a') })).toEqual([
      'UserError',
      "le texte de l'entrée standard dépasse 1 Mo",
      'Est-ce le bon fichier ? Si oui, partagez-le en plusieurs.',
    ]);
  });
});
