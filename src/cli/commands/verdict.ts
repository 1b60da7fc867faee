import {
  describeProblems,
  explainHint,
  isError,
  type Problem,
  sortProblems,
} from '../../lecture/problems.js';
import { clean } from '../../text/clean.js';
import { fr, pluriel } from '../../text/typography.js';

/** What is said of files that were verified, whatever they are. */

/**
 * The problems, errors first, then blocks of lines on what was found; the count comes last, after `hints`: it is
 * what a person and a script look for.
 */
export function verdictText(
  problems: readonly Problem[],
  hints: readonly string[],
  found: readonly (readonly string[])[] = [],
): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const count = [
    errors.length === 0 ? fr`Aucune erreur` : pluriel(errors.length, 'erreur'),
    ...(warnings.length === 0 ? [] : [pluriel(warnings.length, 'avertissement')]),
  ];
  const end = [
    ...(problems.length > 0 ? [explainHint(problems)] : []),
    ...hints,
    fr`${count.join(', ')}.`,
  ];
  const blocks = [describeProblems(errors), describeProblems(warnings), ...found, end];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The same for another program, with what else was found. */
export function verdictDocument(problems: readonly Problem[], found: object = {}): unknown {
  const problemes = sortProblems(problems).map(
    ({ niveau, fichier, position: { line, column }, repere, code, message, extrait }) => ({
      niveau,
      fichier: clean(fichier),
      ligne: line,
      colonne: column,
      // The cell of a spreadsheet, as its user calls it.
      ...(repere === undefined ? {} : { repere }),
      code,
      message,
      extrait: clean(extrait),
    }),
  );
  const erreurs = problems.filter(isError).length;
  return { erreurs, avertissements: problems.length - erreurs, problemes, ...found };
}
