import { EXIT } from '../../errors.js';
import { verify } from '../../kit/verify.js';
import { isError } from '../../lecture/problems.js';
import { cleanLine } from '../../text/clean.js';
import { ansAvant } from '../../text/date.js';
import { shellWord } from '../../text/shell.js';
import { fr, pluriel } from '../../text/typography.js';
import type { Shows } from '../command.js';
import type { TEXTS } from '../formats.js';
import { checkBesideKit } from './destinations.js';
import type { SharedOptions } from './options.js';
import { verdictDocument, verdictText } from './verdict.js';

interface KitVerifierOptions extends SharedOptions {
  /** After how many years a fact should be verified again. */
  readonly ancien?: number;
}

/**
 * Every problem of a kit or of supplements: errors first, then warnings. The
 * exit code is 1 if and only if there is an error.
 */
export const run: Shows<KitVerifierOptions, typeof TEXTS> = async (world, paths, options) => {
  const { ancien, sortie } = options;
  checkBesideKit(world, options, [sortie], paths);
  const anciens = ancien === undefined ? undefined : ansAvant(world.today(), ancien);
  const { problems, otherwiseAsKit } = verify(world, paths, options, anciens);
  const hints = otherwiseAsKit.map(({ chemin, erreurs }) => {
    const nom = cleanLine(chemin);
    const other = erreurs === 0 ? fr`aucune erreur` : pluriel(erreurs, 'erreur');
    return fr`${nom} est vérifié comme un supplément ; comme kit, il aurait ${other} : partenaires kit verifier --kit ${shellWord(nom, world.shell)}`;
  });
  return {
    texte: () => verdictText(problems, hints),
    document: () => verdictDocument(problems),
    exitCode: problems.some(isError) ? EXIT.data : EXIT.ok,
  };
};
