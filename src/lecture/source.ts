import { cleanLine } from '../text/clean.js';
import { type DecodeFailure, decode } from './decode.js';
import type { LectureCode } from './explications.js';
import { FileProblems, type Position, type Problem } from './problems.js';

/** A hundred times the shipped kit; reading more than this would take seconds. */
export const MAX_BYTES = 2 * 1024 * 1024;

const ENCODING: LectureCode = 'encodage';

/** A message may quote a name of the file, which may be of any length. */
const MAX_MESSAGE = 400;

/** The text of one file, and where an offset of it stands. */
export class SourceText {
  readonly #starts: Uint32Array;

  constructor(
    readonly fichier: string,
    readonly text: string,
  ) {
    this.#starts = lineStarts(text);
  }

  /** Line and column (in code points) of an offset in UTF-16 units. */
  position(offset: number): Position {
    const line = this.#lineAt(Math.min(offset, this.text.length));
    const column = codePoints(this.text.slice(this.#starts[line], offset)) + 1;
    return { line: line + 1, column };
  }

  /** A problem at an offset, with the line it stands on. */
  problem(
    offset: number,
    code: string,
    message: string,
    niveau: Problem['niveau'] = 'erreur',
  ): Problem {
    const position = this.position(offset);
    const [start, end] = this.#starts.slice(position.line - 1);
    const extrait = this.text.slice(start, end).trimEnd();
    const said = cleanLine(message).slice(0, MAX_MESSAGE);
    return { niveau, fichier: this.fichier, position, code, message: said, extrait };
  }

  /** Index of the line that holds an offset, by halving. */
  #lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** The offset of each line. Counted first: a list that grows takes thrice the memory of a million lines. */
function lineStarts(text: string): Uint32Array {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  const starts = new Uint32Array(count);
  for (let line = 1, at = 0; line < count; line++) {
    at = text.indexOf('\n', at) + 1;
    starts[line] = at;
  }
  return starts;
}

const SURROGATE_PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Length in code points; faster than spreading a line that may be megabytes long. */
export function codePoints(text: string): number {
  return text.length - (text.match(SURROGATE_PAIR)?.length ?? 0);
}

/** The text of a file's bytes; throws FileProblems where they are no UTF-8 text. */
export function readSource(fichier: string, bytes: Uint8Array): SourceText {
  const decoded = decode(bytes);
  if (typeof decoded === 'string') return new SourceText(fichier, decoded);
  throw new FileProblems([decodeProblem(fichier, bytes, decoded)]);
}

/** Why bytes are no text, at the place where it shows. */
export function decodeProblem(fichier: string, bytes: Uint8Array, failure: DecodeFailure): Problem {
  const lenient = new TextDecoder();
  const before = lenient.decode(bytes.subarray(0, failure.offset));
  // What cannot be read is not quoted either: only what stands before it on its line is.
  const source = new SourceText(fichier, failure.offset === 0 ? '' : before);
  return source.problem(before.length, ENCODING, failure.message);
}
