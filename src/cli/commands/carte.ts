import { Option } from 'commander';
import { AXE_USUEL, AXES } from '../../carte/axes.js';
import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { SHEETS } from '../formats.js';
import { flag, GROUPS, names, placeOptions, sheetOptions } from './options.js';

/** `carte`. */
export const CARTE = command({
  name: 'carte',
  summary: fr`Montre qui fait quoi où, d'après vos fichiers d'acteurs, et ce qui manque.`,
  options: carteOptions,
  arguments: [['<FICHIER...>', fr`vos acteurs : .csv, .xlsx, .ods ou .yaml`]],
  has: SHEETS,
  examples: {
    'partenaires carte acteurs.xlsx': fr`les acteurs par type, et ce qui manque`,
    'partenaires carte acteurs.csv --par commune --departement Isère': fr`ceux d'un département`,
    'partenaires carte acteurs.csv --pays Mali --actions': fr`les actions au Mali`,
    'partenaires carte acteurs.csv --sortie carte.html': fr`une page à publier ou à imprimer`,
  },
  work: () => import('./carte-run.js'),
});

function carteOptions(): Option[] {
  return [
    new Option('--par <CRITERE>', fr`ce qui forme les groupes`)
      .choices(AXES)
      // No default, so that « --actions --par type » can be told from « --actions ».
      .default(undefined, AXE_USUEL)
      .helpGroup(GROUPS.acteurs),
    names('acteurs', '--type <NOM>', fr`ceux d'un type de partenaire ; ces choix se répètent`),
    names('acteurs', '--categorie <NOM>', fr`ceux d'une catégorie de vos fichiers, comme « ONG »`),
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
    ...sheetOptions(),
  ];
}
