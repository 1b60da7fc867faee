import { fr } from '../text/typography.js';
import { sheetOption } from './acteurs-options.js';
import { overwriteOption, value } from './command-options.js';
import type { ActeursVerifierOptions } from './commands/acteurs-verifier.js';
import type { Definition } from './definition.js';
import { IMPORTER } from './importer.js';

/** The commands of the group « acteurs ». */
export const ACTEURS_DEFINITIONS: readonly Definition[] = [
  {
    name: 'verifier',
    group: 'acteurs',
    summary: fr`Montre tous les problèmes d'un fichier d'acteurs.`,
    details: fr`Dit aussi ce que devient chaque colonne. Un fichier d'acteurs est un tableau (.csv, .xlsx, .ods) ou du YAML.`,
    arguments: [['<FICHIER...>', fr`un fichier d'acteurs, ou plusieurs`]],
    options: () => [
      sheetOption(),
      value('files', '--ancien <N>', fr`montre aussi ce que personne n'a vérifié depuis N ans`),
    ],
    examples: [
      ['partenaires acteurs verifier acteurs.xlsx', fr`un classeur, avant de s'en servir`],
      ['partenaires acteurs verifier acteurs.csv --ancien 3', fr`aussi ce qui date`],
    ],
    run: (commands, world, paths, options: ActeursVerifierOptions) =>
      commands.acteursVerifier(world, paths, options),
  },
  {
    name: 'nouveau',
    group: 'acteurs',
    summary: fr`Écrit un fichier d'acteurs à compléter.`,
    details: fr`Son extension dit ce qu'il est : .csv ou .xlsx pour un tableur, .yaml pour un éditeur de texte.`,
    arguments: [['<FICHIER>', fr`le fichier à écrire`]],
    options: () => [overwriteOption()],
    takesShared: false,
    examples: [
      ['partenaires acteurs nouveau acteurs.xlsx', fr`un classeur, avec une feuille d'actions`],
      ['partenaires acteurs nouveau acteurs.csv', fr`un tableau simple`],
    ],
    run: (commands, world, paths, options) => commands.acteursNouveau(world, paths, options),
  },
  IMPORTER,
];
