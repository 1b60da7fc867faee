import xterm from '@xterm/headless';

/** How a program ended. */
export interface Exit {
  code: number;
  /** Number of the signal that ended the program, 0 if none did. */
  signal: number;
}

/** What a person reads of a terminal. */
export interface Screen {
  /** The visible lines, without the spaces at their ends. */
  screen(): string;
  /** The same with every line that has scrolled away. */
  scrollback(): string;
  /** Every byte the program wrote, escape sequences included. */
  raw(): string;
  cursorVisible(): boolean;
}

/** How long the last bytes of a program that has ended may take to come; only delays a failure. */
const LAST_BYTES_MS = 5_000;
/** Between two looks at the screen of another process. */
const POLL_MS = 15;

/** A terminal that draws what a program writes; `answer` gets what the program asks of it. */
export function openDisplay(columns: number, rows: number, answer: (text: string) => void) {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  let bytes = '';
  // The program may ask where the cursor is; the emulator answers in the person's place.
  terminal.onData(answer);
  const lines = (from: number, to: number) => {
    const buffer = terminal.buffer.active;
    const texts = [];
    for (let y = from; y < to; y++) {
      texts.push(buffer.getLine(y)?.translateToString(true).trimEnd() ?? '');
    }
    return texts.join('\n').trimEnd();
  };
  const read: Screen = {
    raw: () => bytes,
    screen: () => lines(terminal.buffer.active.baseY, terminal.buffer.active.baseY + rows),
    scrollback: () => lines(0, terminal.buffer.active.length),
    cursorVisible: () => bytes.lastIndexOf('\x1b[?25l') <= bytes.lastIndexOf('\x1b[?25h'),
  };
  return {
    read,
    write(data: string) {
      bytes += data;
      terminal.write(data);
    },
    widen: (width: number) => terminal.resize(width, rows),
    drained: () => new Promise<void>((resolve) => terminal.write('', resolve)),
  };
}

/** Waits until a screen, looked at each `pollMs`, shows the text; throws with it after `timeoutMs`. */
export async function waitFor(
  expected: string | RegExp,
  timeoutMs: number,
  screen: () => string,
  exit: () => Exit | undefined,
  pollMs = POLL_MS,
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
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
}
