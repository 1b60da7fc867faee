/**
 * Characters that must not reach a terminal from a file or the command line: C0 (but newline), DEL,
 * C1, bidirectional and invisible controls, tag characters (CVE-2021-42574, « Trojan Source »).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is searched for
const controls = () => /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu;
/** All format characters of Unicode (Cf), the line and paragraph separators, the tag characters, and what is none (U+FFFE…). */
const invisibles = () => /[\p{Cf}\u2028\u2029\p{Noncharacter_Code_Point}\u{e0000}-\u{e007f}]/gu;

/** The first of each kind in a text. */
export const controlIn = (text: string): string | undefined => text.match(controls())?.[0];
export const invisibleIn = (text: string): string | undefined => text.match(invisibles())?.[0];

/** What a text of Latin letters and usual signs is made of: most texts need no cleaning. */
const USUAL = /^[\n -~\u00a0-¬®-ɏ€‘’“”–—…\u202f]*$/;

/** The text without control and invisible characters; a tab becomes a space, CR LF a newline. */
export function clean(text: string): string {
  if (USUAL.test(text)) return text;
  return text.replace(/\t/g, ' ').replace(controls(), '').replace(invisibles(), '').toWellFormed();
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

/**
 * Where a link to an address leads, as every reader of documents understands it; null where it may be none: any
 * scheme but these is only text (`javascript:` runs a program).
 */
export const hrefOf = (address: string): string | null =>
  /^(?:https?:\/\/|mailto:)[^\s\p{C}]+$/iu.test(address) && URL.canParse(address)
    ? new URL(address).href
    : null;

const ENTITES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' },
};

/** A text that was made for a page of HTML, as it was before: « L&#39;Étoile &amp; la Mer ». */
export const sansEntites = (text: string): string =>
  text.replace(/&(?:#(\d{1,5})|(amp|lt|gt|quot|apos|nbsp));/gi, (_, code, nom) =>
    code ? String.fromCharCode(Number(code)) : (ENTITES[nom.toLowerCase()] ?? ''),
  );
