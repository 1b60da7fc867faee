import type { Option } from 'commander';
import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { LINES, PAGES, ROWS, TEXTS } from '../formats.js';
import {
  ancienOption,
  answerOptions,
  besoinOption,
  flag,
  overwriteOption,
  PARTENAIRE_NOMME,
} from './options.js';

/** `kit verifier`. */
export const KIT_VERIFIER = command({
  name: 'verifier',
  group: 'kit',
  summary: fr`Montre tous les problèmes d'un kit ou d'un supplément.`,
  details: fr`Un fichier qui déclare des besoins et parle pour une source (source, constat, analyse, recommandations), ou dont la liste des partenaires est écrite et vide, est un kit ; tout autre est un supplément, sauf donné par --kit. Sans fichier : ceux que les autres commandes lisent.`,
  arguments: [['[FICHIER...]', fr`un kit ou des suppléments`]],
  options: () => [
    ancienOption(fr`montre aussi les faits constatés il y a plus de N ans, ou sans date`),
  ],
  has: TEXTS,
  examples: {
    'partenaires kit verifier': fr`le kit et ce qui le complète`,
    'partenaires kit verifier --ancien 5': fr`de même, avec les faits qui datent`,
    'partenaires kit verifier notre-territoire.yaml': fr`un supplément, avant de s'en servir`,
    'partenaires kit verifier --kit notre-kit.yaml': fr`un kit, avant de s'en servir`,
  },
  work: () => import('./kit-verifier-run.js'),
});

/** `kit expliquer`. */
export const KIT_EXPLIQUER = command({
  name: 'expliquer',
  group: 'kit',
  summary: fr`Dit ce que veut dire le code d'un problème.`,
  details: fr`Sans code : la liste des codes.`,
  arguments: [['[CODE]', fr`le code, écrit au bout d'un problème entre crochets`]],
  examples: {
    'partenaires kit expliquer': fr`tous les codes, une ligne chacun`,
    'partenaires kit expliquer besoin-inconnu': fr`l'un d'eux, avec un exemple`,
  },
  work: () => import('./kit-expliquer-run.js'),
});

/** `kit nouveau`. */
export const KIT_NOUVEAU = command({
  name: 'nouveau',
  group: 'kit',
  summary: fr`Écrit un supplément commenté, à compléter.`,
  arguments: [['<FICHIER>', fr`le fichier à écrire`]],
  options: () => [overwriteOption()],
  examples: {
    'partenaires kit nouveau notre-territoire.yaml': fr`un fichier à ouvrir dans un éditeur`,
    'partenaires kit nouveau -': fr`le même, à l'écran`,
  },
  work: () => import('./kit-nouveau-run.js'),
});

/** `liste`. */
export const LISTE = command({
  name: 'liste',
  summary: fr`Montre tous les partenaires, une ligne chacun.`,
  options: () => [besoinOption(), linesOption()],
  has: ROWS,
  less: ({ lignes }) => (lignes ? LINES : undefined),
  examples: {
    'partenaires liste': fr`tous les partenaires du kit`,
    'partenaires liste --besoin evaluation': fr`ceux qui aident à évaluer`,
  },
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

/** `profil`. */
export const PROFIL = command({
  name: 'profil',
  summary: fr`Montre tout ce que le kit dit d'un partenaire.`,
  arguments: [['<PARTENAIRE...>', PARTENAIRE_NOMME]],
  has: PAGES,
  examples: {
    'partenaires profil F3E': fr`la fiche du F3E`,
    'partenaires profil UE "Caisse des dépôts"': fr`deux fiches à la suite`,
  },
  work: () => import('./profil-run.js'),
});

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
  examples: {
    'partenaires comparer UE AFD': fr`deux partenaires côte à côte`,
    'partenaires comparer UE AFD CDC': fr`trois partenaires`,
    'partenaires comparer UE CDC -e financement -b expertise': fr`selon vos réponses`,
  },
  work: () => import('./comparer-run.js'),
});

/** `sources`. */
export const SOURCES = command({
  name: 'sources',
  summary: fr`Montre d'où vient le kit et ce qu'il recommande.`,
  has: PAGES,
  examples: {
    'partenaires sources': fr`ce que dit la fiche de l'ARRICOD`,
    'partenaires sources --sortie sources.txt': fr`le même dans un fichier`,
  },
  work: () => import('./sources-run.js'),
});
