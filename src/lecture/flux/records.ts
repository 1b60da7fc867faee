import { utf8Of, windowsOf } from './cells.js';
import { Cutter, FAULTY, UNFINISHED } from './cutter.js';

/** The records of a CSV that is too large to be held whole. */

/** A record, to be looked at while it is handed over, and not later. */
export interface Row {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** How many cells it has. */
  readonly length: number;
  /** The text of a cell, as it stands; '' beyond the last. Only what is asked for is decoded. */
  cell(column: number): string;
}

/** What becomes of the records. */
export interface Handlers {
  row(row: Row): void;
  /** A record with a quotation mark out of place, or never closed; the line after its first is read as another. */
  fault(line: number): void;
}

/** Takes the bytes of a file, cut anywhere; `end` says that there are no more. */
export interface Records {
  push(chunk: Uint8Array): void;
  end(): void;
  /** Whether some cell that was asked for is not in UTF-8, and was read as Windows-1252. */
  readonly hasWindows: boolean;
}

const LF = 10;

/**
 * Reads CSV as RFC 4180 has it: cells apart by `separator` (one character of ASCII), records by LF or CR
 * LF, quotation marks around a cell and doubled in it; one amid a cell without them is a text. Empty lines
 * are passed over. Separators, quotation marks and ends of line are the same bytes in UTF-8 and
 * Windows-1252: records are cut before anything is decoded, and each cell tells its own encoding.
 */
export function createRecords(separator: string, { row, fault }: Handlers): Records {
  const cutter = new Cutter(separator.charCodeAt(0));
  let bytes = Buffer.alloc(0);
  /** How many of them are in use. */
  let length = 0;
  let line = 1;
  let hasWindows = false;
  let isSkipping = false;
  const view: Row = {
    get line() {
      return line;
    },
    get length() {
      return cutter.count;
    },
    cell(column) {
      if (column >= cutter.count || column < 0) return '';
      const { [column]: start = 0 } = cutter.starts;
      const { [column]: end = 0 } = cutter.ends;
      const utf8 = utf8Of(bytes, start, end);
      if (utf8 === null) hasWindows = true;
      const text = utf8 ?? windowsOf(bytes, start, end);
      return cutter.doubled[column] === 0 ? text : text.replaceAll('""', '"');
    },
  };

  function take(chunk: Uint8Array): void {
    if (length + chunk.length > bytes.length) {
      const larger = Buffer.allocUnsafe((length + chunk.length) * 2);
      bytes.copy(larger, 0, 0, length);
      bytes = larger;
    }
    bytes.set(chunk, length);
    length += chunk.length;
  }

  /** Where the line after that of a fault begins; the end, where it is yet to come. */
  function skip(start: number): number {
    const newline = bytes.subarray(0, length).indexOf(LF, start);
    isSkipping = newline < 0;
    return isSkipping ? length : newline + 1;
  }

  /** Hands over what is whole, and keeps the rest. */
  function drain(isEnd: boolean): void {
    let start = isSkipping ? skip(0) : 0;
    while (start < length) {
      const next = cutter.cut(bytes, length, start, isEnd);
      if (next === UNFINISHED) break;
      if (next === FAULTY) {
        fault(line);
        line++;
        start = skip(start);
        continue;
      }
      if (cutter.count > 1 || cutter.ends[0] !== cutter.starts[0]) row(view);
      line += cutter.lines;
      start = next;
    }
    bytes.copyWithin(0, start, length);
    length -= start;
  }

  return {
    push(chunk) {
      take(chunk);
      drain(false);
    },
    end: () => drain(true),
    get hasWindows() {
      return hasWindows;
    },
  };
}
