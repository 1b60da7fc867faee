import { isUtf8 } from '../decode.js';
import { windows1252 } from '../tables/encodage.js';

/** The text of some bytes in UTF-8; null where they are not in UTF-8. */
export function utf8Of(bytes: Buffer, start: number, end: number): string | null {
  if (isAscii(bytes, start, end)) return bytes.toString('latin1', start, end);
  const text = bytes.toString('utf8', start, end);
  return text.includes('\ufffd') && !isUtf8(bytes.subarray(start, end)) ? null : text;
}

/** The text of some bytes in Windows-1252. */
export function windowsOf(bytes: Buffer, start: number, end: number): string {
  return windows1252(bytes.toString('latin1', start, end));
}

/** Most cells are; and then the cheapest way to read them is right. */
function isAscii(bytes: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at] ?? 0) > 0x7f) return false;
  return true;
}
