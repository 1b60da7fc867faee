/** French typography, applied once, where the program's own sentences are written. */

const NBSP = '\u00a0';
const NARROW_NBSP = '\u202f';

/** A French sentence typed with plain spaces and apostrophes, in French typography. */
export function typographie(text: string): string {
  return text.replace(/'| [;!?:%»]|« (?![;!?])/g, (typed) => {
    if (typed === "'") return '’';
    return typed.replace(' ', /[;!?]/.test(typed) ? NARROW_NBSP : NBSP);
  });
}

/**
 * Template tag for a French sentence: what is written in the code gets French typography,
 * what is interpolated (sentences of a kit, file names) is left as it is.
 */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  // The gap marks keep rules that span an interpolation, such as « ${nom} », in force.
  const gap = '\u0000';
  const pieces = typographie(parts.join(gap)).split(gap);
  return pieces.map((piece, i) => piece + (values[i] ?? '')).join('');
}

/** The same for a console of Windows, whose fonts draw a narrow no-break space as a box. */
export const consoleText = (text: string): string => text.replaceAll(NARROW_NBSP, NBSP);

/** « 12 345 ». Intl would load its tables, a tenth of a start. */
export const milliers = (count: number): string => `${count}`.replace(/\B(?=(\d{3})+$)/g, '\u202f');

/** « 1 besoin », « 3 besoins »: zero and one are singular in French. */
export function pluriel(count: number, singular: string, plural = `${singular}s`): string {
  return `${count}${NBSP}${count < 2 ? singular : plural}`;
}

/** « a », « a et b », « a, b et c ». */
export function enumeration(items: readonly string[], conjunction = 'et'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`;
}

/** « et 3 autres »: how a list ends that was cut. */
export const etAutres = (rest: number): string => fr`et ${pluriel(rest, 'autre')}`;

/** The first names, at most `most`, and behind them how many others of `total` there are, to be enumerated. */
export function firstNoms(
  noms: readonly string[],
  most: number,
  total = noms.length,
): readonly string[] {
  const shown = noms.slice(0, most);
  const rest = total - shown.length;
  return rest > 0 ? [...shown, pluriel(rest, 'autre')] : shown;
}

/** Names in a row: commas, or semicolons where a name has a comma of its own. */
export function separate(noms: readonly string[]): string {
  return noms.join(noms.some((nom) => nom.includes(',')) ? fr` ; ` : ', ');
}

/** A common noun with a lower-case first letter, for the middle of a sentence. */
export function minuscule(nom: string): string {
  const [first = ''] = nom;
  return first.toLowerCase() + nom.slice(first.length);
}

/** The same words at the beginning of a sentence. */
export function majuscule(phrase: string): string {
  const [first = ''] = phrase;
  return first.toUpperCase() + phrase.slice(first.length);
}

/** « 1er », « 2e »: a rank, in letters that no typeface must raise. */
export const ordinal = (rang: number) => (rang === 1 ? '1er' : `${rang}e`);
