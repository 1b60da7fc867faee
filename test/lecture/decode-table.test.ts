import { describe, expect, test } from '@jest/globals';
import { decodeTable } from '../../src/lecture/decode.js';
import { plain } from '../kit/reading.js';

/** Every character of Windows-1252 from 0x80 to 0x9F, as its table says. */
const WINDOWS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const BYTES = [
  ...[0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e],
  ...[0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f],
];

const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

function read(bytes: Uint8Array) {
  const decoded = decodeTable(bytes);
  return 'offset' in decoded
    ? [decoded.offset, plain(decoded.message)]
    : [decoded.texte, decoded.remarque && plain(decoded.remarque)];
}

describe('found by itself', () => {
  test.each<[string, Uint8Array, string, string | null]>([
    ['UTF-8', Buffer.from('nom;Évaluation 🎌'), 'nom;Évaluation 🎌', null],
    ['UTF-8 with its mark', Buffer.from('\ufeffnom'), 'nom', null],
    ['UTF-16 little-endian', utf16le('\ufeffnom;Été 🎌'), 'nom;Été 🎌', 'lu en UTF-16'],
    ['UTF-16 big-endian', utf16be('\ufeffnom;Été 🎌'), 'nom;Été 🎌', 'lu en UTF-16'],
    ['the same without mark', utf16le('nom;commune'), 'nom;commune', 'lu en UTF-16'],
    ['big-endian without mark', utf16be('nom;commune'), 'nom;commune', 'lu en UTF-16'],
    ['Latin letters', Buffer.from('Amitié à ÿ', 'latin1'), 'Amitié à ÿ', 'lu en Windows-1252'],
    ['all that Windows adds', Buffer.from(BYTES), WINDOWS, 'lu en Windows-1252'],
    ['nothing', Buffer.from(''), '', null],
  ])('%s', (_name, bytes, texte, remarque) => {
    expect(read(bytes)).toEqual([texte, remarque]);
  });
});

describe('no text', () => {
  const SAVE = "enregistrez-le en UTF-8 (dans l'éditeur : « Enregistrer sous », encodage UTF-8)";
  const NEITHER = `ce caractère n'est ni en UTF-8, ni en Windows-1252 ; ${SAVE}`;
  const DAMAGED = `le fichier semble être en UTF-16, mais abîmé ; ${SAVE}`;

  test.each<[string, Uint8Array, number, string]>([
    [
      'a NUL in UTF-8',
      Buffer.from('nom;a\0b'),
      5,
      "le fichier contient un octet nul : ce n'est pas du texte",
    ],
    ['a NUL in Windows-1252', Buffer.from('nom;é\0', 'latin1'), 5, NEITHER],
    ['a byte that Windows-1252 has not', Buffer.from([0x61, 0xe9, 0x2c, 0x81]), 3, NEITHER],
    ['half a character of UTF-16', utf16le('\ufeffab').subarray(0, 5), 0, DAMAGED],
    ['half a pair of UTF-16', utf16le('\ufeffa\ud800b'), 0, DAMAGED],
    ['a NUL in UTF-16', utf16le('\ufeffa\0b'), 0, DAMAGED],
  ])('%s', (_name, bytes, offset, message) => {
    expect(read(bytes)).toEqual([offset, message]);
  });
});
