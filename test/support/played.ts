import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Terminal } from '../../src/cli/prompts/interruption.js';
import type { Prompter } from '../../src/world.js';
import { type Exit, openDisplay, waitFor } from './display.js';
import { type DriverQuestion, drive } from './prompt-drive.js';
import type { PtyTerminal } from './pty.js';
import { HANG_MS } from './start.js';

/** There is no other process to leave the processor to. */
const POLL_MS = 1;

/** Which system the terminal belongs to, and how large it is. */
export interface Stage {
  readonly columns?: number;
  readonly rows?: number;
  readonly platform?: NodeJS.Platform;
}

/** A terminal that is played in this process; `sent` are the signals that were sent by it. */
export interface PlayedTerminal extends PtyTerminal {
  readonly sent: (readonly [pid: number, signal: string | number | undefined])[];
  /** Whether the keys come one by one, each time that this was set. */
  readonly modes: boolean[];
  /** Ends the input, as where the window is closed. */
  hangUp(): void;
}

/**
 * Asks questions in this process, for what they draw and understand: what the system does with keys,
 * signals and modes is tried in a real terminal, and costs a process each.
 */
export function playTerminal(
  questions: readonly DriverQuestion[],
  createPrompter: (terminal: Terminal) => Prompter,
  { columns = 80, rows = 24, platform = 'linux' }: Stage = {},
): PlayedTerminal {
  const sent: PlayedTerminal['sent'] = [];
  const modes: boolean[] = [];
  const input = new PassThrough();
  const display = openDisplay(columns, rows, (answer) => input.write(answer));
  const output = new PassThrough({ encoding: 'utf8' });
  // As the system does, where a new line is one character.
  output.on('data', (text: string) => display.write(text.replaceAll('\n', '\r\n')));
  Object.assign(output, { isTTY: true, columns, rows });
  const setRawMode = (isRaw: boolean) => {
    modes.push(isRaw);
    return Object.assign(input, { isRaw });
  };
  const signals = Object.assign(new EventEmitter(), {
    platform,
    kill(pid: number, signal?: string | number) {
      sent.push([pid, signal]);
      return true as const;
    },
  });
  const terminal = {
    input: Object.assign(input, { isTTY: true, isRaw: false, setRawMode }),
    output,
    signals,
  } as unknown as Parameters<typeof drive>[1];
  let end: Exit | undefined;
  const exited = drive(questions, terminal, createPrompter, (line) =>
    output.write(`${line}\n`),
  ).then(async (code) => {
    // What was written is with the display at the next turn.
    await new Promise(setImmediate);
    await display.drained();
    end = { code, signal: 0 };
    return end;
  });
  return {
    ...display.read,
    sent,
    modes,
    exited,
    send: (keys) => input.write(keys),
    widen(width) {
      display.widen(width);
      Object.assign(output, { columns: width }).emit('resize');
    },
    kill: (signal) => signals.emit(signal),
    hangUp: () => input.end(),
    waitFor: (expected, timeoutMs = HANG_MS / 2) =>
      waitFor(expected, timeoutMs, display.read.screen, () => end, POLL_MS),
    async close() {
      if (!end) input.destroy();
      await exited;
    },
  };
}
