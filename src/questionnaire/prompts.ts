import inquirer from 'inquirer';
import { Interrupted } from '../errors.js';
import type { Prompter, PromptStyle } from '../world.js';
import { checkboxScreen, inputScreen, type Size, selectScreen } from './prompt-screen.js';

/** Where questions are asked; `output` is standard error, so that standard output stays clean. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** Tells of the signals that end a program: the process. */
  readonly signals: Pick<NodeJS.EventEmitter, 'on' | 'off'>;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Asks questions in a terminal through inquirer, with nothing but French on the screen.
 *
 * The base prompts wear one complete French theme: `@inquirer/i18n/fr` would overwrite the theme's
 * hints, leave the names of keys in English and add a dependency. What no theme translates
 * (`required`, a refusal without a reason, disabled choices) is never asked of inquirer.
 *
 * Every method rejects with `Interrupted` on Ctrl-C, Ctrl-D, a signal or the end of the input, the
 * terminal restored.
 */
export function createPrompter(terminal: Terminal, style: PromptStyle): Prompter {
  const size = () => sizeOf(terminal.output);
  return {
    checkbox({ message, choices, required, minimum = 1 }) {
      const screen = checkboxScreen(message, choices, required, style, size());
      const validate = (chosen: readonly unknown[]) => chosen.length >= minimum || required || true;
      // « a » for all and « i » for invert are off: the hint would have to explain them.
      const shortcuts = { all: null, invert: null };
      return ask(terminal, { type: 'checkbox', ...screen, validate, shortcuts });
    },
    select({ message, choices }) {
      return ask(terminal, { type: 'select', ...selectScreen(message, choices, style, size()) });
    },
    input({ message, initial = '', validate }) {
      const screen = inputScreen(message, initial, style, size());
      return ask(terminal, {
        type: 'input',
        ...screen,
        prefill: 'editable',
        validate: (value: string) => validate(value) || true,
      });
    },
  };
}

function sizeOf({ columns, rows }: NodeJS.WriteStream): Size {
  // A pseudo-terminal that was never sized says 0. The last column stays free: inquirer would add
  // an empty line under a line of the full width.
  return { columns: (columns || 80) - 1, rows: rows || 24 };
}

function ask<T>(terminal: Terminal, question: object): Promise<T> {
  const { input, output } = terminal;
  return untilInterrupted(terminal, async (signal) => {
    const prompt = inquirer.createPromptModule({ input, output, signal });
    // The types of inquirer want the answers spelt out; the caller's `Prompter` already does.
    const { answer } = await prompt([{ ...question, name: 'answer' }] as never);
    return answer as T;
  });
}

/** Runs a question; whatever interrupts it becomes `Interrupted`, and no listener outlives it. */
async function untilInterrupted<T>(
  { input, signals }: Terminal,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (input.readableEnded || input.destroyed) throw new Interrupted();
  const controller = new AbortController();
  const abort = () => controller.abort();
  // On Ctrl-D readline closes without telling inquirer, and the process would end with code 0; it
  // does so on an empty line only, which the space bar fills even in a checkbox.
  const onKey = (_text: unknown, key: { ctrl?: boolean; name?: string }) => {
    if (key.ctrl && (key.name === 'c' || key.name === 'd')) abort();
  };
  input.on('keypress', onKey).on('end', abort).on('close', abort);
  // Back from Ctrl-Z, readline leaves the input paused: nothing would keep the process waiting.
  const resume = () => setImmediate(() => input.resume());
  signals.on('SIGCONT', resume);
  // Without a listener of ours, inquirer lets the signal kill the process with the cursor hidden.
  for (const signal of SIGNALS) signals.on(signal, abort);
  try {
    return await run(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted() : error;
  } finally {
    input.off('keypress', onKey).off('end', abort).off('close', abort);
    signals.off('SIGCONT', resume);
    for (const signal of SIGNALS) signals.off(signal, abort);
  }
}
