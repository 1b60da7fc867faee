import { fr } from '../text/typography.js';

/** Why bytes are no text, and at which byte it shows. */
export interface DecodeFailure {
  readonly offset: number;
  readonly message: string;
}

const SAVE_AS_UTF8 = fr`enregistrez-le en UTF-8 (dans l'éditeur : « Enregistrer sous », encodage UTF-8)`;

/** Whether bytes are UTF-8; a character unfinished at the end is forgiven in a prefix. */
function isUtf8(bytes: Uint8Array, prefix = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: prefix });
    return true;
  } catch {
    return false;
  }
}

/** Offset of the first byte that is not UTF-8, by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) low = middle;
    else high = middle;
  }
  // A character that never ends is at fault from its first byte on.
  while (low > 0 && !isUtf8(bytes.subarray(0, low))) low--;
  return low;
}

/** What the bytes of UTF-16 show: a byte order mark, or a NUL in every other byte of Latin text. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 64);
  const zeros = (parity: number) =>
    sample.filter((byte, i) => i % 2 === parity && byte === 0).length;
  const [high, low] = [zeros(0), zeros(1)];
  if (sample.length < 4 || Math.max(high, low) <= sample.length / 4) return null;
  return low > high ? 'utf-16le' : 'utf-16be';
}

/**
 * The text of a file in UTF-8, without byte order mark; or why it is none.
 * Never guesses another encoding: a wrong guess would change the words of its author.
 */
export function decode(bytes: Uint8Array): string | DecodeFailure {
  if (utf16Of(bytes)) {
    return { offset: 0, message: fr`le fichier est en UTF-16 ; ${SAVE_AS_UTF8}` };
  }
  if (!isUtf8(bytes)) {
    return {
      offset: firstInvalidByte(bytes),
      message: fr`ce caractère n'est pas en UTF-8, le fichier semble être en Latin-1 (Windows-1252) ; ${SAVE_AS_UTF8}`,
    };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { offset: nul, message: fr`le fichier contient un octet nul : ce n'est pas du texte` };
  return new TextDecoder().decode(bytes);
}

/** A text, and what a person should know of how it was read. */
interface TexteLu {
  readonly texte: string;
  readonly remarque: string | null;
}

/**
 * The text of a table's bytes: UTF-8, UTF-16 with its mark or where the bytes leave no doubt, else
 * Windows-1252, in which spreadsheets of Windows save. Unlike a kit, which is written in an editor, such a
 * file has no other encoding that its author could have chosen. Answers why, where the bytes are no text.
 */
export function decodeTable(bytes: Uint8Array): TexteLu | DecodeFailure {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  if (!isUtf8(bytes)) return decodeWindows(bytes);
  const texte = decode(bytes);
  return typeof texte === 'string' ? { texte, remarque: null } : texte;
}

function decodeUtf16(bytes: Uint8Array, label: string): TexteLu | DecodeFailure {
  try {
    const texte = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (!texte.includes('\0')) return { texte, remarque: fr`lu en UTF-16` };
  } catch {}
  return { offset: 0, message: fr`le fichier semble être en UTF-16, mais abîmé ; ${SAVE_AS_UTF8}` };
}

function decodeWindows(bytes: Uint8Array): TexteLu | DecodeFailure {
  const offset = bytes.findIndex((byte) => byte === 0 || byte === 0x7f || !isWindows(byte));
  if (offset >= 0) {
    const message = fr`ce caractère n'est ni en UTF-8, ni en Windows-1252 ; ${SAVE_AS_UTF8}`;
    return { offset, message };
  }
  return { texte: windows1252(bytes), remarque: fr`lu en Windows-1252` };
}

/** What Windows-1252 has in 0x80–0x9F; a space stands for the five bytes that it has not. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const isWindows = (byte: number) => byte < 0x80 || byte > 0x9f || WINDOWS_1252[byte - 0x80] !== ' ';
const UNITS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte < 0x80 || byte > 0x9f ? byte : WINDOWS_1252.charCodeAt(byte - 0x80),
);
/** So many characters at once are few enough to be arguments. */
const BLOCK = 8192;

/**
 * The text of bytes in Windows-1252. By hand: Node's own decoder is wrong from 20.18.3 to 20.20.2 (€ and ’
 * become control characters).
 */
function windows1252(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const units = Uint16Array.from(bytes.subarray(at, at + BLOCK), (byte) => UNITS[byte] ?? 0);
    text += String.fromCharCode(...units);
  }
  return text;
}

/** Makes text of the bytes of a table that come in pieces, cut anywhere. */
interface Decoder {
  /** What can be told by now: whole lines, as far as lines end. */
  push(chunk: Uint8Array): string;
  end(): string;
  /** Whether some line is not in UTF-8, and was read as Windows-1252. */
  readonly hasWindows: boolean;
}

/** So many bytes tell UTF-16. */
const TELLING = 64;
const MAX_LINE = 64 * 1024;
const BOM = '\ufeff';
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const [LF, CR] = [10, 13];

/**
 * Decodes a table too large to be held whole: UTF-16 by its first bytes; else line by line UTF-8, and
 * Windows-1252 where a line is not, since files of two sources are joined by who publishes them. The same
 * bytes give the same text, however they are cut (lines beyond 64 kB, which no table has, set aside).
 */
export function createDecoder(): Decoder {
  let rest: Uint8Array = new Uint8Array(0);
  let hasWindows = false;
  let utf16: InstanceType<typeof TextDecoder> | null | undefined;
  let isFirst = true;

  function told(bytes: Uint8Array): string {
    const text = UTF8.decode(bytes);
    if (!text.includes('\ufffd') || isUtf8(bytes)) return text;
    return linesOf(bytes).map(lineText).join('');
  }

  function lineText(bytes: Uint8Array): string {
    const text = UTF8.decode(bytes);
    if (!text.includes('\ufffd') || isUtf8(bytes)) return text;
    hasWindows = true;
    return windows1252(bytes);
  }

  function take(bytes: Uint8Array, isEnd: boolean): string {
    if (utf16 === undefined) {
      if (bytes.length < TELLING && !isEnd) {
        rest = bytes.slice();
        return '';
      }
      const label = utf16Of(bytes);
      utf16 = label === null ? null : new TextDecoder(label);
    }
    const end = isEnd || utf16 !== null ? bytes.length : wholeOf(bytes);
    rest = bytes.slice(end);
    if (utf16 !== null) return utf16.decode(bytes, { stream: !isEnd });
    const text = told(bytes.subarray(0, end));
    const isMarked = isFirst && text.startsWith(BOM);
    isFirst &&= text === '';
    return isMarked ? text.slice(1) : text;
  }

  return {
    push: (chunk) => take(rest.length === 0 ? chunk : joined(rest, chunk), false),
    end: () => take(rest, true),
    get hasWindows() {
      return hasWindows;
    },
  };
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(before.length + after.length);
  bytes.set(before);
  bytes.set(after, before.length);
  return bytes;
}

/** How many bytes are whole lines; of a line without end, how many are whole characters. */
function wholeOf(bytes: Uint8Array): number {
  const newline = bytes.lastIndexOf(LF) + 1;
  // What a CR at the very end is, the next byte tells.
  const whole = newline > 0 ? newline : bytes.subarray(0, -1).lastIndexOf(CR) + 1;
  if (whole > 0 || bytes.length < MAX_LINE) return whole;
  let end = bytes.length;
  while (end > bytes.length - 3 && ((bytes[end - 1] ?? 0) & 0xc0) === 0x80) end--;
  return ((bytes[end - 1] ?? 0) & 0xc0) === 0xc0 ? end - 1 : bytes.length;
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== LF && bytes[at] !== CR) continue;
    lines.push(bytes.subarray(start, at + 1));
    start = at + 1;
  }
  return [...lines, bytes.subarray(start)];
}
