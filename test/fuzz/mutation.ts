import fc from 'fast-check';
import { anyText } from '../support/any-text.js';

/** Slips and malice: edits of a file, small enough that a counterexample can be read. */

/** One edit; `at` and `to` are places in the file, as parts of its length in millionths. */
export interface Edit {
  readonly kind: keyof typeof EDITS;
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly text: string;
}

const PARTS = 1_000_000;

/** Signs of YAML, characters that are not seen, and words that mean something to somebody. */
const INSERTS = [
  ...[': ', ':', '- ', '#', ' # ', '&a ', '*a', '!x ', '!!binary ', '!!int ', '|\n', '>-\n'],
  ...['%', '@', '`', '{', '}', '[', ']', ',', '? ', '"', "'", '\\', '\t', '\r', '\r\n', '\n', ' '],
  ...['\n---\n', '\n...\n', '<<: *a\n', '%YAML 1.1\n', '%TAG ! x\n', '~', 'null', 'yes', '01000'],
  ...['\0', '\u0007', '\u001b[2J', '\u007f', '\u0085', '\u009b', '\u202e', '\u2066', '\u200b'],
  ...['\ufeff', '\u00ad', '\u2028', '\u0600', '\u{110bd}', '\u{1d173}', '\u{e0041}', '\u0301'],
  ...['👩‍👩‍👧', '漢字', '\\x1b', '\\u202e', '\\0', '\\ud800', '"\\e[31m"', 'é', '\u00a0'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length'],
  ...['titre: ', 'besoins: ', 'partenaires: ', 'id: ', 'nom: ', 'texte: ', 'nature: ', 'alias: '],
  ...['[[[[[[[[', '{a: {a: {a: ', '- - - - - ', 'x'.repeat(3000), '# '.repeat(200)],
] as const;

type Apply = (text: string, edit: Required<Edit>) => string;

/** What an edit does to a text in which each character is one byte. */
const EDITS = {
  flip: (text, { at, length }) =>
    splice(text, at, 1, String.fromCharCode((text.charCodeAt(at) ^ (1 << (length % 8))) & 0xff)),
  delete: (text, { at, length }) => splice(text, at, length),
  duplicate: (text, { at, to, length }) => splice(text, to, 0, text.slice(at, at + length)),
  insert: (text, { at, text: inserted }) => splice(text, at, 0, inserted),
  replace: (text, { at, length, text: inserted }) => splice(text, at, length, inserted),
  truncate: (text, { at }) => text.slice(0, at),
  swapLines: (text, { at, to }) => onLines(text, at, to, (a, b) => [b, a]),
  indent: (text, { at, length }) => onLines(text, at, at, (a) => [' '.repeat(length) + a]),
  dedent: (text, { at, length }) =>
    onLines(text, at, at, (a) => [a.replace(new RegExp(`^ {0,${length}}`), '')]),
  deleteLine: (text, { at }) => onLines(text, at, at, () => []),
  doubleLine: (text, { at }) => onLines(text, at, at, (a) => [a, a]),
  swapTokens: (text, { at, to }) => onTokens(text, at, to, (a, b) => [b, a]),
  copyToken: (text, { at, to }) => onTokens(text, at, to, (a) => [a, a]),
  deleteToken: (text, { at }) => onTokens(text, at, at, () => []),
  replaceToken: (text, { at, text: token }) => onTokens(text, at, at, () => [token]),
  carriageReturns: (text) => text.replaceAll('\n', '\r\n'),
} satisfies Record<string, Apply>;

type Change = (a: string, b: string) => readonly string[];

const splice = (text: string, at: number, length: number, inserted = '') =>
  text.slice(0, at) + inserted + text.slice(at + length);

const onLines = (text: string, at: number, to: number, change: Change) =>
  onPieces(text.split(/(?<=\n)/), at / text.length, to / text.length, change);

const onTokens = (text: string, at: number, to: number, change: Change) =>
  onPieces(text.match(/\w+|\s+|[^\w\s]/g) ?? [], at / text.length, to / text.length, change);

/** Changes one piece, or two: what the change answers stands in their places. */
function onPieces(pieces: string[], at: number, to: number, change: Change): string {
  const place = (part: number) => Math.min(pieces.length - 1, Math.floor(part * pieces.length));
  const [a, b] = [place(at), place(to)];
  const [first = '', second] = change(pieces[a] ?? '', pieces[b] ?? '');
  if (a !== b) pieces[b] = second ?? pieces[b] ?? '';
  return pieces.with(a, a === b ? first + (second ?? '') : first).join('');
}

/** A few edits, mostly one: after many, every file is wrong in the same way. */
export const arbitraryEdits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...(Object.keys(EDITS) as Edit['kind'][])),
    at: fc.nat(PARTS),
    to: fc.nat(PARTS),
    length: fc.integer({ min: 1, max: 12 }),
    text: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom<string>(...INSERTS) },
      { weight: 1, arbitrary: anyText({ maxLength: 4 }) },
    ),
  }),
  { minLength: 1, maxLength: 4, size: 'max' },
);

/** The bytes of a text after edits; an edit may cut a character of several bytes in two. */
export function mutate(text: string, edits: readonly Edit[]): Uint8Array {
  const bytes = edits.reduce((before, edit) => {
    if (before === '') return before;
    const place = (part: number) => Math.floor((part / PARTS) * before.length);
    const inserted = Buffer.from(edit.text).toString('latin1');
    const apply: Apply = EDITS[edit.kind];
    return apply(before, { ...edit, at: place(edit.at), to: place(edit.to), text: inserted });
  }, Buffer.from(text).toString('latin1'));
  return Buffer.from(bytes, 'latin1');
}
