import type { Command } from './command.js';
import { ACTEURS_IMPORTER, ACTEURS_NOUVEAU, ACTEURS_VERIFIER } from './commands/acteurs.js';
import { CARTE } from './commands/carte.js';
import { COMPARER } from './commands/comparer.js';
import { CONSEIL } from './commands/conseil.js';
import { KIT_EXPLIQUER, KIT_NOUVEAU, KIT_VERIFIER } from './commands/kit.js';
import { LISTE } from './commands/liste.js';
import { PROFIL } from './commands/profil.js';
import { SOURCES } from './commands/sources.js';
import { VERSION } from './commands/version.js';

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
