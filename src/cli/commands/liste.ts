import type { Option } from 'commander';
import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { LINES, ROWS } from '../formats.js';
import { besoinOption, flag } from './options.js';

/** `liste`. */
export const LISTE = command({
  name: 'liste',
  summary: fr`Montre tous les partenaires, une ligne chacun.`,
  options: () => [besoinOption(), linesOption()],
  has: ROWS,
  less: { has: LINES, when: ({ lignes }) => lignes },
  examples: [
    ['partenaires liste', fr`tous les partenaires du kit`],
    ['partenaires liste --besoin evaluation', fr`ceux qui aident à évaluer`],
  ],
  work: () => import('./liste-run.js'),
});

/** `--lignes`, for who hands a list to another command. */
function linesOption(): Option {
  return flag(
    'display',
    '--lignes',
    fr`une ligne par partenaire, champs séparés par une tabulation, pour un autre programme`,
  ).conflicts(['format', 'json']);
}
