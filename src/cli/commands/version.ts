import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { TEXTS } from '../formats.js';

/** `version`, which `--version` is made into. */
export const VERSION = command({
  name: 'version',
  isHidden: true,
  isLenient: true,
  summary: fr`Affiche la version du programme.`,
  details: fr`Avec --json : aussi celle de Node, la machine, les fichiers lus et leurs erreurs, à joindre à toute question.`,
  has: TEXTS,
  examples: [
    ['partenaires --version', fr`la version`],
    ['partenaires --version --json', fr`ce qu'il faut joindre à une question`],
  ],
  work: () => import('./version-run.js'),
});
