import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Prompter } from '../../prompter.js';
import { checkboxDialogue, type Dialogue, inputDialogue, selectDialogue } from './dialogue.js';
import { type Terminal, untilInterrupted } from './interruption.js';

/**
 * Asks questions as lines that are never drawn again, for screen readers and braille displays. The
 * terminal keeps reading whole lines, as in the shell: what is typed is edited, echoed and interrupted
 * by it, and not one byte is written that moves the cursor, erases, colours or rings.
 *
 * Every method rejects with `Interrupted` on Ctrl-C, Ctrl-D, a signal or the end of the input.
 */
export function createAccessiblePrompter(terminal: Terminal): Prompter {
  const nextLine = lineReader(terminal.input);
  const { output } = terminal;
  const say = (line: string) => output.write(`${line}\n`);

  function ask<T>({ lines, invitation, read }: Dialogue<T>): Promise<T> {
    const invite = () => output.write(`${invitation} `);
    const run = async ({ signal }: AbortController) => {
      // What comes after an interruption has a line of its own.
      signal.addEventListener('abort', () => say(''));
      lines.forEach(say);
      for (;;) {
        invite();
        const { said, answer } = read(await nextLine(signal));
        say(said);
        if (answer !== undefined) return answer;
      }
    };
    // The shell has written on the line, and the terminal has forgotten what was typed on it.
    return untilInterrupted(terminal, run, invite);
  }

  return {
    checkbox: (question) => ask(checkboxDialogue(question)),
    select: (question) => ask(selectDialogue(question)),
    input: (question) => ask(inputDialogue(question)),
  };
}

/**
 * Gives the typed lines one by one, also those that were typed early; rejects once `signal` aborts.
 * One interface reads them all: a closed one would leave its listeners on the input.
 */
function lineReader(input: NodeJS.ReadStream): (signal: AbortSignal) => Promise<string> {
  const typed = createInterface({ input, terminal: false });
  const waiting: string[] = [];
  typed.on('line', (line) => waiting.push(line));
  typed.pause();
  return async (signal) => {
    typed.resume();
    try {
      if (waiting.length === 0) await once(typed, 'line', { signal });
    } finally {
      // While it is read, the process does not end.
      typed.pause();
    }
    // What was begun before the input ended is no answer.
    signal.throwIfAborted();
    return waiting.shift() ?? '';
  };
}
