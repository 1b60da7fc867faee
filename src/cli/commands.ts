import { fr } from '../text/typography.js';
import { type Command, command } from './command.js';
import { ACTEURS_IMPORTER, ACTEURS_NOUVEAU, ACTEURS_VERIFIER } from './commands/acteurs.js';
import { CARTE } from './commands/carte.js';
import { CONSEIL } from './commands/conseil.js';
import {
  COMPARER,
  KIT_EXPLIQUER,
  KIT_NOUVEAU,
  KIT_VERIFIER,
  LISTE,
  PROFIL,
  SOURCES,
} from './commands/kit.js';
import { TEXTS } from './formats.js';

/** `version`, which `--version` is made into. */
const VERSION = command({
  name: 'version',
  isHidden: true,
  isLenient: true,
  summary: fr`Affiche la version du programme.`,
  details: fr`Avec --json : aussi celle de Node, la machine, les fichiers lus et leurs erreurs, à joindre à toute question.`,
  has: TEXTS,
  examples: {
    'partenaires --version': fr`la version`,
    'partenaires --version --json': fr`ce qu'il faut joindre à une question`,
  },
  work: () => import('./commands/version-run.js'),
});

/** The commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  CONSEIL,
  LISTE,
  PROFIL,
  COMPARER,
  CARTE,
  SOURCES,
  KIT_VERIFIER,
  KIT_EXPLIQUER,
  KIT_NOUVEAU,
  ACTEURS_VERIFIER,
  ACTEURS_NOUVEAU,
  ACTEURS_IMPORTER,
  VERSION,
];
