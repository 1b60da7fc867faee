import { fr } from '../text/typography.js';

/** Why bytes are no text, and at which byte it shows. */
export interface DecodeFailure {
  readonly offset: number;
  readonly message: string;
}

export const SAVE_AS_UTF8 = fr`enregistrez-le en UTF-8 (dans l'éditeur : « Enregistrer sous », encodage UTF-8)`;

/** Whether bytes are UTF-8; a character unfinished at the end is forgiven in a prefix. */
export function isUtf8(bytes: Uint8Array, prefix = false): boolean {
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
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
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
