import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
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

export interface Exit {
  code: number;
  /** Number of the signal that ended the program, 0 if none did. */
  signal: number;
}

/** A program in a real pseudo-terminal, with a screen that can be read as a person would. */
export interface PtyTerminal {
  /** Waits until the screen shows the text; throws with the screen after `timeoutMs`. */
  waitFor(expected: string | RegExp, timeoutMs?: number): Promise<void>;
  send(keys: string): void;
  /** Makes the terminal as wide as that, as a person does who draws at the window. */
  widen(columns: number): void;
  /** Sends a signal to the program, such as SIGTERM. */
  kill(signal: string): void;
  /** The visible lines, without the spaces at their ends. */
  screen(): string;
  /** The same with every line that has scrolled away. */
  scrollback(): string;
  /** Every byte the program wrote, escape sequences included. */
  raw(): string;
  cursorVisible(): boolean;
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

/** How long the last bytes of a program that has ended may take to come; only delays a failure. */
const LAST_BYTES_MS = 5_000;
const POLL_MS = 15;

/** Starts a program in a pseudo-terminal of 80 by 24 unless told otherwise. */
export function openTerminal(launch: Launch): PtyTerminal {
  const { command, args = [], columns = 80, rows = 24 } = launch;
  const pty = spawn(command, [...args], {
    cols: columns,
    rows,
    cwd: launch.cwd ?? process.cwd(),
    env: environment({ TERM: 'xterm-256color', ...launch.env }),
  });
  const display = openDisplay(pty, columns, rows);
  let end: Exit | undefined;
  const exited = exitOf(pty).then(async (exit) => {
    await display.drained();
    end = exit;
    return exit;
  });
  return {
    ...display,
    exited,
    send: (keys) => pty.write(keys),
    widen(columns) {
      display.widen(columns);
      pty.resize(columns, rows);
    },
    kill: (signal) => pty.kill(signal),
    waitFor: (expected, timeoutMs = HANG_MS / 2) =>
      waitFor(expected, timeoutMs, display.screen, () => end),
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

/** The parsed screen of what the program writes. */
function openDisplay(pty: IPty, columns: number, rows: number) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let bytes = '';
  pty.onData((data) => {
    bytes += data;
    terminal.write(data);
  });
  // The terminal may ask where its cursor is; the emulator answers in the person's place.
  terminal.onData((answer) => pty.write(answer));
  const lines = (from: number, to: number) => {
    const buffer = terminal.buffer.active;
    const texts = [];
    for (let y = from; y < to; y++) {
      texts.push(buffer.getLine(y)?.translateToString(true).trimEnd() ?? '');
    }
    return texts.join('\n').trimEnd();
  };
  return {
    raw: () => bytes,
    widen: (width: number) => terminal.resize(width, rows),
    screen: () => lines(terminal.buffer.active.baseY, terminal.buffer.active.baseY + rows),
    scrollback: () => lines(0, terminal.buffer.active.length),
    cursorVisible: () => bytes.lastIndexOf('\x1b[?25l') <= bytes.lastIndexOf('\x1b[?25h'),
    drained: () => new Promise<void>((resolve) => terminal.write('', resolve)),
  };
}

async function waitFor(
  expected: string | RegExp,
  timeoutMs: number,
  screen: () => string,
  exit: () => Exit | undefined,
): Promise<void> {
  const shown = (text: string) =>
    typeof expected === 'string' ? text.includes(expected) : expected.test(text);
  const deadline = Date.now() + timeoutMs;
  let before: string | undefined;
  let endedAt: number | undefined;
  while (true) {
    // Read the exit before the screen: what came last is on the screen by then.
    const end = exit();
    const now = screen();
    // Twice the same: a screen may be read while it is half drawn.
    if (shown(now) && (now === before || end)) return;
    // The last bytes may come after the exit: wait for them too, before giving up.
    if (end) endedAt ??= Date.now();
    if (Date.now() > (end && endedAt ? endedAt + LAST_BYTES_MS : deadline)) {
      const why = end ? `the program ended with code ${end.code}` : `${timeoutMs} ms went by`;
      throw new Error(`Waited for ${expected}, but ${why}. The screen:\n${now}`);
    }
    before = now;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
