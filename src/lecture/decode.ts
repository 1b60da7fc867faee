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
    const encodage = encodageDe(bytes) ?? USUEL;
    const nom = encodage === USUEL ? 'Latin-1 (Windows-1252)' : encodage;
    return {
      offset: firstInvalidByte(bytes),
      message: fr`ce caractère n'est pas en UTF-8, le fichier semble être en ${nom} ; ${SAVE_AS_UTF8}`,
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
 * The text of a table's bytes: UTF-8, UTF-16 with its mark or where the bytes leave no doubt, else an old
 * encoding in which spreadsheets save. Unlike a kit, which is written in an editor, such a file has no other
 * encoding that its author could have chosen. Answers why, where the bytes are no text.
 */
export function decodeTable(bytes: Uint8Array): TexteLu | DecodeFailure {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeUtf16(bytes, utf16);
  if (!isUtf8(bytes)) return decodeOld(bytes);
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

function decodeOld(bytes: Uint8Array): TexteLu | DecodeFailure {
  const encodage = encodageDe(bytes) ?? USUEL;
  const texte = texteEn(encodage, bytes);
  // Each byte is a character.
  const offset = texte.search(SANS_CARACTERE);
  if (offset < 0) return { texte, remarque: fr`lu en ${encodage}` };
  const message = fr`ce caractère n'est ni en UTF-8, ni en ${encodage} ; ${SAVE_AS_UTF8}`;
  return { offset, message };
}

/** What Windows-1252 has in 0x80–0x9F, and no byte of a text. */
const WINDOWS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
const SANS_CARACTERE = /[\0\x7f\ufffd]/;

/** Beyond ASCII, the characters in which spreadsheets of Windows, of its old command line and of old Macs save. */
const ENCODAGES = {
  'Windows-1252': WINDOWS + String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 160 + i)),
  CP850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  'Mac Roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
} as const;
export type Encodage = keyof typeof ENCODAGES;
/** Where bytes do not tell. */
const USUEL: Encodage = 'Windows-1252';

/** Accents where French has them: among small letters, or before none. */
const FRANCAIS =
  /(?<=[a-z])[àâçéèêëîïôùûüœ]|[àâçéèêëîïôùûüœ](?=[a-z])|(?<![a-z])[ÀÂÇÉÈÊËÎÏÔÙÛŒ](?=[A-Za-z])/g;
/** What French has not, or not in a word. */
const ETRANGER =
  /[^\0-\x7fàâäçéèêëîïôöùûüœÀÂÇÉÈÊËÎÏÔÙÛŒ«»‘’“”–—…€°•\xa0]|(?<=[a-z])[«»‘“”–—…€°•\xa0](?=[a-z])/gi;
/** So many bytes tell. */
const MAX_LOOK = 65_536;

/** In which encoding bytes that are not UTF-8 are most like French; null where they are in none. */
function encodageDe(bytes: Uint8Array): Encodage | null {
  let best: Encodage | null = null;
  let most = 0;
  for (const encodage of Object.keys(ENCODAGES) as Encodage[]) {
    const texte = texteEn(encodage, bytes.subarray(0, MAX_LOOK));
    const score = (texte.match(FRANCAIS)?.length ?? 0) - (texte.match(ETRANGER)?.length ?? 0);
    if (score > most) [best, most] = [encodage, score];
  }
  return best;
}

/** So many characters at once are few enough to be arguments. */
const BLOCK = 8192;

/**
 * The text of bytes in an encoding of one byte a character. By hand: Node's own decoder of Windows-1252 is wrong
 * from 20.18.3 to 20.20.2 (€ and ’ become control characters), and CP850 it has not.
 */
function texteEn(encodage: Encodage, bytes: Uint8Array): string {
  const high = ENCODAGES[encodage];
  const unit = (byte: number) => (byte < 0x80 ? byte : high.charCodeAt(byte - 0x80));
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK)
    text += String.fromCharCode(...Uint16Array.from(bytes.subarray(at, at + BLOCK), unit));
  return text;
}

/** What follows in UTF-8 the first byte of a character, as Windows-1252 or Latin-1 shows it. */
const SUITE = `[\\x80-\\xbf${WINDOWS}]`;
/** Characters of French in UTF-8 that were taken for that, and converted again: « Ã© », « Å“ », « â€™ ». */
const DOUBLE = new RegExp(`[ÂÃ]${SUITE}|Å[\\x92\\x93’“]|â[\\x80€]${SUITE}`, 'g');
const MAL_CONVERTI = /[\x80-\x9f]/g;

/**
 * A text whose characters were converted twice, or as if Windows-1252 were Latin-1, as it was before. A « œ » that
 * was so lost between capitals is one.
 */
export const reparer = (text: string): string =>
  text
    .replace(DOUBLE, (found) => {
      const byteOf = (one: string) =>
        one.charCodeAt(0) < 256 ? one.charCodeAt(0) : 0x80 + WINDOWS.indexOf(one);
      const bytes = Uint8Array.from(found, byteOf);
      return isUtf8(bytes) ? UTF8.decode(bytes) : found;
    })
    .replace(MAL_CONVERTI, (one) => texteEn('Windows-1252', Uint8Array.of(one.charCodeAt(0))))
    .replace(/(?<=[A-Z])œ(?=[A-Z])/g, 'Œ');

/** Makes text of the bytes of a table that come in pieces, cut anywhere. */
interface Decoder {
  /** What can be told by now: whole lines, as far as lines end. */
  push(chunk: Uint8Array): string;
  end(): string;
  /** What lines that are not in UTF-8 were read as; null where there were none. */
  readonly encodage: Encodage | null;
}

/** So many bytes tell UTF-16. */
const TELLING = 64;
const MAX_LINE = 64 * 1024;
const BOM = '\ufeff';
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const [LF, CR] = [10, 13];

/**
 * Decodes a table too large to be held whole: UTF-16 by its first bytes; else line by line UTF-8, and
 * an old encoding where a line is not, since files of two sources are joined by who publishes them. The same
 * bytes give the same text, however they are cut (lines beyond 64 kB, which no table has, set aside).
 */
export function createDecoder(): Decoder {
  let rest: Uint8Array = new Uint8Array(0);
  let encodage: Encodage | null = null;
  let isSure = false;
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
    const found = isSure ? null : encodageDe(bytes);
    isSure ||= found !== null;
    encodage = found ?? encodage ?? USUEL;
    return texteEn(encodage, bytes);
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
    get encodage() {
      return encodage;
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
