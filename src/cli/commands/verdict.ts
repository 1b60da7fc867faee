import { pick } from '../../collections.js';
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
  const count = errors.length === 0 ? fr`Aucune erreur` : pluriel(errors.length, 'erreur');
  const more = warnings.length === 0 ? '' : `, ${pluriel(warnings.length, 'avertissement')}`;
  const hint = problems.length > 0 ? [explainHint(problems)] : [];
  const end = [...hint, ...hints, fr`${count}${more}.`];
  const blocks = [describeProblems(errors), describeProblems(warnings), ...found, end];
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${shown.join('\n\n')}\n`;
}

/** The same for another program, with what else was found. */
export function verdictDocument(problems: readonly Problem[], found: object = {}): unknown {
  const problemes = sortProblems(problems).map((problem) => ({
    niveau: problem.niveau,
    fichier: clean(problem.fichier),
    ligne: problem.position.line,
    colonne: problem.position.column,
    // The cell of a spreadsheet, as its user calls it.
    ...(problem.repere !== undefined && { repere: problem.repere }),
    ...pick(problem, 'code', 'message'),
    extrait: clean(problem.extrait),
  }));
  const erreurs = problems.filter(isError).length;
  return { erreurs, avertissements: problems.length - erreurs, problemes, ...found };
}
