import { resolve } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { afterAll } from '@jest/globals';
import { environment } from './environment.js';
import { type Conditions, HANG_MS, NODE } from './start.js';

/** What the program did with a command line, and what that took of the processor. */
export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** The most memory that the resident program has held so far. */
  readonly megabytes: number;
}

export type Ask = (args: readonly string[], conditions?: Conditions) => Answer;

/**
 * The program `bin`, started at the first command line and kept for all those of a test file: starting
 * it for each takes ten times as long. What Node reads at its start (NODE_OPTIONS, LANG) is not to be
 * changed here, nor is there a terminal: see `startProgram` and `openTerminal`.
 */
export function residentProgram(bin: string, person: 'myself' | 'nobody'): Ask {
  let resident: ReturnType<typeof keep> | undefined;
  afterAll(() => resident?.close());
  return (args, conditions = {}) => {
    resident ??= keep(['--expose-gc', resolve('test/support/resident/program.js'), bin, person]);
    return resident.ask(args, conditions);
  };
}

function keep(args: readonly string[]) {
  const lock = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(resolve('test/support/resident/keeper.js'), {
    workerData: { command: NODE, args, env: environment(), hangMs: HANG_MS, lock, port: port2 },
    transferList: [port2],
    execArgv: [],
  });
  worker.unref();
  return {
    ask(line: readonly string[], { env, input = '', cwd = process.cwd() }: Conditions): Answer {
      Atomics.store(lock, 0, 0);
      const given = typeof input === 'string' ? input : new TextDecoder().decode(input);
      port1.postMessage({ args: line, env: environment(env), cwd, given });
      Atomics.wait(lock, 0, 0);
      const answer = receiveMessageOnPort(port1)?.message;
      if (answer.failure) throw new Error(answer.failure);
      return answer;
    },
    async close() {
      port1.close();
      await worker.terminate();
    },
  };
}
