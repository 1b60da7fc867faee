import { fr } from '../../text/typography.js';
import { type DecodeFailure, decode, isUtf8, SAVE_AS_UTF8, utf16Of } from '../decode.js';

/** A text, and what a person should know of how it was read. */
export interface TexteLu {
  readonly texte: string;
  readonly remarque: string | null;
}

/** What Windows-1252 has in 0x80–0x9F; a space stands for the five bytes that it has not. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

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
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  return { texte: windows1252(latin1), remarque: fr`lu en Windows-1252` };
}

/**
 * The text of bytes in Windows-1252 that were read as Latin-1. By hand: Node's own decoder is wrong from
 * 20.18.3 to 20.20.2 (€ and ’ become control characters).
 */
export const windows1252 = (latin1: string): string =>
  latin1.replace(/[\x80-\x9f]/g, (character) => windows(character.charCodeAt(0)));

const windows = (byte: number) => WINDOWS_1252[byte - 0x80] ?? '';
const isWindows = (byte: number) => byte < 0x80 || byte > 0x9f || windows(byte) !== ' ';
