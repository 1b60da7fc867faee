import { DEEP, type Hostile, hostile } from './hostile.js';

/** Bytes that are no text, and texts that are too much. */

const KIT = 'titre: "Éléments"\n';
const UTF16 = '1:1 le fichier est en UTF-16 ; enregistrez-le en UTF-8';
const LATIN = "ce caractère n'est pas en UTF-8, le fichier semble être en Latin-1";
const little = (text: string) => Buffer.from(text, 'utf16le');
const big = (text: string) => little(text).swap16();
const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  );

export const ENCODINGS: readonly Hostile[] = [
  hostile('Latin-1', Buffer.from("titre: K\nconstat: l'été\n", 'latin1'), `2:12 ${LATIN}`),
  hostile('Windows-1252', bytes('titre: d', 0x92, 'eau\n'), `1:9 ${LATIN}`),
  hostile('UTF-16 LE', little(`\ufeff${KIT}`), UTF16),
  hostile('UTF-16 BE', big(`\ufeff${KIT}`), UTF16),
  hostile('UTF-16 LE without mark', little(KIT), UTF16),
  hostile('UTF-16 BE without mark', big(KIT), UTF16),
  hostile('a character cut short at the end', bytes('titre: 🎌é', 0xc3), `1:10 ${LATIN}`),
  hostile('an overlong character', bytes('titre: a', 0xc0, 0xaf), `1:9 ${LATIN}`),
  hostile('half a surrogate pair', bytes('titre: ', 0xed, 0xa0, 0x80), `1:8 ${LATIN}`),
  hostile('a NUL', bytes('titre: K\nconstat: é', 0, '\n'), '2:11 le fichier contient un octet nul'),
  hostile('a compressed file', bytes(0x1f, 0x8b, 8, 0, 'xyz'), `1:2 ${LATIN}`),
  hostile(
    'a word processor file',
    bytes('PK', 3, 4, 20, 0, 6, 0, 8),
    '1:6 le fichier contient un octet nul',
  ),
];

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const MEGA = 2 * 1024 * 1024;
const fill = (start: string, unit: string) =>
  start + unit.repeat(Math.floor((MEGA - start.length) / unit.length));
const SIGNS = "le fichier contient trop d'ancres, d'alias ou d'étiquettes";
const ELEMENTS = "le fichier contient trop d'éléments";
const RUN = 'trop de textes à la suite';

/** Ten times the one before, ten times over. */
const BOMB = `titre: T\na: &a [x,x,x,x,x,x,x,x,x]\n${lines(9, (i) => {
  const [own, before] = ['bcdefghij'[i], 'abcdefghi'[i]];
  return `${own}: &${own} [${Array(9).fill(`*${before}`).join(',')}]`;
})}\n`;

export const EXCESS: readonly Hostile[] = [
  hostile('an alias bomb', BOMB, '2:22 les alias (*nom) de ce fichier désignent trop de valeurs'),
  hostile(
    '1,001 aliases',
    `titre: &t T\nbesoins:\n${lines(1001, () => '  - *t')}`,
    `1002:5 ${SIGNS}`,
  ),
  hostile('lists in lists, 800 deep', `a: ${'['.repeat(800)}${']'.repeat(800)}`, `1:104 ${DEEP}`),
  hostile('groups in groups, 800 deep', `a: ${'{a: '.repeat(800)}1`, `1:201 ${RUN}`),
  hostile(
    'groups in groups, a line each',
    lines(800, () => '{a:'),
    `101:1 ${DEEP}`,
  ),
  hostile(
    'indents, 800 deep',
    lines(800, (i) => `${' '.repeat(i)}a:`),
    `22:22 ${DEEP}`,
  ),
  hostile('dashes, 800 deep', `${'- '.repeat(800)}a`, `1:101 ${DEEP}`),
  hostile('question marks, 800 deep', `${'? '.repeat(800)}a`, `1:101 ${DEEP}`),
  hostile('2 MB of [', fill('a: ', '['), `1:104 ${DEEP}`),
  hostile('2 MB of {', fill('a: ', '{'), `1:104 ${DEEP}`),
  hostile('2 MB of quotes', fill('a: ', "'b'"), '1:1 il manque', '1:1 champ inconnu « a »'),
  hostile('2 MB of quoted texts', fill('a: ', '"b" '), `1:200 ${RUN}`),
  hostile('2 MB of anchors', fill('a: ', '&a '), `1:3004 ${SIGNS}`),
  hostile('2 MB of tags', fill('a: ', '!a '), `1:3004 ${SIGNS}`),
  hostile('2 MB of dashes', fill('', '- '), `1:101 ${DEEP}`),
  hostile('2 MB of list items', fill('a:\n', '- b\n'), `100001:1 ${ELEMENTS}`),
  hostile('2 MB of colons', fill('', 'a: '), '1:'),
  hostile('2 MB of line ends', fill('', '\n'), `500001:1 ${ELEMENTS}`),
  hostile('2 MB of one word', fill('', 'a'), '1:1 attendu : un groupe de champs'),
  hostile('2 MB of a field name', `${fill('', 'a').slice(0, -9)}: b`, '1:1'),
  hostile(
    '20,000 fields',
    `titre: T\n${lines(20_000, (i) => `champ${i}: x`)}\n`,
    '2:1 champ inconnu « champ0 »',
    '3:1 champ inconnu « champ1 »',
    '…',
  ),
  hostile(
    '20,000 wrong ids on one line',
    `titre: T\nbesoins: [${lines(20_000, () => '{id: B, nom: B}').replaceAll('\n', ',')}]`,
    '2:16 un identifiant',
    '2:32 un identifiant',
    '…',
  ),
  hostile(
    '8,000 unknown natures among 10,000',
    `titre: T\nnatures:\n${lines(10_000, (i) => `  - {id: n${i}, nom: N}`)}
partenaires:\n  - id: afd\n    contreparties:\n${lines(8000, (i) => `      - {texte: X, nature: m${i}}`)}`,
    '10006:28 nature « m0 » non déclarée',
    '…',
  ),
  hostile('490,000 commas', `a: [${','.repeat(490_000)}]`, '1:', '…'),
  hostile('490,000 closing brackets', `a: ${']'.repeat(490_000)}`, '1:', '…'),
  hostile('200,000 directives', `${'%A\n'.repeat(200_000)}---\na: b\n`, '11:', '…'),
  hostile('40,000 lines of two fields', 'a: b: c\n'.repeat(40_000), '1:4 deux champs', '…'),
];
