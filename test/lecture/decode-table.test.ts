import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createDecoder, decode, decodeTable, reparer } from '../../src/lecture/decode.js';
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

/** Letters of French and usual signs, with the byte that each is in the two encodings. */
const LETTRES = 'éèêëàâçîïôùûüÉÀÇ«»';
const BYTES_OF: Readonly<Record<string, readonly number[]>> = {
  CP850: [
    ...[0x82, 0x8a, 0x88, 0x89, 0x85, 0x83, 0x87, 0x8c, 0x8b, 0x93, 0x97, 0x96, 0x81],
    ...[0x90, 0xb7, 0x80, 0xae, 0xaf],
  ],
  'Mac Roman': [
    ...[0x8e, 0x8f, 0x90, 0x91, 0x88, 0x89, 0x8d, 0x94, 0x95, 0x99, 0x9d, 0x9e, 0x9f],
    ...[0x83, 0xcb, 0x82, 0xc7, 0xc8],
  ],
};

const encoded = (text: string, encodage: string) =>
  Uint8Array.from(text, (one) => {
    const at = LETTRES.indexOf(one);
    if (at < 0) return one.charCodeAt(0);
    return BYTES_OF[encodage]?.[at] ?? one.charCodeAt(0);
  });

const FRANCAIS = [
  'nom;commune\nComité de jumelage;Vénissieux\n',
  "nom\nMaison de l'Amitié franco-québécoise\n",
  'nom\nÉCOLE DE MUSIQUE\n',
  "nom;note\nÇa ira;« à Sète »\nGens d'août;où ?\n",
  'nom\nForêt et biodiversité\nCoopération décentralisée\n',
];

describe('French words tell the encodings of old spreadsheets', () => {
  test.each(
    ['Windows-1252', 'CP850', 'Mac Roman'].flatMap((encodage) =>
      FRANCAIS.map((texte) => [encodage, texte] as const),
    ),
  )('%s: %j', (encodage, texte) => {
    const bytes = encoded(texte, encodage);
    expect(read(bytes)).toEqual([texte, `lu en ${encodage}`]);
    const decoder = createDecoder();
    const inPieces = [...bytes].map((byte) => decoder.push(Uint8Array.of(byte))).join('');
    expect([inPieces + decoder.end(), decoder.encodage]).toEqual([texte, encodage]);
  });

  test('a kit in one of them is refused by its name', () => {
    const failure = decode(encoded('titre: Le café de Vénissieux', 'CP850'));
    expect(typeof failure === 'string' ? failure : plain(failure.message)).toContain(
      "n'est pas en UTF-8, le fichier semble être en CP850",
    );
  });
});

/** What becomes of a text in UTF-8 that is taken for Windows-1252 and converted again. */
const twice = (text: string) =>
  Array.from(new TextEncoder().encode(text), (byte) => {
    const at = BYTES.indexOf(byte);
    return at < 0 ? String.fromCharCode(byte) : WINDOWS[at];
  }).join('');

describe('characters badly converted', () => {
  const french = fc.string({
    unit: fc.constantFrom(...'abcXYZ àâçéèêëîïôùûüÿœæÀÂÇÉÈÊËÎÏÔÙÛŒ«»’‘“”–—…'),
    maxLength: 20,
  });

  test('French that was converted twice is as it was, as Windows-1252 or as Latin-1', () => {
    fc.assert(
      fc.property(french, (texte) => {
        const latin = Array.from(Buffer.from(texte), (byte) => String.fromCharCode(byte)).join('');
        expect([reparer(twice(texte)), reparer(latin)]).toEqual([texte, texte]);
      }),
    );
  });

  test.each([
    ['L\u0092AMITI\u00c9 \u0093X\u0094 \u0096 C\u009cUR', 'L’AMITIÉ “X” – CŒUR'],
    ['10 \u0080 \u0081', '10 € \ufffd'],
  ])('Windows-1252 taken for Latin-1: %j', (texte, wanted) => {
    expect(reparer(texte)).toBe(wanted);
  });

  test.each([
    'SÃO PAULO',
    'voilà\u00a0»',
    'CAFÉ\u00a0»',
    'Ångström',
    'château à 10 €',
    'MANHÃ “X”',
  ])('what is right stays: %j', (texte) => {
    expect(reparer(texte)).toBe(texte);
  });
});
