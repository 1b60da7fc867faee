import { EXIT, UserError } from '../errors.js';
import { clean } from '../text/clean.js';
import { width } from '../text/layout.js';
import { fr, pluriel } from '../text/typography.js';
import type { LectureCode } from './explications.js';

/** A place in a file: line and column count from 1, the column in characters (code points). */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a file. A warning does not prevent its use. */
export interface Problem {
  readonly niveau: 'erreur' | 'avertissement';
  readonly fichier: string;
  readonly position: Position;
  /** What a spreadsheet calls the place (« Acteurs!C12 »): then it is told, and the position sorts. */
  readonly repere?: string;
  /** What kind of problem it is, in kebab-case French (« champ-inconnu »): stable, and explained. */
  readonly code: string;
  /** One French sentence: what was expected, what was found, the nearest known word. */
  readonly message: string;
  /** The line of the file, as written; empty where the file has no text. */
  readonly extrait: string;
}

export const isError = ({ niveau }: Problem) => niveau === 'erreur';

/** Whether two problems of one file say the same of the same place. */
export function samePlace(a: Problem, b: Problem): boolean {
  return placeOf(a) === placeOf(b) && a.message === b.message;
}

/** Where a problem stands in its file, in words of its own. */
export const placeOf = ({ repere, position: { line, column } }: Problem) =>
  repere ?? `${line}:${column}`;

/** More problems than this help nobody; the rest is counted, up to MAX_PROBLEMS a file. */
const MAX_SHOWN = 50;
export const MAX_PROBLEMS = 200;
const MAX_EXCERPT = 100;

/** What a path is called in messages. */
export const displayName = (path: string) => (path === '-' ? STDIN_NAME : path);
const STDIN_NAME = fr`entrée standard`;
const inSentence = (name: string) => (name === STDIN_NAME ? fr`l'entrée standard` : name);

/** The sheet of a spreadsheet's problem; '' where a file has none. */
const sheetOf = ({ repere = '' }: Problem) => repere.slice(0, repere.lastIndexOf('!') + 1);

/** By file, then sheet, line, and column: the order in which a person mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const files = [...new Set(problems.map((p) => p.fichier))];
  const sheets = [...new Set(problems.map(sheetOf))];
  return [...problems].sort(
    (a, b) =>
      files.indexOf(a.fichier) - files.indexOf(b.fichier) ||
      sheets.indexOf(sheetOf(a)) - sheets.indexOf(sheetOf(b)) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
}

/** The line of the file, cut around the column, and a caret under the place. */
function excerpt({ extrait, position }: Problem): string[] {
  const start = Math.max(0, position.column - 1 - MAX_EXCERPT / 2);
  // Code points, of a line that may be megabytes long.
  const characters = [...extrait.slice(0, 2 * (start + MAX_EXCERPT))];
  const shown = clean(characters.slice(start, start + MAX_EXCERPT).join('')).trimEnd();
  if (shown === '') return [];
  const before = clean(characters.slice(start, position.column - 1).join(''));
  return [`    ${shown}`, `    ${' '.repeat(width(before))}^`];
}

/** `file:line:column: message [code]`, with the line and a caret under it. */
export function describeProblem(problem: Problem): string[] {
  const { fichier, niveau, message, code } = problem;
  const place = `${fichier}:${placeOf(problem)}`;
  return [`${clean(place)}: ${niveau}: ${clean(message)} [${code}]`, ...excerpt(problem)];
}

/** The lines of all problems in order; past the fiftieth they are only counted. */
export function describeProblems(problems: readonly Problem[]): string[] {
  const sorted = sortProblems(problems);
  const lines = sorted.slice(0, MAX_SHOWN).flatMap(describeProblem);
  const rest = sorted.length - MAX_SHOWN;
  if (rest <= 0) return lines;
  const others = pluriel(rest, 'autre problème', 'autres problèmes');
  return [...lines, fr`… et ${sorted.length >= MAX_PROBLEMS ? 'au moins ' : ''}${others}.`];
}

/** How to learn what the codes of some problems mean: a line that can be typed. */
export function explainHint(problems: readonly Problem[]): string {
  const [code = '', ...others] = new Set(problems.map((problem) => problem.code));
  return others.length === 0
    ? fr`Pour en savoir plus : partenaires kit expliquer ${code}`
    : fr`Pour en savoir plus sur un code : partenaires kit expliquer CODE`;
}

/**
 * Files that cannot be used: lists every problem at once. `mend` says what to do, where that is not
 * to change the files; `note` is one more line of remedy.
 */
export class FileProblems extends UserError {
  constructor(
    readonly problems: readonly Problem[],
    { mend = '', note = '' }: { readonly mend?: string; readonly note?: string } = {},
  ) {
    const errors = problems.filter(isError);
    const files = [...new Set(errors.map((p) => clean(p.fichier)))];
    const atLeast = errors.length >= MAX_PROBLEMS ? fr`Au moins ` : '';
    const remede = [mend || mendHint(errors.length, files.length), note, explainHint(errors)];
    super(
      fr`${atLeast}${pluriel(errors.length, 'erreur')} dans ${files.map(inSentence).join(', ')}`,
      remede.filter((line) => line !== '').join('\n'),
      EXIT.data,
      describeProblems(errors),
    );
  }
}

/** Why a file cannot be used, as problems of it: its own, or that it cannot be read, and what to do then. */
export function problemsOf(chemin: string, error: UserError): readonly Problem[] {
  if (error instanceof FileProblems) return error.problems;
  const message = `${error.message}. ${error.remede.replaceAll('\n', ' ')}`.replace(/[. ]+$/, '');
  const code: LectureCode = 'fichier-illisible';
  const place = { fichier: displayName(chemin), position: { line: 1, column: 1 }, extrait: '' };
  return [{ niveau: 'erreur', ...place, code, message }];
}

function mendHint(errors: number, files: number): string {
  const what = files > 1 ? fr`les fichiers` : fr`le fichier`;
  const where = errors > 1 ? fr`aux endroits indiqués` : fr`à l'endroit indiqué`;
  return fr`Corrigez ${what} ${where}, puis relancez la commande.`;
}
