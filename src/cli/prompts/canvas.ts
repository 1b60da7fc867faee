import { Writable } from 'node:stream';

/** A stream to draw a question on, which can draw again what stands there. */
export interface Canvas {
  readonly stream: NodeJS.WritableStream;
  /** Draws on the cursor's line and below. */
  redraw(): void;
}

/** How inquirer wipes what it drew before it draws anew: down to the last line, then up line by line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is searched
const WIPE = /^(?:\u001b\[\d+B)?(?:\u001b\[2K(?:\u001b\[1A)?)+\u001b\[G/;
const TO_LINE_START = '\r\u001b[J';

/** What is drawn goes to `output` at once. */
export function createCanvas(output: NodeJS.WriteStream): Canvas {
  let drawn = '';
  const stream = new Writable({
    decodeStrings: false,
    write(text: string, _encoding, done) {
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
