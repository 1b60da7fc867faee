import { Option } from 'commander';
import { FORMATS_IMPORT } from '../../acteurs/import/formats.js';
import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { TEXTS } from '../formats.js';
import {
  ancienOption,
  communeOption,
  departementOption,
  GROUPS,
  kitOptions,
  mannerOptions,
  names,
  overwriteOption,
  sheetOptions,
  value,
} from './options.js';

/** `acteurs verifier`. */
export const ACTEURS_VERIFIER = command({
  name: 'verifier',
  group: 'acteurs',
  summary: fr`Montre tous les problèmes d'un fichier d'acteurs.`,
  details: fr`Dit aussi ce que devient chaque colonne. Un fichier d'acteurs est un tableau (.csv, .xlsx, .ods) ou du YAML.`,
  arguments: [['<FICHIER...>', fr`un fichier d'acteurs, ou plusieurs`]],
  options: () => [
    ...sheetOptions(),
    ancienOption(fr`montre aussi ce que personne n'a vérifié depuis N ans`),
  ],
  has: TEXTS,
  examples: {
    'partenaires acteurs verifier acteurs.xlsx': fr`un classeur, avant de s'en servir`,
    'partenaires acteurs verifier acteurs.csv --ancien 3': fr`aussi ce qui date`,
  },
  work: () => import('./acteurs-verifier-run.js'),
});

/** `acteurs nouveau`. */
export const ACTEURS_NOUVEAU = command({
  name: 'nouveau',
  group: 'acteurs',
  summary: fr`Écrit un fichier d'acteurs à compléter.`,
  details: fr`Son extension dit ce qu'il est : .csv ou .xlsx pour un tableur, .yaml pour un éditeur de texte.`,
  arguments: [['<FICHIER>', fr`le fichier à écrire`]],
  options: () => [overwriteOption()],
  examples: {
    'partenaires acteurs nouveau acteurs.xlsx': fr`un classeur, avec une feuille d'actions`,
    'partenaires acteurs nouveau acteurs.csv': fr`un tableau simple`,
  },
  work: () => import('./acteurs-nouveau-run.js'),
});

/** `acteurs importer`. */
export const ACTEURS_IMPORTER = command({
  name: 'importer',
  group: 'acteurs',
  summary: fr`Fait un fichier d'acteurs de données ouvertes.`,
  details: fr`Lit un CSV de toute taille : rna, le répertoire national des associations (les fichiers rna_waldec et rna_import de data.gouv.fr, décompressés) ; scdl-subventions, les subventions d'une collectivité au format du Socle commun des données locales. Un choix répété garde ce qui répond à l'un ou à l'autre ; deux choix différents, ce qui répond aux deux. Les associations dissoutes sont laissées de côté.`,
  arguments: [['<FICHIER>', fr`le fichier à lire, en CSV`]],
  options: importerOptions,
  examples: {
    'partenaires acteurs importer rna_waldec.csv --format rna --departement Isère --mot "jumelage,solidarité internationale" --sortie acteurs.csv': fr`les associations de l'Isère qui en parlent`,
    'partenaires acteurs importer subventions.csv --format scdl-subventions --mot "jumel*" --sortie acteurs.csv': fr`ceux que la collectivité a subventionnés`,
  },
  work: () => import('./acteurs-importer-run.js'),
});

/** What `acteurs importer` is asked. It shows no page, so that its format is that of the file that is read. */
function importerOptions(): Option[] {
  return [
    new Option('-f, --format <FORMAT>', fr`ce qu'est le fichier`)
      .choices(FORMATS_IMPORT)
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
