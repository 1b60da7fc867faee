import { Interrupted } from '../../errors.js';
import { consoleText } from '../../text/typography.js';

/** Where questions are asked; `output` is standard error, so that standard output stays clean. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Tells of the signals that end or wake a program, and sends them: the process. */
  readonly signals: Pick<NodeJS.EventEmitter, 'on' | 'off'> &
    Pick<NodeJS.Process, 'kill' | 'platform'>;
}

/** What a terminal is given to show: the console of Windows lacks a sign of ours. */
export const shownIn = ({ signals }: Terminal, text: string): string =>
  signals.platform === 'win32' ? consoleText(text) : text;

/**
 * Runs a question; whatever interrupts it, its own `abort` too, becomes `Interrupted`, and no listener
 * outlives it. Back from the shell after Ctrl-Z, `resume` is called.
 */
export async function untilInterrupted<T>(
  { input, signals }: Terminal,
  run: (controller: AbortController) => Promise<T>,
  resume: () => void,
): Promise<T> {
  if (input.readableEnded || input.destroyed) throw new Interrupted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  const forgetInput = listen(input, { end: abort, close: abort });
  // Without a listener of ours, a signal would kill the process with the terminal as the question has it.
  const ends = { SIGINT: abort, SIGTERM: abort, SIGHUP: abort };
  const forgetSignals = listen(signals, { SIGCONT: resume, ...ends });
  try {
    return await run(controller);
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted() : error;
  } finally {
    forgetInput();
    forgetSignals();
  }
}

/** Listens to events by name until the function that it answers is called. */
export function listen(
  emitter: Pick<NodeJS.EventEmitter, 'on' | 'off'>,
  // biome-ignore lint/suspicious/noExplicitAny: each event tells something else
  listeners: Readonly<Record<string, (...told: any[]) => void>>,
): () => void {
  for (const [event, listener] of Object.entries(listeners)) emitter.on(event, listener);
  return () => {
    for (const [event, listener] of Object.entries(listeners)) emitter.off(event, listener);
  };
}
