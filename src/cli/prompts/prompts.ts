import inquirer from 'inquirer';
import type { InputQuestion, Prompter, PromptStyle } from '../../prompter.js';
import { fr } from '../../text/typography.js';
import { createCanvas } from './canvas.js';
import type { Terminal } from './interruption.js';
import { untilKeysInterrupt } from './keys.js';
import { checkboxScreen, inputScreen, selectScreen } from './prompt-screen.js';
import type { SizeNow } from './prompt-theme.js';

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
    checkbox({ message, choices, required, accepts = (count) => count > 0 }) {
      const screen = checkboxScreen(message, choices, required, style, size);
      const validate = ({ length }: readonly unknown[]) => accepts(length) || required || true;
      // « a » for all and « i » for invert are off: the hint would have to explain them.
      const shortcuts = { all: null, invert: null };
      return ask(terminal, { type: 'checkbox', ...screen, validate, shortcuts });
    },
    select({ message, choices }) {
      return ask(terminal, { type: 'select', ...selectScreen(message, choices, style, size) });
    },
    input(question) {
      return ask(terminal, inputOf(question, style, size));
    },
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
  const { stream, redraw } = createCanvas(terminal.output);
  const run = async (signal: AbortSignal) => {
    const { input } = terminal;
    const prompt = inquirer.createPromptModule({ input, output: stream, signal });
    // The types of inquirer want the answers spelt out; the caller's `Prompter` already does.
    const { answer } = await prompt([{ ...question, name: 'answer' }] as never);
    return answer as T;
  };
  return untilKeysInterrupt(terminal, run, redraw);
}
