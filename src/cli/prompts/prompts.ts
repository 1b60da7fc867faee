import { Writable } from 'node:stream';
import inquirer from 'inquirer';
import { fr } from '../../text/typography.js';
import type { InputQuestion, Prompter, PromptStyle } from '../../world.js';
import { listen, shownIn, type Terminal, untilInterrupted } from './interruption.js';
import { inputScreen, listScreen, type SizeNow } from './theme.js';

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
  const size = sizeOf(terminal.output);
  return {
    checkbox(question) {
      const { required, accepts = (count) => count > 0 } = question;
      const validate = ({ length }: readonly unknown[]) => accepts(length) || required || true;
      // « a » for all and « i » for invert are off: the hint would have to explain them.
      const shortcuts = { all: null, invert: null };
      const screen = listScreen('checkbox', question, style, size);
      return ask(terminal, { ...screen, validate, shortcuts });
    },
    select: (question) => ask(terminal, listScreen('select', question, style, size)),
    input: (question) => ask(terminal, inputOf(question, style, size)),
  };
}

function inputOf(
  { message, initial = '', sansReponse, validate }: InputQuestion,
  style: PromptStyle,
  size: SizeNow,
) {
  const asked = sansReponse ? fr`${message} (ligne vide : ${sansReponse})` : message;
  const screen = inputScreen(asked, initial, style, size);
  let typed = '';
  let answer = '';
  return {
    type: 'input',
    ...screen,
    prefill: 'editable',
    validate(value: string) {
      // Of a line that was emptied inquirer makes what it began with.
      answer = typed === '' ? '' : value;
      return validate(answer) || true;
    },
    transformer(value: string, { isFinal }: { isFinal: boolean }) {
      if (isFinal) return screen.theme.style.answer(answer);
      typed = value;
      return value;
    },
    filter: () => answer,
  };
}

function sizeOf(output: NodeJS.WriteStream): SizeNow {
  // A pseudo-terminal that was never sized says 0. The last column stays free: inquirer would add
  // an empty line under a line of the full width.
  return () => ({ columns: (output.columns || 80) - 1, rows: output.rows || 24 });
}

function ask<T>(terminal: Terminal, question: object): Promise<T> {
  const { stream, redraw } = createCanvas(terminal);
  const run = async (signal: AbortSignal) => {
    const { input } = terminal;
    const prompt = inquirer.createPromptModule({ input, output: stream, signal });
    // The types of inquirer want the answers spelt out; the caller's `Prompter` already does.
    const { answer } = await prompt([{ ...question, name: 'answer' }] as never);
    return answer as T;
  };
  return untilKeysInterrupt(terminal, run, redraw);
}

/** How inquirer wipes what it drew before it draws anew: down to the last line, then up line by line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is searched
const WIPE = /^(?:\u001b\[\d+B)?(?:\u001b\[2K(?:\u001b\[1A)?)+\u001b\[G/;
const TO_LINE_START = '\r\u001b[J';

/**
 * A stream to draw a question on, which goes to the terminal at once; `redraw` draws what stands there again, on the
 * cursor's line and below.
 */
export function createCanvas(terminal: Terminal) {
  const { output } = terminal;
  let drawn = '';
  const stream = new Writable({
    decodeStrings: false,
    write(given: string, _encoding, done) {
      const text = shownIn(terminal, given);
      drawn = WIPE.test(text) ? text.replace(WIPE, '') : drawn + text;
      output.write(text);
      done();
    },
  });
  // The size of the terminal, which inquirer asks at each drawing.
  Object.defineProperties(stream, {
    columns: { get: () => output.columns },
    rows: { get: () => output.rows },
  });
  return { stream, redraw: () => output.write(TO_LINE_START + drawn) };
}

/** Questions that read the terminal key by key, where Ctrl-C, Ctrl-D and Ctrl-Z are keys like others. */

/** A key as Node's readline tells it. */
type Key = { ctrl?: boolean; name?: string };

/** Wipes what stands under the cursor, and shows the cursor. */
const LEAVE_TO_SHELL = '\u001b[J\u001b[?25h';

/** Runs a question as `untilInterrupted` does; back from Ctrl-Z, `redraw` is called. */
function untilKeysInterrupt<T>(
  terminal: Terminal,
  run: (signal: AbortSignal) => Promise<T>,
  redraw: () => void,
): Promise<T> {
  const { input } = terminal;
  const withKeys = async (controller: AbortController) => {
    const onKey = (_text: unknown, key: Key) => {
      // On Ctrl-D readline closes without telling inquirer, and the process would end with code 0; it
      // does so on an empty line only, which the space bar fills even in a checkbox.
      if (key.ctrl && (key.name === 'c' || key.name === 'd')) controller.abort();
      if (key.ctrl && key.name === 'z') suspend(terminal, key);
    };
    const forget = listen(input, { keypress: onKey });
    try {
      return await run(controller.signal);
    } finally {
      forget();
    }
  };
  return untilInterrupted(terminal, withKeys, () => {
    takeKeys(input);
    redraw();
  });
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
