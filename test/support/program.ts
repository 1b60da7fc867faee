import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

export const BIN = resolve('bin/partenaires.js');

/** The Node that the built program runs on: another one than the tests' where test/node/run.js says so. */
export const NODE = process.env.PARTENAIRES_NODE ?? process.execPath;

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built program without a terminal; what the tester's shell has set does not reach it. */
export function runProgram(
  args: readonly string[],
  {
    env = {},
    input = '',
    cwd = process.cwd(),
  }: { env?: NodeJS.ProcessEnv; input?: string; cwd?: string } = {},
): Run {
  const { PATH, HOME } = process.env;
  const child = spawnSync(NODE, [BIN, ...args], {
    encoding: 'utf8',
    // A supplement of the tester's own must not be read.
    env: { PATH, HOME, XDG_CONFIG_HOME: '/nonexistent', ...env },
    input,
    cwd,
  });
  return { code: child.status, out: child.stdout, err: child.stderr };
}

/** What a reader sees of a text, without colours. */
export const plain = stripVTControlCharacters;

/** Control, bidirectional and invisible characters, which must never be printed. */
export const UNPRINTABLE = /(?!\n)[\p{Cc}\p{Cf}]/u;
