const [LF, CR, QUOTE] = [10, 13, 34];
/** A longer record is one whose quotation mark was never closed. */
const MAX_RECORD = 256 * 1024;
const MAX_CELLS = 4096;

/** What a cut answers in place of the end of a record: more bytes are needed, or a quotation mark is out of place. */
export const UNFINISHED = -1;
export const FAULTY = -2;

/** Finds the cells of one record after the other; what it found is there until the next cut. */
export class Cutter {
  /** Cells of the record. */
  count = 0;
  /** Ends of line in it. */
  lines = 0;
  /** Of each cell, its first byte, the one after its last, and whether quotation marks are doubled in it. */
  readonly starts = new Int32Array(MAX_CELLS);
  readonly ends = new Int32Array(MAX_CELLS);
  readonly doubled = new Uint8Array(MAX_CELLS);

  /** `mark` is the byte that separates cells. */
  constructor(private readonly mark: number) {}

  /**
   * Cuts the record that begins at `start` of the first `length` bytes; answers where the next one begins,
   * or why there is none. `isEnd` says that no more bytes will come.
   */
  cut(bytes: Uint8Array, length: number, start: number, isEnd: boolean): number {
    this.count = 0;
    this.lines = 1;
    const missing = isEnd || length - start > MAX_RECORD ? FAULTY : UNFINISHED;
    let at = start;
    while (this.count < MAX_CELLS) {
      const isQuoted = at < length && bytes[at] === QUOTE;
      at = isQuoted ? this.quoted(bytes, length, at, isEnd) : this.plain(bytes, length, at);
      if (at < 0) return missing;
      this.count++;
      if (at >= length) return isEnd ? length : missing;
      if (bytes[at] === LF) return at + 1;
      if (bytes[at] !== this.mark) return FAULTY;
      at++;
    }
    return FAULTY;
  }

  /** The place after a cell without quotation marks around it. */
  private plain(bytes: Uint8Array, length: number, start: number): number {
    const { mark } = this;
    let at = start;
    while (at < length && bytes[at] !== mark && bytes[at] !== LF) at++;
    const hasCr = at > start && at < length && bytes[at] === LF && bytes[at - 1] === CR;
    this.keep(start, hasCr ? at - 1 : at, 0);
    return at;
  }

  /** The place after a cell in quotation marks and the CR that follows it; negative where it does not end. */
  private quoted(bytes: Uint8Array, length: number, start: number, isEnd: boolean): number {
    let doubled = 0;
    for (let at = start + 1; at < length; at++) {
      const byte = bytes[at];
      if (byte === LF) this.lines++;
      if (byte !== QUOTE) continue;
      // What follows decides, and is yet to come: two bytes, for CR LF.
      if (at + 2 >= length && !isEnd) return UNFINISHED;
      if (at + 1 < length && bytes[at + 1] === QUOTE) {
        doubled = 1;
        at++;
        continue;
      }
      this.keep(start + 1, at, doubled);
      const isCrLf = at + 2 < length && bytes[at + 1] === CR && bytes[at + 2] === LF;
      return isCrLf ? at + 2 : at + 1;
    }
    return UNFINISHED;
  }

  private keep(start: number, end: number, doubled: number): void {
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.doubled[this.count] = doubled;
  }
}
