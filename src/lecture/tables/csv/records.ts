/** The records of a CSV, held whole or taken in pieces: the one reader of all that is cells apart by a mark. */

/** A record, to be looked at while it is handed over, and not later. */
export interface Row {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Where it begins in the text. */
  readonly offset: number;
  /** How many cells it has; an empty line has one, which is empty. */
  readonly length: number;
  /** The text of a cell, as it stands; '' beyond the last. */
  cell(column: number): string;
}

/** Why a record is none: a quotation mark is out of place or never closed, or it is longer than any. */
export type Faute = 'guillemet' | 'longueur';

/** What becomes of the records. */
interface Handlers {
  row(row: Row): void;
  /** A record that cannot be read: where it begins, and where what is wrong does. The next line is another. */
  fault(line: number, offset: number, faute: Faute): void;
  /** An empty line, with its offset; passed over where nobody asks. */
  blank?(offset: number): void;
}

/** Takes a text cut anywhere; `end` says that there is no more. */
export interface Records {
  push(text: string): void;
  end(): void;
}

/**
 * Reads CSV as RFC 4180 has it: cells apart by `separator` (one character), records by LF, CR LF or CR,
 * quotation marks around a cell and doubled in it; spaces behind a closing mark are nothing, and a mark amid
 * a cell that does not begin with one is but a character, since people type « Association "Les Amis" ». A
 * mark in the wrong place costs its record: reading goes on at the line after the one that the mark stands
 * on. The same text gives the same, however it is cut.
 *
 * csv-parse, against which the tests hold it, refuses both or lets both pass (`relax_quotes`), and so
 * swallows all rows from an unclosed mark to the next; and it tells no place of a cell.
 */
export function createRecords(separator: string, { row, fault, blank }: Handlers): Records {
  const cutter = new Cutter(separator);
  let text = '';
  /** Where that text begins in the whole, the record at hand in it, and its line. */
  let base = 0;
  let start = 0;
  let line = 1;
  let isSkipping = false;
  const view: Row = {
    get line() {
      return line;
    },
    get offset() {
      return base + start;
    },
    get length() {
      return cutter.count;
    },
    cell: (column) => cutter.cell(text, column),
  };

  /** Goes behind the end of the line at hand; to the end of the text, where that is yet to come. */
  function skip(isEnd: boolean): void {
    const end = endOfLine(text, start);
    const next = behind(text, end, isEnd);
    isSkipping = next === UNFINISHED || (end === text.length && !isEnd);
    start = next === UNFINISHED ? end : next;
  }

  /** Hands over what is whole, and keeps the rest. */
  function drain(isEnd: boolean): void {
    start = 0;
    if (isSkipping) skip(isEnd);
    while (start < text.length && !isSkipping) {
      const next = cutter.cut(text, start, isEnd);
      if (next === UNFINISHED) break;
      if (next === FAULTY) {
        fault(line, base + cutter.fault, cutter.faute);
        start = cutter.fault;
        skip(isEnd);
      } else {
        if (cutter.isBlank) blank?.(base + start);
        else row(view);
        start = next;
      }
      line += cutter.lines;
    }
    text = text.slice(start);
    base += start;
  }

  return {
    push(more) {
      text = text === '' ? more : text + more;
      drain(false);
    },
    end: () => drain(true),
  };
}

const [LF, CR, QUOTE] = [10, 13, 34];
/** A longer record is one whose quotation mark was never closed, or no line of a table. */
const MAX_RECORD = 256 * 1024;

/** What a cut answers in place of the end of a record: more is needed, or the record is none. */
const UNFINISHED = -1;
const FAULTY = -2;

const [PLAIN, QUOTED, DOUBLED] = [0, 1, 2];

/** Where the line that holds an offset ends; the end of the text, where no end of line is. */
function endOfLine(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || code === CR) return at;
  }
  return text.length;
}

/** Behind the end of line at an offset; UNFINISHED where a LF may yet follow the CR. */
function behind(text: string, end: number, isEnd: boolean): number {
  if (end >= text.length) return text.length;
  if (text.charCodeAt(end) === LF) return end + 1;
  if (end + 1 >= text.length && !isEnd) return UNFINISHED;
  return text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** Finds the cells of one record after the other; what it found is there until the next cut. */
export class Cutter {
  /** Cells of the record. */
  count = 0;
  /** Lines of the record; of one that is none, those up to where reading goes on. */
  lines = 0;
  /** Where what is wrong begins, and what it is. */
  fault = 0;
  faute: Faute = 'guillemet';
  readonly #mark: number;
  /** Of each cell, its first character, the one after its last, and how it is written. */
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  #kinds = new Uint8Array(64);

  constructor(separator: string) {
    this.#mark = separator.charCodeAt(0);
  }

  /** Whether nothing stands on the line. */
  get isBlank(): boolean {
    return this.count === 1 && this.#ends[0] === this.#starts[0];
  }

  /** The text of a cell of the text that was cut. */
  cell(text: string, column: number): string {
    if (column >= this.count || column < 0) return '';
    const cell = text.slice(this.#starts[column], this.#ends[column]);
    return this.#kinds[column] === DOUBLED ? cell.replaceAll('""', '"') : cell;
  }

  /** Where a cell begins, its quotation mark counted; undefined where there is none. */
  begin(column: number): number | undefined {
    if (column >= this.count || column < 0) return undefined;
    return (this.#starts[column] ?? 0) - (this.#kinds[column] === PLAIN ? 0 : 1);
  }

  /**
   * Cuts the record that begins at `start`; answers where the next one begins, or why there is none. `isEnd`
   * says that the text is whole.
   */
  cut(text: string, start: number, isEnd: boolean): number {
    this.count = 0;
    this.lines = 1;
    this.fault = start;
    this.faute = 'longueur';
    const limit = Math.min(text.length, start + MAX_RECORD);
    const isTooLong = limit - start === MAX_RECORD;
    for (let at = start; ; at++) {
      const isQuoted = at < limit && text.charCodeAt(at) === QUOTE;
      at = isQuoted ? this.#quoted(text, at, limit, isEnd) : this.#plain(text, at, limit);
      if (at < 0) {
        if (at === FAULTY || isTooLong) return this.#faulty(start);
        return UNFINISHED;
      }
      if (at >= limit) {
        if (isTooLong) return this.#faulty(start);
        return isEnd ? limit : UNFINISHED;
      }
      if (text.charCodeAt(at) !== this.#mark) return behind(text, at, isEnd);
    }
  }

  /** A record that is too long is at fault from its start on, unless a mark is what takes it so far. */
  #faulty(start: number): number {
    if (this.faute === 'longueur') {
      this.fault = start;
      this.lines = 1;
    }
    return FAULTY;
  }

  #plain(text: string, start: number, limit: number): number {
    const end = this.#endOfPlain(text, start, limit);
    this.#keep(start, end, PLAIN);
    return end;
  }

  /** The place of the next separator or end of line. */
  #endOfPlain(text: string, start: number, limit: number): number {
    const mark = this.#mark;
    let at = start;
    for (; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code === mark || (code <= CR && (code === CR || code === LF))) break;
    }
    return at;
  }

  /** The place behind a cell in quotation marks and the spaces that follow it; negative where it does not end. */
  #quoted(text: string, start: number, limit: number, isEnd: boolean): number {
    const lines = this.lines;
    let kind = QUOTED;
    for (let at = start + 1; at < limit; at++) {
      const code = text.charCodeAt(at);
      if (code > QUOTE) continue;
      if (code === QUOTE) {
        // What follows decides, and is yet to come.
        if (at + 1 >= text.length && !isEnd) return UNFINISHED;
        if (text.charCodeAt(at + 1) === QUOTE) {
          kind = DOUBLED;
          at++;
          continue;
        }
        this.#keep(start + 1, at, kind);
        const end = this.#endOfPlain(text, at + 1, limit);
        if (end === at + 1 || text.slice(at + 1, end).trim() === '') return end;
        return this.#misplaced(start, lines);
      }
      if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) this.lines++;
    }
    const isWhole = isEnd && limit === text.length;
    const next = this.#misplaced(start, lines);
    return isWhole ? next : UNFINISHED;
  }

  /** Takes note of a mark that is out of place. */
  #misplaced(at: number, lines: number): number {
    this.faute = 'guillemet';
    this.fault = at;
    this.lines = lines;
    return FAULTY;
  }

  #keep(start: number, end: number, kind: number): void {
    const { count } = this;
    if (count === this.#starts.length) this.#grow();
    this.#starts[count] = start;
    this.#ends[count] = end;
    this.#kinds[count] = kind;
    this.count++;
  }

  #grow(): void {
    const larger = <T extends Int32Array | Uint8Array>(old: T, next: T): T => {
      next.set(old);
      return next;
    };
    const size = this.#starts.length * 4;
    this.#starts = larger(this.#starts, new Int32Array(size));
    this.#ends = larger(this.#ends, new Int32Array(size));
    this.#kinds = larger(this.#kinds, new Uint8Array(size));
  }
}
