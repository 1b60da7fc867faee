import { EXIT, type ExitCode } from '../errors.js';
import { type OtherVerdict, type Verdict, verify } from '../kit/verify.js';
import {
  describeProblems,
  explainHint,
  isError,
  type Problem,
  sortProblems,
} from '../lecture/problems.js';
import { clean, cleanLine } from '../text/clean.js';
import { shellWord } from '../text/shell.js';
import { fr, pluriel } from '../text/typography.js';
import type { World } from '../world.js';
import { checkFormat } from './formats.js';
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
  checkFormat(world, options, ['tableau', 'json']);
  const verdict = await verify(world, paths, options);
  const report = options.format === 'json' ? jsonReport(verdict.problems) : textReport(verdict);
  deliver(world, options, report);
  return verdict.problems.some(isError) ? EXIT.data : EXIT.ok;
}

function textReport({ problems, otherwiseAsKit }: Verdict): string {
  const errors = problems.filter(isError);
  const warnings = problems.filter((problem) => !isError(problem));
  const count = [
    errors.length === 0 ? fr`Aucune erreur` : pluriel(errors.length, 'erreur'),
    ...(warnings.length === 0 ? [] : [pluriel(warnings.length, 'avertissement')]),
  ];
  const blocks = [errors, warnings]
    .filter((list) => list.length > 0)
    .map((list) => describeProblems(list).join('\n'));
  // The count comes last: it is what a person and a script look for.
  const end = [
    ...(problems.length > 0 ? [explainHint(problems)] : []),
    ...otherwiseAsKit.map(kitHint),
    fr`${count.join(', ')}.`,
  ];
  return `${[...blocks, end.join('\n')].join('\n\n')}\n`;
}

/** A file that may have been meant as a kit, and how to judge it as one. */
function kitHint({ chemin, erreurs }: OtherVerdict): string {
  const nom = cleanLine(chemin);
  const other = erreurs === 0 ? fr`aucune erreur` : pluriel(erreurs, 'erreur');
  return fr`${nom} est vérifié comme un supplément ; comme kit, il aurait ${other} : partenaires kit verifier --kit ${shellWord(nom)}`;
}

function jsonReport(problems: readonly Problem[]): string {
  const problemes = sortProblems(problems).map(
    ({ niveau, fichier, position: { line, column }, code, message, extrait }) => ({
      niveau,
      fichier: clean(fichier),
      ligne: line,
      colonne: column,
      code,
      message,
      extrait: clean(extrait),
    }),
  );
  const erreurs = problems.filter(isError).length;
  return `${JSON.stringify({ erreurs, avertissements: problems.length - erreurs, problemes }, null, 2)}\n`;
}
