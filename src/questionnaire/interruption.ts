import { Interrupted } from '../errors.js';

/** Where questions are asked; `output` is standard error, so that standard output stays clean. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Tells of the signals that end or wake a program, and sends them: the process. */
  readonly signals: Pick<NodeJS.EventEmitter, 'on' | 'off'> &
    Pick<NodeJS.Process, 'kill' | 'platform'>;
}

/** A key as Node's readline tells it. */
interface Key {
  ctrl?: boolean;
  name?: string;
}

/** Wipes what stands under the cursor, and shows the cursor. */
const LEAVE_TO_SHELL = '\u001b[J\u001b[?25h';

/**
 * Runs a question; whatever interrupts it becomes `Interrupted`, and no listener outlives it. Back
 * from Ctrl-Z, `redraw` is called.
 */
export async function untilInterrupted<T>(
  terminal: Terminal,
  run: (signal: AbortSignal) => Promise<T>,
  redraw: () => void,
): Promise<T> {
  const { input, signals } = terminal;
  if (input.readableEnded || input.destroyed) throw new Interrupted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const onKey = (_text: unknown, key: Key) => {
    // On Ctrl-D readline closes without telling inquirer, and the process would end with code 0; it
    // does so on an empty line only, which the space bar fills even in a checkbox.
    if (key.ctrl && (key.name === 'c' || key.name === 'd')) abort();
    if (key.ctrl && key.name === 'z') suspend(terminal, key);
  };
  const resume = () => {
    takeKeys(input);
    redraw();
  };
  const forgetInput = listen(input, { keypress: onKey, end: abort, close: abort });
  // Without a listener of ours, inquirer lets a signal kill the process with the cursor hidden.
  const ends = { SIGINT: abort, SIGTERM: abort, SIGHUP: abort };
  const forgetSignals = listen(signals, { SIGCONT: resume, ...ends });
  try {
    return await run(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted() : error;
  } finally {
    forgetInput();
    forgetSignals();
  }
}

/** Listens to events by name until the function that it answers is called. */
function listen(
  emitter: Pick<NodeJS.EventEmitter, 'on' | 'off'>,
  // biome-ignore lint/suspicious/noExplicitAny: each event tells something else
  listeners: Readonly<Record<string, (...told: any[]) => void>>,
): () => void {
  for (const [event, listener] of Object.entries(listeners)) emitter.on(event, listener);
  return () => {
    for (const [event, listener] of Object.entries(listeners)) emitter.off(event, listener);
  };
}

/**
 * Stops the program as Ctrl-Z does where no program reads the keys: with all that the shell started
 * together with it, since npm would else keep the terminal. Returns when it is called back, or at
 * once where no shell could call it back: the system does not stop it then.
 */
function suspend({ input, output, signals }: Terminal, key: Key): void {
  // Readline, which is told of the key next, would stop this process alone and never wait for keys
  // again. The digit that is no choice does nothing anywhere.
  key.name = '0';
  if (signals.platform === 'win32') return;
  output.write(LEAVE_TO_SHELL);
  input.setRawMode(false);
  signals.kill(0, 'SIGTSTP');
  takeKeys(input);
}

/** Key by key again: the shell has changed the terminal without Node's knowing. */
function takeKeys(input: NodeJS.ReadStream): void {
  input.setRawMode(false);
  input.setRawMode(true);
}
