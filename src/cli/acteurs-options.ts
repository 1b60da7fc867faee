import { Option } from 'commander';
import { fr } from '../text/typography.js';
import { files, flag, GROUPS, names, value } from './command-options.js';
import { PAR, PAR_USUEL } from './commands/options.js';

/** What commands that read files of acteurs are asked: the sheet, the place, what is to be shown. */

/** The sheet of a spreadsheet. */
export function sheetOption(): Option {
  return value('files', '--feuille <NOM>', fr`la feuille à lire d'un classeur ; sinon la première`);
}

export const communeOption = () =>
  names('acteurs', '--commune <NOM>', fr`ceux d'une commune, par son nom ou son code INSEE`);

export const departementOption = () =>
  names('acteurs', '--departement <NOM>', fr`ceux d'un département, par son nom ou son code`);

/** Places, by name or code. */
export function placeOptions(): Option[] {
  return [
    communeOption(),
    departementOption(),
    names('acteurs', '--region <NOM>', fr`ceux d'une région, par son nom ou son code`),
    names('acteurs', '--pays <NOM>', fr`ceux qui agissent dans un pays, par son nom ou son code`),
  ];
}

/** What `conseil` takes: the files, where we are, the countries that matter. */
export function besideOptions(): Option[] {
  return [
    files(
      'acteurs',
      '--acteurs <FICHIER>',
      fr`nomme, à côté de chaque type, les acteurs de ce fichier (csv, xlsx, ods, yaml) ; répétable`,
    ),
    value(
      'acteurs',
      '--commune <NOM>',
      fr`où vous êtes, par son nom ou son code INSEE : les acteurs les plus proches d'abord`,
    ),
    value(
      'acteurs',
      '--departement <NOM>',
      fr`de même, si vous n'êtes pas dans une commune`,
    ).conflicts('commune'),
    names('acteurs', '--pays <NOM>', fr`seulement les acteurs qui agissent dans ce pays`),
    sheetOption(),
    flag(
      'acteurs',
      '--sans-acteurs',
      fr`laisse de côté vos fichiers d'acteurs, ceux du dossier de configuration`,
    ),
  ];
}

/** What `carte` takes. */
export function carteOptions(): Option[] {
  return [
    new Option('--par <CRITERE>', fr`ce qui forme les groupes`)
      .choices(PAR)
      // No default, so that « --actions --par type » can be told from « --actions ».
      .default(undefined, PAR_USUEL)
      .helpGroup(GROUPS.acteurs),
    names('acteurs', '--type <NOM>', fr`ceux d'un type de partenaire ; ces choix se répètent`),
    names('acteurs', '--besoin <NOM>', fr`ceux qui répondent à un besoin`),
    ...placeOptions(),
    names('acteurs', '--theme <NOM>', fr`ceux qui travaillent sur un thème de vos fichiers`),
    names(
      'acteurs',
      '--odd <NUMERO>',
      fr`ceux qui servent un objectif de développement durable, de 1 à 17`,
    ),
    flag(
      'acteurs',
      '--actions',
      fr`groupe les actions, par pays ou, avec --par theme, par thème ; en csv, une ligne par action`,
    ),
    flag('display', '--tous', fr`montre, à l'écran ou en .txt, tous les acteurs de chaque groupe`),
    sheetOption(),
  ];
}
