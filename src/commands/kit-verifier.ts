import { EXIT, type ExitCode } from '../errors.js';
import { verify } from '../kit/verify.js';
import { describeProblems, isError, type Problem, sortProblems } from '../lecture/problems.js';
import { clean } from '../text/clean.js';
import { fr, pluriel } from '../text/typography.js';
import type { World } from '../world.js';
import type { SharedOptions } from './options.js';
import { deliver } from './presentation.js';

/**
 * Every problem of a kit or of supplements, on standard output: errors first, then warnings. The
 * exit code is 1 if and only if there is an error.
 */
export async function kitVerifier(
  world: World,
  paths: string[],
  options: SharedOptions,
): Promise<ExitCode> {
  const problems = sortProblems(await verify(world, paths, options));
  const report = options.format === 'json' ? jsonReport(problems) : textReport(problems);
  deliver(world, options, report);
  return problems.some(isError) ? EXIT.data : EXIT.ok;
}

function textReport(problems: readonly Problem[]): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const count = [
    errors.length === 0 ? fr`Aucune erreur` : pluriel(errors.length, 'erreur'),
    ...(warnings.length === 0 ? [] : [pluriel(warnings.length, 'avertissement')]),
  ];
  const blocks = [errors, warnings]
    .filter((list) => list.length > 0)
    .map((list) => describeProblems(list).join('\n'));
  return `${[...blocks, fr`${count.join(', ')}.`].join('\n\n')}\n`;
}

function jsonReport(problems: readonly Problem[]): string {
  const problemes = problems.map(
    ({ niveau, fichier, position: { line, column }, message, extrait }) => ({
      niveau,
      fichier: clean(fichier),
      ligne: line,
      colonne: column,
      message,
      extrait: clean(extrait),
    }),
  );
  const erreurs = problems.filter(isError).length;
  return `${JSON.stringify({ erreurs, avertissements: problems.length - erreurs, problemes }, null, 2)}\n`;
}
