import { Option } from 'commander';
import { fr } from '../text/typography.js';
import { communeOption, departementOption } from './acteurs-options.js';
import {
  GROUPS,
  kitOptions,
  mannerOptions,
  names,
  overwriteOption,
  value,
} from './command-options.js';
import { FORMATS_LUS, type ImporterOptions } from './commands/importer/options.js';
import type { Definition } from './definition.js';

/** What `acteurs importer` is asked. It shows no page, so that its format is that of the file that is read. */
function importerOptions(): Option[] {
  return [
    new Option('-f, --format <FORMAT>', fr`ce qu'est le fichier`)
      .choices(FORMATS_LUS)
      .makeOptionMandatory()
      .helpGroup(GROUPS.files),
    value(
      'files',
      '-o, --sortie <FICHIER>',
      fr`le fichier d'acteurs à écrire, en .csv ; « - » pour l'écran`,
    ).makeOptionMandatory(),
    overwriteOption(),
    departementOption(),
    communeOption(),
    names(
      'acteurs',
      '--mot <MOT>',
      fr`ceux dont le titre ou l'objet a ce mot, entier, sans égard aux accents ni au pluriel ; « jumel* » pour tous ceux qui commencent ainsi ; plusieurs mots à la suite entre guillemets`,
    ),
    value(
      'acteurs',
      '--type <PARTENAIRE>',
      fr`le type de partenaire qu'ils sont tous, du kit ; sinon à compléter`,
    ),
    ...mannerOptions(),
    ...kitOptions(),
  ];
}

/** `acteurs importer`. */
export const IMPORTER: Definition = {
  name: 'importer',
  group: 'acteurs',
  summary: fr`Fait un fichier d'acteurs de données ouvertes.`,
  details: fr`Lit un CSV de toute taille : rna, le répertoire national des associations (les fichiers rna_waldec et rna_import de data.gouv.fr, décompressés) ; scdl-subventions, les subventions d'une collectivité au format du Socle commun des données locales. Un choix répété garde ce qui répond à l'un ou à l'autre ; deux choix différents, ce qui répond aux deux. Les associations dissoutes sont laissées de côté.`,
  arguments: [['<FICHIER>', fr`le fichier à lire, en CSV`]],
  options: importerOptions,
  takesShared: false,
  examples: [
    [
      'partenaires acteurs importer rna_waldec.csv --format rna --departement Isère --mot jumelage,"solidarité internationale" --sortie acteurs.csv',
      fr`les associations de l'Isère qui en parlent`,
    ],
    [
      'partenaires acteurs importer subventions.csv --format scdl-subventions --mot "jumel*" --sortie acteurs.csv',
      fr`ceux que la collectivité a subventionnés`,
    ],
  ],
  // The command line has no other word than « format » for what is a format of its own here.
  run: (commands, world, paths, options) =>
    commands.acteursImporter(world, paths, options as unknown as ImporterOptions),
};
