import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process';
import { environment, type Variables } from './environment.js';

/** The one place that starts processes for the tests; pty.ts does it in a terminal. */

/** The Node that the built program runs on: another one than the tests' where test/node/run.js says so. */
export const NODE = process.env.PARTENAIRES_NODE ?? process.execPath;

/** Only ends a test that hangs: nothing is so slow, however busy the machine. */
export const HANG_MS = 120_000;

export interface Conditions {
  readonly cwd?: string | undefined;
  /** Beside the environment that every program gets. */
  readonly env?: Variables | undefined;
  readonly input?: string | Uint8Array | undefined;
}

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

const LIMITS = { timeout: HANG_MS, killSignal: 'SIGKILL' } as const;

/** Starts a program and waits for its end. Throws where there is no such program. */
export function start(
  command: string,
  args: readonly string[],
  { env, input = '', cwd }: Conditions = {},
): Ended {
  const { error, status, signal, stdout, stderr } = spawnSync(command, [...args], {
    ...LIMITS,
    encoding: 'utf8',
    env: environment(env),
    input,
    cwd,
    maxBuffer: 64 * 1024 * 1024,
  });
  // A program that ends without reading its input is none of our errors.
  if (error && 'code' in error && error.code !== 'EPIPE') throw error;
  return { code: status, signal, out: stdout, err: stderr };
}

/** Starts a program and does not wait. */
export function launch(
  command: string,
  args: readonly string[],
  { env, cwd, stdio }: Omit<Conditions, 'input'> & { readonly stdio: StdioOptions },
): ChildProcess {
  return spawn(command, [...args], { ...LIMITS, env: environment(env), cwd, stdio });
}

/** Runs a tool of the system, such as mkfifo; throws with what it says where it fails. */
export function tool(name: string, ...args: readonly string[]): void {
  const { code, err } = start(name, args);
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${err}`);
}
