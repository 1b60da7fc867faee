import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { alternate, line, type Run } from './measure.js';

/** Start-up: the time of the whole process, as a ratio to a Node that does nothing. */

const BIN = resolve('bin/partenaires.js');
const PEER = resolve('test/bench/peer.js');
const KIT = 'kit/kit-de-survie.yaml';
const FIRST_QUESTION = 'De quoi avez-vous besoin';
const BARE = ['-e', '0'];
const WIDTHS = [41, 7, 7, 7, 7, 7];

/** What issue 4 asks for, by major version of Node. */
const TARGETS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  20: { '--version': 1.15, work: 1.3, question: 2 },
  24: { '--version': 1.4, work: 1.9 },
};

interface Case {
  readonly label: string;
  /** A key of TARGETS, or none. */
  readonly target: string;
  readonly bare: Run;
  readonly run: Run;
}

/** Prints the ratios of the built program and of the peer. Throws where one of them does not work. */
export async function benchStartUp(node: string, runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'partenaires-bench-'));
  const version = spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout;
  console.log(`\nStart-up on Node ${version.trim()}, whole process, as a ratio to \`node -e 0\``);
  console.log(
    `(1.00 is a Node that does nothing; ${runs} runs of each, in turns with the bare one)\n`,
  );
  if (process.env.NODE_EXTRA_CA_CERTS) {
    console.log('NODE_EXTRA_CA_CERTS is set, which Node 20 reads at each start, the bare one too:');
    console.log('without it the ratios are larger, and the milliseconds between the same.\n');
  }
  const targets = TARGETS[version.split('.')[0] ?? ''] ?? {};
  console.log(line(['', 'median', 'minimum', 'target', 'ms', 'bare ms'], WIDTHS));
  for (const { label, target, bare, run } of cases(node, folder)) {
    const times = await alternate(bare, run, runs);
    const cells = [
      (times.other.median / times.bare.median).toFixed(2),
      (times.other.least / times.bare.least).toFixed(2),
      targets[target] === undefined ? '' : `≤ ${targets[target].toFixed(2)}`,
      times.other.median.toFixed(0),
      times.bare.median.toFixed(0),
    ];
    console.log(line([label, ...cells], WIDTHS));
  }
  rmSync(folder, { recursive: true });
}

function cases(node: string, home: string): Case[] {
  const bare = () => timeProcess(node, BARE, home);
  const whole = (label: string, args: readonly string[], target = ''): Case => ({
    ...{ label, target, bare },
    run: () => timeProcess(node, args, home),
  });
  const program = (line: string, target?: string) =>
    whole(`partenaires ${line}`, [BIN, ...line.split(' ')], target);
  const peer = (line: string) => whole(`peer ${line}`, [PEER, ...line.split(' ')]);
  const edited = 'partenaires liste --kit edited-copy.yaml';
  return [
    whole('an empty CommonJS module: the floor', [emptyModule(home)]),
    program('--version', '--version'),
    program('--help'),
    program('liste', 'work'),
    program('profil afd', 'work'),
    program('conseil --besoin financement', 'work'),
    // A third more than `liste`, beside the read of the list of communes.
    program('carte kit/exemple-acteurs.csv --json'),
    whole(edited, [BIN, 'liste', '--kit', editedKit(home)]),
    firstQuestion(node, home),
    peer('--version'),
    peer('--help'),
    peer('liste'),
  ];
}

function firstQuestion(node: string, home: string): Case {
  return {
    label: 'partenaires, first question on screen',
    target: 'question',
    bare: () => timeInTerminal(node, BARE, home),
    run: () => timeInTerminal(node, [BIN], home, FIRST_QUESTION),
  };
}

/** No module can start faster than this one. */
function emptyModule(folder: string): string {
  const path = join(folder, 'empty.cjs');
  writeFileSync(path, '');
  return path;
}

/** A kit that cannot be the one that the build knows. */
function editedKit(folder: string): string {
  const path = join(folder, 'edited-copy.yaml');
  writeFileSync(path, readFileSync(KIT, 'utf8').replace('Apporter une', 'Apporter vraiment une'));
  return path;
}

/**
 * The environment as it is, but for an empty home: neither the settings nor the own supplements of
 * who measures count.
 */
const environment = (home: string) => ({ ...process.env, HOME: home, XDG_CONFIG_HOME: home });

function timeProcess(node: string, args: readonly string[], home: string): number {
  const start = performance.now();
  const child = spawnSync(node, args, { encoding: 'utf8', env: environment(home) });
  const time = performance.now() - start;
  if (child.status !== 0 || child.stderr !== '') {
    throw new Error(`${node} ${args.join(' ')}: exit code ${child.status}\n${child.stderr}`);
  }
  return time;
}

/** Time in a pseudo-terminal until a text is on screen; without a text, until the end. */
function timeInTerminal(
  node: string,
  args: readonly string[],
  home: string,
  text?: string,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const pty = spawn(node, [...args], { cols: 80, rows: 40, env: environment(home) });
    let shown = '';
    let time: number | undefined;
    pty.onData((data) => {
      shown += data;
      if (time !== undefined || text === undefined || !shown.includes(text)) return;
      time = performance.now() - start;
      pty.kill('SIGKILL');
    });
    pty.onExit(() => {
      if (text === undefined) resolve(performance.now() - start);
      else if (time !== undefined) resolve(time);
      else reject(new Error(`« ${text} » never came on screen, but:\n${shown}`));
    });
  });
}
