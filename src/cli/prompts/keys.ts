import { listen, type Terminal, untilInterrupted } from './interruption.js';

/** Questions that read the terminal key by key, where Ctrl-C, Ctrl-D and Ctrl-Z are keys like others. */

/** A key as Node's readline tells it. */
interface Key {
  ctrl?: boolean;
  name?: string;
}

/** Wipes what stands under the cursor, and shows the cursor. */
const LEAVE_TO_SHELL = '\u001b[J\u001b[?25h';

/** Runs a question as `untilInterrupted` does; back from Ctrl-Z, `redraw` is called. */
export function untilKeysInterrupt<T>(
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
