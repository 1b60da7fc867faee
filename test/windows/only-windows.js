// What only Windows does: one file under many cases, names that it refuses, files that it holds, its
// shell, its folders, and the lines of the README in its command prompt.
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { windowsPath } from './wine.js';

const CONSEIL = ['conseil', '-b', 'financement'];
const NOTE = [...CONSEIL, '--format', 'markdown', '--sortie'];

const FORBIDDEN_NAMES = [
  ...['a<b.md', 'a>b.md', 'note 1:2.md', 'a"b.md', 'a|b.md', 'a?b.md', 'a*b.md'],
  ...['CON.md', 'nul', 'aux.x.md', 'COM1.md', 'lpt9'],
  ...['note.md.', 'note.md ', `${'x'.repeat(256)}`],
];

const spaced = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

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
      const { code, err } = await ask(['carte', '*.csv']);
      assert.match(spaced(err), /Windows ne développe pas « \*\.csv » : nommez chaque fichier/);
      assert.equal(code, 1);
    },
  ],
  [
    'the next command is quoted for this shell, and works in it',
    async ({ assert, ask, cmd, binOnWindows }) => {
      const { code, err } = await ask(['kit', 'nouveau', "l'été de $x.yaml"]);
      assert.equal(code, 0, err);
      const [, next = ''] =
        /partenaires (kit verifier .*)/.exec(err.replace(/\n(?=\S)/g, ' ')) ?? [];
      assert.match(next, /"l'été de \$x\.yaml"/);
      const again = await cmd(`node "${binOnWindows}" ${next.trim()}`);
      assert.equal(again.code, 0, again.err);
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
const BROUGHT = { 'finances.yaml': 'financement', 'elue.yaml': 'mobilite' };

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
export const onlyWindows = (readme) => [readmeLines(readme), ...files, ...names];

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
