import {
  fragmentsOf,
  type Item,
  isSigne,
  lienOf,
  type Phrase,
  type Sens,
  SIGNES,
} from '../../page/page.js';
import { clean } from '../../text/clean.js';

/** Consecutive fragments of one look; escaped together, because « & » and « amp; » make one mark. */
interface Run {
  readonly texte: string;
  readonly isStrong: boolean;
  readonly destination: string | null;
}

/** A sentence for the middle of a line; `sens` is that of the whole. */
export function drawPhrase(phrase: Phrase, sens?: Sens): string {
  const pieces = runsOf(phrase, sens).map((run) => ({ ...run, text: drawRun(run) }));
  return (
    drawPieces(pieces)
      .replace(/ {2,}/g, ' ')
      .trim()
      // Here only links have a bracket without backslash; behind a ! they would be images.
      .replace(/!(?=\[)/g, '\\!')
  );
}

/** The lines of an item: its sentence behind the sign of what it means, then what is said under it. */
export function drawItem({ texte, sens, suite = [] }: Item): string[] {
  const sign = isSigne(sens) ? `${SIGNES[sens].signe} ` : '';
  return [sign + drawPhrase(texte, sens), ...suite.map((under) => drawPhrase(under))];
}

function runsOf(phrase: Phrase, sens: Sens | undefined): Run[] {
  const runs: Run[] = [];
  for (const fragment of fragmentsOf(phrase)) {
    const { mots, href } = lienOf(fragment);
    const run = {
      texte: spaced(mots),
      isStrong: stands(sens) || stands(fragment.sens),
      destination: href === null ? null : escapeHref(href),
    };
    const last = runs.at(-1);
    const isSame = last?.isStrong === run.isStrong && !last.destination && !run.destination;
    if (isSame) runs[runs.length - 1] = { ...run, texte: last.texte + run.texte };
    else runs.push(run);
  }
  return runs;
}

/** What stands out, or waits to be filled in, is bold. */
const stands = (sens: Sens | undefined) => sens === 'important' || sens === 'blanc';

function drawRun({ texte, destination }: Run): string {
  const text = escapeText(texte);
  return destination === null ? text : `[${text}](<${destination}>)`;
}

/**
 * Text that a Markdown viewer shows as it is. What CommonMark and GFM read as a mark is escaped, and
 * also what only GitLab, VS Code or pandoc do (maths, superscripts, attributes, citations, emoji,
 * dashes, more list markers); what none of them reads stays as typed, for who reads the source.
 */

/** Marks wherever they stand. An escaped address is not linked half, with a stray backslash. */
const MARKS =
  /[\\`*_[\]{}<|~$^]|&(?=#?\w+;)|-(?=-)|(?<=-)-|:(?=\/\/|[\w+-]+:)|(?<=www)\.|(?<![\p{L}\p{N}])@/giu;

/** What makes a heading, a quotation, a list, a table or a caption of a line that begins with it. */
const STARTS: readonly [RegExp, string][] = [
  [/^([-+](?=[ :]|$)|[#=>:])/, '\\$1'],
  [/^(\(?(?:\d+|[a-z]|[ivxlcdm]+|@))([.)](?= |$))/i, '$1\\$2'],
  [/^(table)(?=:)/i, '$1\\'],
];

/** The text without control and invisible characters, its runs of spaces and newlines as one space. */
const spaced = (text: string): string => clean(text).replace(/[ \n]+/g, ' ');

/** A spaced text, for the middle of a line. */
export const escapeText = (text: string): string => text.replace(MARKS, '\\$&');

/** An escaped text, as the beginning of a line. */
export const escapeStart = (line: string): string =>
  STARTS.reduce((result, [start, escaped]) => result.replace(start, escaped), line);

/** An escaped text, as the end of a heading: its last # would close the heading and vanish. */
export const escapeEnd = (line: string): string =>
  line.replace(/#+$/, (marks) => marks.replaceAll('#', '\\#'));

/** Where a link leads, between < and >. */
const escapeHref = (href: string): string =>
  href
    .replace(/[\\|<>`]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=#?\w+;)/g, '\\&');

/** An escaped piece of a line. */
interface Piece {
  readonly text: string;
  readonly isStrong: boolean;
}

/**
 * The pieces as one line, the strong ones in **. CommonMark (« flanking » delimiters) reads ** as a
 * mark only away from spaces, and beside punctuation only where a space or punctuation is on its
 * other side as well: spaces move out of the bold, and a letter there is written as its number.
 */
function drawPieces(pieces: readonly Piece[]): string {
  let line = '';
  let endsInPunctuation = false;
  for (const { text, isStrong } of groupsOf(pieces)) {
    const [, lead = '', core = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
    if (!isStrong || core === '') {
      line += endsInPunctuation ? text.replace(LETTER_FIRST, numbered) : text;
      endsInPunctuation = false;
      continue;
    }
    const before = line + lead;
    const opened = WORD_FIRST.test(core) ? before : before.replace(LETTER_LAST, numbered);
    line = `${opened}**${core}**${trail}`;
    endsInPunctuation = trail === '' && !WORD_LAST.test(core);
  }
  return line;
}

/** Certainly no punctuation, in any version of Unicode and of CommonMark. */
const WORD_FIRST = /^[\p{L}\p{N}]/u;
const WORD_LAST = /[\p{L}\p{N}]$/u;
/** What may be no punctuation. */
const LETTER_FIRST = /^[^\s!-/:-@[-`{-~]/u;
const LETTER_LAST = /[^\s!-/:-@[-`{-~]$/u;

const numbered = (letter: string) => `&#${letter.codePointAt(0)};`;

/** Two bolds side by side would be four stars. */
function groupsOf(pieces: readonly Piece[]): Piece[] {
  const groups: Piece[] = [];
  for (const piece of pieces.filter(({ text }) => text !== '')) {
    const last = groups.at(-1);
    if (last?.isStrong === piece.isStrong)
      groups[groups.length - 1] = { ...piece, text: last.text + piece.text };
    else groups.push(piece);
  }
  return groups;
}
