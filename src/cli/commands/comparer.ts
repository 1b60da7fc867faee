import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { ROWS } from '../formats.js';
import { answerOptions, PARTENAIRE_NOMME } from './options.js';

/** `comparer`. */
export const COMPARER = command({
  name: 'comparer',
  summary: fr`Met des partenaires côte à côte.`,
  details: fr`Avec vos réponses, dit aussi lequel vous répond le mieux, et à quel point c'est sûr.`,
  options: answerOptions,
  arguments: [
    ['<A>', PARTENAIRE_NOMME],
    ['<B>', fr`un deuxième partenaire`],
    ['[C...]', fr`d'autres encore`],
  ],
  has: ROWS,
  examples: [
    ['partenaires comparer UE AFD', fr`deux partenaires côte à côte`],
    ['partenaires comparer UE AFD CDC', fr`trois partenaires`],
    ['partenaires comparer UE CDC -e financement -b expertise', fr`selon vos réponses`],
  ],
  work: () => import('./comparer-run.js'),
});
