import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { TEXTS } from '../formats.js';
import { overwriteOption } from './options.js';

/** `kit verifier`. */
export const KIT_VERIFIER = command({
  name: 'verifier',
  group: 'kit',
  summary: fr`Montre tous les problèmes d'un kit ou d'un supplément.`,
  details: fr`Un fichier qui déclare des besoins et parle pour une source (source, constat, analyse, recommandations), ou dont la liste des partenaires est écrite et vide, est un kit ; tout autre est un supplément, sauf donné par --kit. Sans fichier : ceux que les autres commandes lisent.`,
  arguments: [['[FICHIER...]', fr`un kit ou des suppléments`]],
  has: TEXTS,
  examples: [
    ['partenaires kit verifier', fr`le kit et ce qui le complète`],
    ['partenaires kit verifier notre-territoire.yaml', fr`un supplément, avant de s'en servir`],
    ['partenaires kit verifier --kit notre-kit.yaml', fr`un kit, avant de s'en servir`],
  ],
  work: () => import('./kit-verifier-run.js'),
});

/** `kit expliquer`. */
export const KIT_EXPLIQUER = command({
  name: 'expliquer',
  group: 'kit',
  summary: fr`Dit ce que veut dire le code d'un problème.`,
  details: fr`Sans code : la liste des codes.`,
  arguments: [['[CODE]', fr`le code, écrit au bout d'un problème entre crochets`]],
  examples: [
    ['partenaires kit expliquer', fr`tous les codes, une ligne chacun`],
    ['partenaires kit expliquer besoin-inconnu', fr`l'un d'eux, avec un exemple`],
  ],
  work: () => import('./kit-expliquer-run.js'),
});

/** `kit nouveau`. */
export const KIT_NOUVEAU = command({
  name: 'nouveau',
  group: 'kit',
  summary: fr`Écrit un supplément commenté, à compléter.`,
  arguments: [['<FICHIER>', fr`le fichier à écrire`]],
  options: () => [overwriteOption()],
  examples: [
    ['partenaires kit nouveau notre-territoire.yaml', fr`un fichier à ouvrir dans un éditeur`],
    ['partenaires kit nouveau -', fr`le même, à l'écran`],
  ],
  work: () => import('./kit-nouveau-run.js'),
});
