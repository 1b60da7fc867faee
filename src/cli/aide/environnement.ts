import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { Texte } from './texte.js';

/** The variables that the program looks at, and the files that it reads without being told to. */
export function environnement({ places }: World): Texte {
  return {
    titre: fr`L'environnement du programme`,
    blocs: [
      fr`Les variables :`,
      [
        [
          'COLUMNS',
          fr`la largeur de l'affichage, de 20 à 1000 ; sinon celle du terminal, sinon 100`,
        ],
        [
          'ACCESSIBLE',
          fr`si elle n'est ni vide ni 0 : comme --accessible, pour un lecteur d'écran ou une plage braille`,
        ],
        ['NO_COLOR', fr`si elle n'est pas vide : aucune couleur`],
        [
          'FORCE_COLOR',
          fr`des couleurs même hors d'un terminal ; 0 : aucune, 1 : 16, 2 ou 3 : 256`,
        ],
        ['TERM', fr`« dumb » : aucune couleur`],
        ['XDG_CONFIG_HOME', fr`sous Linux, où est le dossier de configuration ; sinon ~/.config`],
        ['APPDATA', fr`la même chose sous Windows`],
      ],
      fr`La première de celles-ci qui est donnée décide des couleurs : --sans-couleur, NO_COLOR, FORCE_COLOR, TERM.`,
      fr`Les fichiers lus, dans cet ordre :`,
      [
        [fr`le kit`, fr`fourni dans ${cleanLine(places.kit)}, ou celui de --kit`],
        [fr`le complément`, fr`fourni au même endroit ; pas avec --kit ni --sans-complement`],
        [
          fr`vos suppléments`,
          places.config === null
            ? fr`aucun : le dossier personnel n'est pas connu`
            : fr`les fichiers .yaml et .yml de ${cleanLine(places.config)}, par ordre de nom ; pas avec --kit`,
        ],
        ['--supplement', fr`ceux que vous donnez sur la ligne de commande`],
        [
          fr`vos acteurs`,
          places.config === null
            ? fr`aucun, de même`
            : fr`pour conseil, les tableaux (.csv, .tsv, .xlsx, .xlsm, .ods) et fichiers .yaml ou .yml de ${cleanLine(places.config)}/acteurs, puis ceux de --acteurs ; sans les premiers avec --kit ou --sans-acteurs`,
        ],
      ],
      fr`Pour voir ceux qui ont été lus, avec leurs titres : partenaires sources`,
    ],
  };
}
