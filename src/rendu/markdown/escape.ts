import { isLinkable } from '../../text/address.js';
import { clean } from '../../text/clean.js';

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
export const spaced = (text: string): string => clean(text).replace(/[ \n]+/g, ' ');

/** A spaced text, for the middle of a line. */
export const escapeText = (text: string): string => text.replace(MARKS, '\\$&');

/** An escaped text, as the beginning of a line. */
export const escapeStart = (line: string): string =>
  STARTS.reduce((result, [start, escaped]) => result.replace(start, escaped), line);

/** An escaped text, as the end of a heading: its last # would close the heading and vanish. */
export const escapeEnd = (line: string): string =>
  line.replace(/#+$/, (marks) => marks.replaceAll('#', '\\#'));

/** The address of a link between < and >, where it is one that a reader may follow; null elsewhere. */
export function destinationOf(adresse: string): string | null {
  const address = clean(adresse).trim();
  if (!isLinkable(address)) return null;
  return address
    .replace(/[\s\\|<>`]/g, (character) => encodeURIComponent(character))
    .replace(/&(?=#?\w+;)/g, '\\&');
}
