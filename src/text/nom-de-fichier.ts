import { fr } from './typography.js';

/** What no file name of Windows holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are among what is searched for
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]/;
/** Its devices, whatever extension follows. */
const DEVICE = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[1-9¹²³])(?= *(?:\.|$))/i;
/** In UTF-16 units, as Windows and `length` count. */
const MAX_LENGTH = 255;

/**
 * Why Windows takes no file of a name, as a noun: « le caractère « ? » »; null where it does. Node would
 * make some of them, which no other program could open or remove.
 */
export function refusDeWindows(nom: string): string | null {
  const [sign] = FORBIDDEN.exec(nom) ?? [];
  if (sign !== undefined)
    return sign < ' ' ? fr`un caractère invisible` : fr`le caractère « ${sign} »`;
  const [device] = DEVICE.exec(nom) ?? [];
  if (device !== undefined) return fr`le mot « ${device} », réservé`;
  if (nom.length > MAX_LENGTH) return fr`plus de ${MAX_LENGTH} caractères`;
  if (/^\.{1,2}$/.test(nom)) return null;
  if (nom.endsWith('.')) return fr`un point à la fin`;
  return nom.endsWith(' ') ? fr`une espace à la fin` : null;
}

/** The same for a path of Windows, whichever of its folders is at fault. */
export function refusDuChemin(path: string): string | null {
  const names = path.replace(/^\\\\[?.]\\/, '').replace(/^[A-Za-z]:/, '');
  for (const name of names.split(/[\\/]/)) {
    const refus = refusDeWindows(name);
    if (refus !== null) return refus;
  }
  return null;
}
