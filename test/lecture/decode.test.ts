import { describe, expect, test } from '@jest/globals';
import { decode } from '../../src/lecture/decode.js';
import { plain } from '../kit/reading.js';

const SAVE = "enregistrez-le en UTF-8 (dans l'éditeur : « Enregistrer sous », encodage UTF-8)";
const LATIN_1 = `ce caractère n'est pas en UTF-8, le fichier semble être en Latin-1 (Windows-1252) ; ${SAVE}`;
const UTF_16 = `le fichier est en UTF-16 ; ${SAVE}`;
const NUL = "le fichier contient un octet nul : ce n'est pas du texte";

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16le = (text: string) => Buffer.from(text, 'utf16le');
const utf16be = (text: string) => utf16le(text).swap16();

/** Why bytes are no text, with plain spaces and apostrophes. */
function refusal(bytes: Uint8Array) {
  const failure = decode(bytes);
  return typeof failure === 'string' ? failure : [failure.offset, plain(failure.message)];
}

test.each([
  ['nothing', ''],
  ['one letter', 'a'],
  ['accents, typography and an emoji', 'Évaluation : « déjà » 🎌'],
  ['a replacement character that is really there', 'caf\ufffd'],
  ['a mark in the middle', 'a\ufeffb'],
  ['Windows line ends', 'a: b\r\nc: d\r\n'],
])('UTF-8: %s', (_name, text) => {
  expect(decode(utf8(text))).toBe(text);
});

test('a byte order mark is no part of the text', () => {
  expect(decode(utf8('\ufefftitre: Kit'))).toBe('titre: Kit');
});

describe('Latin-1 is refused at its first byte that is not UTF-8', () => {
  test.each<[string, Uint8Array, number]>([
    ['an accent before a letter', latin1('titre: café crème'), 10],
    ['an accent before a quotation mark', latin1('"à"'), 1],
    ['an accent at the very end', latin1('café'), 3],
    ['a byte that UTF-8 never has', latin1('Louÿs'), 3],
    ['a byte that cannot begin a character', Buffer.from([0x61, 0x80]), 1],
    ['a Windows quotation mark', Buffer.from([0x92, 0x61]), 0],
    ['after a byte order mark', Buffer.concat([utf8('\ufeff'), latin1('é.')]), 3],
    ['after characters of UTF-8', Buffer.concat([utf8('é🎌'), latin1('é.')]), 6],
    ['a character cut at the end', Buffer.from([0x61, 0xf0, 0x9f, 0x8e]), 1],
    ['two characters, the second cut', Buffer.from([0xc3, 0xa9, 0xe2, 0x82]), 2],
    ['a surrogate, which UTF-8 has not', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 1],
    ['a character in more bytes than it needs', Buffer.from([0x61, 0xc0, 0xaf]), 1],
  ])('%s', (_name, bytes, offset) => {
    expect(refusal(bytes)).toEqual([offset, LATIN_1]);
  });
});

describe('UTF-16 is named', () => {
  test.each([
    ['little-endian with a mark', utf16le('\ufefftitre: Kit\n')],
    ['big-endian with a mark', utf16be('\ufefftitre: Kit\n')],
    ['little-endian without a mark', utf16le('titre: Évaluation\n')],
    ['big-endian without a mark', utf16be('titre: Évaluation\n')],
    ['little-endian, four bytes', utf16le('ab')],
    ['nothing but a mark', utf16le('\ufeff')],
  ])('%s', (_name, bytes) => {
    expect(refusal(bytes)).toEqual([0, UTF_16]);
  });
});

test.each([
  ['in the middle', 'titre: a\0b', 8],
  ['at the start', '\0titre: Kit de survie', 0],
  ['alone', '\0', 0],
  ['two, far apart', `titre: a\0${'b'.repeat(100)}\0`, 8],
])('a NUL byte %s', (_name, text, offset) => {
  expect(refusal(utf8(text))).toEqual([offset, NUL]);
});
