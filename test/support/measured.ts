import { spawn } from 'node:child_process';
import { BIN, NODE, type Run } from './program.js';

/** A run of the program, and what it took. */
export interface Measured extends Run {
  /** From start to end; where the machine was busy with others, the time of its own processor. */
  readonly seconds: number;
  /** The most memory it held at once. */
  readonly megabytes: number;
}

/** A module that tells the peak of memory (kB) and the processor time (s) on descriptor 3 at the end. */
const PROBE = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from 'node:fs';
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  // On Linux that figure begins with the memory of the parent: the kernel has the program's own.
  try { peak = /VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]; } catch {}
  const { user, system } = process.cpuUsage();
  writeSync(3, peak + ' ' + (user + system) / 1e6);
});`)}`;

/** Far above what is allowed: a program that waits for ever must not hold up the tests. */
const KILL_MS = 6_000;

export interface Conditions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Runs as this person, where the tests run as root. */
  readonly uid?: number | undefined;
}

/** Runs the built program in a folder, without a terminal, on lines of 400 columns. */
export function runMeasured(
  args: readonly string[],
  { cwd, env, uid }: Conditions,
): Promise<Measured> {
  const start = performance.now();
  const { PATH } = process.env;
  const child = spawn(NODE, ['--import', PROBE, BIN, ...args], {
    cwd,
    // A home of their own: the tester's supplements are not read.
    env: { PATH, HOME: cwd, COLUMNS: '400', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: KILL_MS,
    killSignal: 'SIGKILL',
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const said = child.stdio.slice(1).map((stream) => {
    const chunks: Buffer[] = [];
    stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const [out = '', err = '', measures = ''] = said.map((text) => text());
      const [peak = Number.NaN, busy = Number.NaN] = measures
        .split(' ')
        .filter(Boolean)
        .map(Number);
      const elapsed = (performance.now() - start) / 1000;
      const seconds = Number.isNaN(busy) ? elapsed : Math.min(elapsed, busy);
      resolve({ code, out, err, seconds, megabytes: peak / 1024 });
    });
  });
}

/** Where we are root, whom no right stops, the number of a person who has none. */
export const NOBODY = process.getuid?.() === 0 ? 65534 : undefined;
