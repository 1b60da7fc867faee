import { fr } from '../text/typography.js';
import { carteOptions } from './acteurs-options.js';
import { ACTEURS_DEFINITIONS } from './acteurs-table.js';
import { answerOptions, besoinOption, conseilOptions, linesOption } from './answer-options.js';
import { overwriteOption } from './command-options.js';
import type {
  AnswerOptions,
  CarteOptions,
  ConseilOptions,
  ListeOptions,
} from './commands/options.js';
import type { Definition } from './definition.js';

const NOMS = fr`un partenaire, par son identifiant, son nom ou son sigle`;

/** The commands, in the order of the help: a new one is an entry here and a handler in `Commands` (definition.ts). */
export const DEFINITIONS: readonly Definition[] = [
  {
    name: 'conseil',
    isDefault: true,
    summary: fr`Dit quels partenaires approcher, pourquoi et contre quoi.`,
    details: fr`Dès qu'un besoin est donné, aucune question n'est posée.`,
    options: conseilOptions,
    examples: [
      ['partenaires conseil', fr`le questionnaire, puis le conseil`],
      ['partenaires conseil --essentiel financement', fr`le conseil, sans question`],
      [
        'partenaires conseil --besoin jeunesse,mobilite --json',
        fr`le même en JSON, pour un autre programme`,
      ],
    ],
    run: (commands, world, _names, options: ConseilOptions) => commands.conseil(world, options),
  },
  {
    name: 'liste',
    summary: fr`Montre tous les partenaires, une ligne chacun.`,
    options: () => [besoinOption(), linesOption()],
    examples: [
      ['partenaires liste', fr`tous les partenaires du kit`],
      ['partenaires liste --besoin evaluation', fr`ceux qui aident à évaluer`],
    ],
    run: (commands, world, _names, options: ListeOptions) => commands.liste(world, options),
  },
  {
    name: 'profil',
    summary: fr`Montre tout ce que le kit dit d'un partenaire.`,
    arguments: [['<PARTENAIRE...>', NOMS]],
    examples: [
      ['partenaires profil F3E', fr`la fiche du F3E`],
      ['partenaires profil UE "Caisse des dépôts"', fr`deux fiches à la suite`],
    ],
    run: (commands, world, names, options) => commands.profil(world, names, options),
  },
  {
    name: 'comparer',
    summary: fr`Met des partenaires côte à côte.`,
    details: fr`Avec vos réponses, dit aussi lequel vous répond le mieux, et à quel point c'est sûr.`,
    options: answerOptions,
    arguments: [
      ['<A>', NOMS],
      ['<B>', fr`un deuxième partenaire`],
      ['[C...]', fr`d'autres encore`],
    ],
    examples: [
      ['partenaires comparer UE AFD', fr`deux partenaires côte à côte`],
      ['partenaires comparer UE AFD CDC', fr`trois partenaires`],
      ['partenaires comparer UE CDC -e financement -b expertise', fr`selon vos réponses`],
    ],
    run: (commands, world, names, options: AnswerOptions) =>
      commands.comparer(world, names, options),
  },
  {
    name: 'carte',
    summary: fr`Montre qui fait quoi où, d'après vos fichiers d'acteurs, et ce qui manque.`,
    options: carteOptions,
    arguments: [['<FICHIER...>', fr`vos acteurs : .csv, .xlsx, .ods ou .yaml`]],
    examples: [
      ['partenaires carte acteurs.xlsx', fr`les acteurs par type, et ce qui manque`],
      [
        'partenaires carte acteurs.csv --par commune --departement Isère',
        fr`ceux d'un département`,
      ],
      ['partenaires carte acteurs.csv --pays Mali --actions', fr`les actions au Mali`],
      ['partenaires carte acteurs.csv --sortie carte.html', fr`une page à publier ou à imprimer`],
    ],
    run: (commands, world, paths, options: CarteOptions) => commands.carte(world, paths, options),
  },
  {
    name: 'sources',
    summary: fr`Montre d'où vient le kit et ce qu'il recommande.`,
    examples: [
      ['partenaires sources', fr`ce que dit la fiche de l'ARRICOD`],
      ['partenaires sources --sortie sources.txt', fr`le même dans un fichier`],
    ],
    run: (commands, world, _names, options) => commands.sources(world, options),
  },
  {
    name: 'verifier',
    group: 'kit',
    summary: fr`Montre tous les problèmes d'un kit ou d'un supplément.`,
    details: fr`Un fichier qui déclare des besoins et parle pour une source (source, constat, analyse, recommandations), ou dont la liste des partenaires est écrite et vide, est un kit ; tout autre est un supplément, sauf donné par --kit. Sans fichier : ceux que les autres commandes lisent.`,
    arguments: [['[FICHIER...]', fr`un kit ou des suppléments`]],
    examples: [
      ['partenaires kit verifier', fr`le kit et ce qui le complète`],
      ['partenaires kit verifier notre-territoire.yaml', fr`un supplément, avant de s'en servir`],
      ['partenaires kit verifier --kit notre-kit.yaml', fr`un kit, avant de s'en servir`],
    ],
    run: (commands, world, paths, options) => commands.kitVerifier(world, paths, options),
  },
  {
    name: 'expliquer',
    group: 'kit',
    summary: fr`Dit ce que veut dire le code d'un problème.`,
    details: fr`Sans code : la liste des codes.`,
    arguments: [['[CODE]', fr`le code, écrit au bout d'un problème entre crochets`]],
    takesShared: false,
    examples: [
      ['partenaires kit expliquer', fr`tous les codes, une ligne chacun`],
      ['partenaires kit expliquer besoin-inconnu', fr`l'un d'eux, avec un exemple`],
    ],
    run: (commands, world, codes) => commands.kitExpliquer(world, codes),
  },
  {
    name: 'nouveau',
    group: 'kit',
    summary: fr`Écrit un supplément commenté, à compléter.`,
    arguments: [['<FICHIER>', fr`le fichier à écrire`]],
    options: () => [overwriteOption()],
    takesShared: false,
    examples: [
      ['partenaires kit nouveau notre-territoire.yaml', fr`un fichier à ouvrir dans un éditeur`],
      ['partenaires kit nouveau -', fr`le même, à l'écran`],
    ],
    run: (commands, world, paths, options) => commands.kitNouveau(world, paths, options),
  },
  ...ACTEURS_DEFINITIONS,
  {
    name: 'version',
    isHidden: true,
    isLenient: true,
    summary: fr`Affiche la version du programme.`,
    details: fr`Avec --json : aussi celle de Node, la machine, les fichiers lus et leurs erreurs, à joindre à toute question.`,
    examples: [
      ['partenaires --version', fr`la version`],
      ['partenaires --version --json', fr`ce qu'il faut joindre à une question`],
    ],
    run: (commands, world, _names, options) => commands.version(world, options),
  },
];
