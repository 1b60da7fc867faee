/**
 * Characters that must not reach a terminal from a file or the command line: C0 (but newline), DEL,
 * C1, bidirectional and invisible controls, tag characters (CVE-2021-42574, « Trojan Source »).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is searched for
export const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;
/** All format characters of Unicode (Cf), the line and paragraph separators, the tag characters, and what is none (U+FFFE…). */
export const INVISIBLE = /[\p{Cf}\u2028\u2029\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu;

/** The text without control and invisible characters; a tab becomes a space, CR LF a newline. */
export function clean(text: string): string {
  return text.replace(/\t/g, ' ').replace(CONTROL, '').replace(INVISIBLE, '').toWellFormed();
}

/** The same on one line: newlines and runs of spaces become one space. */
export function cleanLine(text: string): string {
  return clean(text)
    .replace(/[ \n]+/g, ' ')
    .trim();
}

/** Longest word of a person that a message repeats. */
const MAX_ECHO = 60;

/** A word that a person typed as a message may repeat it: no control character, short, never invisible. */
export function echo(word = ''): string {
  const shown = cleanLine(word);
  return shown.length > MAX_ECHO ? `${shown.slice(0, MAX_ECHO)}…` : shown || '(vide)';
}

/** Addresses that a reader may follow; any other scheme is only text (`javascript:` runs a program). */
const LINKABLE = /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu;

/** Where a link to an address leads, as every reader of documents understands it; null where it may be none. */
export const hrefOf = (address: string): string | null =>
  LINKABLE.test(address) && URL.canParse(address) ? new URL(address).href : null;

const ENTITES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
};

/** A text that was made for a page of HTML, as it was before: « L&#39;Étoile &amp; la Mer ». */
export const sansEntites = (text: string): string =>
  text.replace(/&(?:#(\d{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (_, code, nom) =>
    code ? String.fromCharCode(Number(code)) : (ENTITES[nom.toLowerCase()] ?? ''),
  );
