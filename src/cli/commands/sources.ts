import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { PAGES } from '../formats.js';

/** `sources`. */
export const SOURCES = command({
  name: 'sources',
  summary: fr`Montre d'où vient le kit et ce qu'il recommande.`,
  has: PAGES,
  examples: [
    ['partenaires sources', fr`ce que dit la fiche de l'ARRICOD`],
    ['partenaires sources --sortie sources.txt', fr`le même dans un fichier`],
  ],
  work: () => import('./sources-run.js'),
});
