import { type IPty, spawn } from '@lydell/node-pty';
import { type Exit, openDisplay, type Screen, waitFor } from './display.js';
import { environment, type Variables } from './environment.js';
import { HANG_MS } from './start.js';

/** A program to run, and the terminal it runs in; `env` undefined removes a variable. */
export interface Launch {
  command: string;
  args?: readonly string[];
  columns?: number;
  rows?: number;
  env?: Variables;
  cwd?: string;
}

/** A program in a real pseudo-terminal, with a screen that can be read as a person would. */
export interface PtyTerminal extends Screen {
  /** Waits until the screen shows the text; throws with the screen after `timeoutMs`. */
  waitFor(expected: string | RegExp, timeoutMs?: number): Promise<void>;
  send(keys: string): void;
  /** Makes the terminal as wide as that, as a person does who draws at the window. */
  widen(columns: number): void;
  /** Sends a signal to the program, such as SIGTERM. */
  kill(signal: string): void;
  readonly exited: Promise<Exit>;
  /** Ends the program if it still runs, and waits for its end. */
  close(): Promise<void>;
}

export const KEYS = {
  up: '\x1b[A',
  down: '\x1b[B',
  space: ' ',
  enter: '\r',
  ctrlC: '\x03',
  ctrlD: '\x04',
  ctrlZ: '\x1a',
} as const;

/** Starts a program in a pseudo-terminal of 80 by 24 unless told otherwise. */
export function openTerminal(launch: Launch): PtyTerminal {
  const { command, args = [], columns = 80, rows = 24 } = launch;
  const pty = spawn(command, [...args], {
    cols: columns,
    rows,
    cwd: launch.cwd ?? process.cwd(),
    env: environment({ TERM: 'xterm-256color', ...launch.env }),
  });
  const display = openDisplay(columns, rows, (answer) => pty.write(answer));
  pty.onData(display.write);
  let end: Exit | undefined;
  const exited = exitOf(pty).then(async (exit) => {
    await display.drained();
    end = exit;
    return exit;
  });
  return {
    ...display.read,
    exited,
    send: (keys) => pty.write(keys),
    widen(columns) {
      display.widen(columns);
      pty.resize(columns, rows);
    },
    kill: (signal) => pty.kill(signal),
    waitFor: (expected, timeoutMs = HANG_MS / 2) =>
      waitFor(expected, timeoutMs, display.read.screen, () => end),
    async close() {
      if (!end) pty.kill('SIGKILL');
      await exited;
    },
  };
}

function exitOf(pty: IPty): Promise<Exit> {
  return new Promise((resolve) => {
    pty.onExit(({ exitCode, signal = 0 }) => resolve({ code: exitCode, signal }));
  });
}
