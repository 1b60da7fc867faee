// What only Windows does: one file under many cases, names that it refuses, files that it holds, its
// shell, its folders, and the lines of the README in its command prompt.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { windowsPath } from './wine.js';

const CONSEIL = ['conseil', '-b', 'financement'];
const NOTE = [...CONSEIL, '--format', 'markdown', '--sortie'];

const FORBIDDEN_NAMES = [
  ...['a<b.md', 'a>b.md', 'note 1:2.md', 'a"b.md', 'a|b.md', 'a?b.md', 'a*b.md'],
  ...['CON.md', 'nul', 'aux.x.md', 'COM1.md', 'lpt9', 'com¹.md', 'LPT³ .md', 'CONIN$'],
  ...['note.md.', 'note.md ', '...', 'x'.repeat(256), '😀'.repeat(128)],
  ...['aux\\n.md', 'dossier./n.md', 'dossier /n.md', '.\\a:b\\n.md', 'n.md:flux', '\\\\.\\COM1'],
];

const spaced = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

/** A program that holds a file for itself, as Word does, while it runs another; `EXLOCK` is libuv's. */
const HOLDER = `
  const fs = require('fs');
  const [file, ...line] = process.argv.slice(1);
  const EXLOCK = 0x10000000;
  fs.openSync(file, fs.constants.O_RDWR | EXLOCK);
  const { spawnSync } = require('child_process');
  process.exitCode = spawnSync(process.execPath, line, { stdio: 'inherit' }).status;`;

/** Lines about a file that is held, and how each ends. */
const HELD = [
  ['a note', [...CONSEIL, '--sortie', 'tenu.docx', '--ecraser'], 'tenu.docx'],
  ['answers to save', [...CONSEIL, '--enregistrer', 'a.yaml', '--ecraser'], 'a.yaml'],
  ['a model', ['kit', 'nouveau', 'a.yaml', '--ecraser'], 'a.yaml'],
  ['a list to read', ['carte', 'acteurs.csv'], 'acteurs.csv'],
  ['a list beside an advice', [...CONSEIL, '--acteurs', 'acteurs.csv'], 'acteurs.csv'],
  ['a list to verify', ['acteurs', 'verifier', 'acteurs.csv'], 'acteurs.csv'],
  ['a supplement to verify', ['kit', 'verifier', 'a.yaml'], 'a.yaml'],
  ['answers to read', ['conseil', '--reponses', 'a.yaml'], 'a.yaml'],
];

const held = HELD.map(([what, line, file]) => [
  `${what} that another program holds`,
  async ({ assert, windows, there, names, content, write, binOnWindows }) => {
    if (!names().includes(file)) write(file, 'avant');
    const before = [names(), content(file).toString()];
    const { code, out, err } = await windows.node(['-e', HOLDER, file, binOnWindows, ...line], {
      cwd: there,
    });
    const said = spaced(out + err).replace(/\s+/g, ' ');
    assert.match(said, /est utilisé par un autre programme\.? Fermez-le, dans Word par exemple/);
    assert.equal(code, 1);
    assert.deepEqual([names(), content(file).toString()], before);
  },
]);

/** Names that must come back from a line that is proposed, through the command prompt. */
const QUOTED_NAMES = [
  ...["l'été de $x.yaml", 'a & b,(c);d=e.yaml', '~@100% sûr^!.yaml', 'dossier vide\\..\\n.yaml'],
  ...['.\\-x.yaml', '{a}+`b`.yaml'],
];

const quoted = QUOTED_NAMES.map((name) => [
  `the next command is quoted for this shell, and works in it: ${name}`,
  async ({ assert, ask, cmd, binOnWindows, there }) => {
    mkdirSync(join(there, 'dossier vide'));
    const { code, err } = await ask(['kit', 'nouveau', name]);
    assert.equal(code, 0, err);
    const [, next = ''] = /partenaires (kit verifier .*)/.exec(err) ?? [];
    assert.doesNotMatch(next, /^[^"]*'/);
    const again = await cmd(`node "${binOnWindows}" ${next.trim()}`);
    assert.equal(again.code, 0, again.err);
  },
]);

/** What a terminal shows: the same words, without the space that its fonts lack. */
const SHOWN = [
  ...[['liste'], ['profil', 'UE'], ['comparer', 'UE', 'AFD'], ['sources'], ['aide', 'methode']],
  ...[
    ['conseil', '--help'],
    ['kit', 'expliquer'],
    ['kit', 'verifier', 'a.yaml'],
    ['profil', 'x'],
  ],
  ...[
    [...CONSEIL, '--detail'],
    [...CONSEIL, '--accessible'],
    ['carte', 'acteurs.csv'],
  ],
  ...[['conseil', '--reponses', 'b.yaml'], ['--inconnue'], [...CONSEIL, '--json']],
];

const terminal = [
  [
    'no narrow space in a terminal, where a pipe has some',
    async ({ assert, ask, inTerminal }) => {
      let narrow = 0;
      for (const line of SHOWN) {
        const { out, err } = await ask(line);
        narrow += (out + err).split('\u202f').length - 1;
        const { raw, text } = await inTerminal(line);
        assert.doesNotMatch(raw, /\u202f/, line.join(' '));
        assert.notEqual(text, '', line.join(' '));
      }
      assert.ok(narrow > 0);
    },
  ],
  [
    'the questions, by keys',
    async ({ assert, inTerminal, names }) => {
      const { code, raw, text, waiting } = await inTerminal(
        ['--enregistrer', 'r.yaml', '--sortie', 'n.md'],
        [
          ['De quoi avez-vous besoin', ' \r'],
          ['Lesquelles de ces situations', '\r'],
          ['Au nom de qui', '\r'],
        ],
      );
      assert.deepEqual(waiting, [], text);
      assert.equal(code, 0, text);
      assert.ok(names().includes('r.yaml') && names().includes('n.md'));
      assert.doesNotMatch(raw, /\u202f/);
    },
  ],
  [
    'the questions, by lines',
    async ({ assert, inTerminal, names }) => {
      const { code, raw, text, waiting } = await inTerminal(
        ['--accessible', '--enregistrer', 'r.yaml', '--sortie', 'n.md'],
        [
          ['séparés par des virgules', 'financement\r'],
          ['Lesquelles de ces situations', '\r'],
          ['Au nom de qui', '\r'],
        ],
      );
      assert.deepEqual(waiting, [], text);
      assert.equal(code, 0, text);
      assert.ok(names().includes('r.yaml') && names().includes('n.md'));
      assert.doesNotMatch(raw, /\u202f/);
    },
  ],
];

const names = FORBIDDEN_NAMES.map((name) => [
  `a note called « ${name.slice(0, 20)} »`,
  async ({ assert, ask, names }) => {
    const before = names();
    const { code, out, err } = await ask([...NOTE, name]);
    assert.equal(code, 1, err);
    assert.match(err.replace(/\s+/g, ' '), /a un nom que Windows n’accepte pas/);
    assert.equal(out, '');
    assert.deepEqual(names(), before);
  },
]);

const files = [
  [
    'the file that is read, in other cases',
    async ({ assert, ask, content, names }) => {
      const before = [names(), content('acteurs.csv').toString()];
      const { code, err } = await ask([
        'carte',
        'acteurs.csv',
        '--sortie',
        'ACTEURS.csv',
        '--ecraser',
      ]);
      assert.match(spaced(err), /serait lu et remplacé à la fois/);
      assert.equal(code, 2);
      assert.deepEqual([names(), content('acteurs.csv').toString()], before);
    },
  ],
  ...[
    ['an accent in other cases', 'Écoles.csv', () => 'éCOLES.CSV'],
    ['its short name', 'Acteurs du canton.csv', (short) => short],
    ['a folder of another name', 'acteurs.csv', () => 'lien\\acteurs.csv'],
    ['the whole path', 'acteurs.csv', () => '.\\lien\\..\\ACTEURS.csv'],
  ].map(([what, name, other]) => [
    `the file that is read, by ${what}`,
    async ({ assert, ask, cmd, content, write, there }) => {
      const before = content('acteurs.csv').toString();
      write(name, before);
      symlinkSync(there, join(there, 'lien'));
      const { out } = await cmd(`dir /x "${name}"`);
      const again = other(/\S+~\S+/.exec(out)?.[0]);
      assert.notEqual(again, name);
      const { code, err } = await ask(['carte', name, '--sortie', again, '--ecraser']);
      assert.match(spaced(err), /serait lu et remplacé à la fois/);
      assert.equal(code, 2);
      assert.equal(content(name).toString(), before);
    },
  ]),
  [
    'two outputs that are one, in other cases',
    async ({ assert, ask, names }) => {
      const before = names();
      const { code, err } = await ask([
        ...CONSEIL,
        '--sortie',
        'n.yaml',
        '--format',
        'json',
        '--enregistrer',
        'N.yaml',
      ]);
      assert.match(spaced(err), /recevrait deux contenus/);
      assert.equal(code, 2);
      assert.deepEqual(names(), before);
    },
  ],
  [
    'the same answers, in other cases',
    async ({ assert, ask }) => {
      const { code, err } = await ask(['conseil', '--reponses', 'a.yaml', '--reponses', 'A.yaml']);
      assert.equal(code, 2, err);
    },
  ],
  [
    'a file that exists in other cases is not replaced',
    async ({ assert, ask, write, content }) => {
      write('note.md', 'avant');
      const { code, err } = await ask([...NOTE, 'NOTE.md']);
      assert.match(spaced(err), /existe déjà/);
      assert.equal(code, 1);
      assert.equal(content('note.md').toString(), 'avant');
    },
  ],
  [
    'a file is replaced when told to, and nothing stays beside it',
    async ({ assert, ask, write, names, content }) => {
      write('note.md', 'avant');
      const before = names();
      assert.equal((await ask([...NOTE, 'note.md', '--ecraser'])).code, 0);
      assert.deepEqual(names(), before);
      assert.notEqual(content('note.md').toString(), 'avant');
    },
  ],
  [
    'a file that another program holds',
    async ({ assert, windows, there, names, binOnWindows }) => {
      // A program that runs is a file that nobody may replace.
      const system = join(windows.prefix, 'drive_c', 'windows', 'system32');
      copyFileSync(join(system, 'ping.exe'), join(there, 'tenu.docx'));
      const before = names();
      const holder = `
        const { spawn, spawnSync } = require('child_process');
        const held = spawn('.\\\\tenu.docx', ['-n', '30', '127.0.0.1'], { stdio: 'ignore' });
        held.on('spawn', () => setTimeout(() => {
          const line = ${JSON.stringify([binOnWindows, ...CONSEIL, '--sortie', 'tenu.docx', '--ecraser'])};
          process.exitCode = spawnSync(process.execPath, line, { stdio: 'inherit' }).status;
          held.kill();
        }, 500));`;
      const { code, err } = await windows.node(['-e', holder], { cwd: there });
      assert.match(spaced(err), /est utilisé par un autre programme/);
      assert.match(spaced(err), /Fermez-le, dans Word par exemple/);
      assert.equal(code, 1);
      assert.deepEqual(names(), before);
    },
  ],
  [
    'files by a pattern',
    async ({ assert, ask }) => {
      for (const line of [['carte'], ['acteurs', 'verifier'], ['kit', 'verifier']]) {
        const { code, out, err } = await ask([...line, '*.csv']);
        const said = spaced(out + err);
        assert.match(said, /Windows ne développe pas « \*\.csv » : nommez chaque fichier/);
        assert.equal(code, 1);
      }
    },
  ],
  [
    'paths have one kind of slashes',
    async ({ assert, ask }) => {
      for (const args of [['aide', 'environnement'], ['sources']]) {
        const { code, out, err } = await ask(args, { more: { COLUMNS: '1000' } });
        assert.equal(code, 0, err);
        assert.doesNotMatch(out, /[A-Z]:\\[^\n]*\\[^\\\n ]*\/(?:kit|acteurs|portes)/);
      }
    },
  ],
  [
    'npm start, where all is there',
    async ({ assert, windows, program }) => {
      const npm = process.env.npm_execpath;
      assert.ok(npm, 'this suite is run by npm');
      const line = `node "${windowsPath(npm)}" start --silent -- liste --lignes`;
      const { code, out, err } = await windows.cmd(line, { cwd: program });
      assert.equal(code, 0, err);
      assert.match(out, /AFD/);
      assert.doesNotMatch(err, /installation/);
    },
  ],
  [
    '`type x | …`',
    async ({ assert, cmd, binOnWindows }) => {
      const { code, out, err } = await cmd(
        `type acteurs.csv | node "${binOnWindows}" carte - --par commune`,
      );
      assert.equal(code, 0, err);
      assert.match(out, /Grenoble/);
    },
  ],
];

/** What a reader pastes: the blocks and the examples of the table, in their order. */
function linesOf(readme) {
  const found = readme.matchAll(
    /^(node bin\/partenaires\.js .*)$|`(node bin\/partenaires\.js [^`]+)`/gm,
  );
  return [...found].map(([, block, example]) => block ?? example);
}

/** The answers that the lines speak of and do not make. */
const BROUGHT = { 'elue.yaml': 'mobilite' };

/** Not tried: they ask a person, or read a directory of millions of rows that is not ours to bring. */
const LEFT_ASIDE = / --accessible$|^\S+ \S+ conseil --supplement \S+$|rna_waldec/;

const readmeLines = (readme) => [
  'the lines of the README, pasted into the command prompt',
  async ({ assert, ask, windows, program, there }) => {
    for (const name of readdirSync(program).filter((name) => !name.endsWith('.tgz')))
      cpSync(join(program, name), join(there, name), { recursive: true });
    for (const [name, besoin] of Object.entries(BROUGHT))
      assert.equal((await ask(['conseil', '-b', besoin, '--enregistrer', name])).code, 0);
    const failed = [];
    for (const line of linesOf(readme).filter((line) => !LEFT_ASIDE.test(line))) {
      const { code, err } = await windows.cmd(line, { cwd: there });
      if (code !== 0) failed.push(`${line}\n${err}`);
    }
    assert.deepEqual(failed, []);
    assert.ok(existsSync(join(there, 'note.docx')));
  },
];

/** Each test with its name. */
export const onlyWindows = (readme) => [
  ...[readmeLines(readme), ...terminal, ...files, ...held, ...quoted, ...names],
];

/** The same for those during which no other may run. */
export const alone = [
  [
    'a supplement in the configuration folder',
    async ({ assert, ask, windows, there }) => {
      const { out: folder } = await windows.node(['-p', 'process.env.APPDATA'], { cwd: there });
      const drive = join(windows.prefix, 'drive_c');
      const config = join(drive, ...folder.trim().split('\\').slice(1), 'partenaires', 'Config');
      mkdirSync(config, { recursive: true });
      const content = 'titre: Chez elle\npartenaires:\n  - {id: afd, apports: [Un guichet]}\n';
      writeFileSync(join(config, 'essai.yaml'), content);
      const { code, out, err } = await ask(['sources']);
      rmSync(config, { recursive: true });
      assert.equal(code, 0, err);
      assert.match(out, /Chez elle/);
    },
  ],
];
