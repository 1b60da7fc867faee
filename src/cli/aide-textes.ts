import { EXIT } from '../errors.js';
import { cleanLine } from '../text/clean.js';
import { inFolder } from '../text/shell.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';

/** A text of the help: what it says, without width or colour, so that any page can show it. */
export interface Texte {
  readonly titre: string;
  /** Paragraphs, and lists of terms with what each means. */
  readonly blocs: readonly (string | readonly Terme[])[];
}

export type Terme = readonly [terme: string, sens: string];

const SENS: Readonly<Record<keyof typeof EXIT, string>> = {
  ok: fr`Tout va bien.`,
  data: fr`Un fichier est en cause : le kit, un supplément, des réponses, ou un fichier à écrire. Tous ses problèmes sont dits, chacun avec sa place.`,
  usage: fr`La ligne de commande est en cause : une commande, une option ou un nom inconnu, ou il manque quelque chose.`,
  bug: fr`Le programme a un défaut. Le message dit comment le signaler.`,
  interrupted: fr`Vous avez interrompu le programme. Le message dit ce qui est conservé.`,
};

/** What each exit code means. */
export function codes(): Texte {
  const kinds = Object.keys(SENS) as (keyof typeof EXIT)[];
  return {
    titre: fr`Les codes de sortie`,
    blocs: [
      fr`Par ce nombre, le programme dit à un script comment il s'est terminé :`,
      kinds.map((kind) => [`${EXIT[kind]}`, SENS[kind]] as const),
      fr`Le résultat va sur la sortie standard, tout le reste sur la sortie d'erreur.`,
    ],
  };
}

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
            : fr`pour conseil, les tableaux (.csv, .tsv, .xlsx, .xlsm, .ods) et fichiers .yaml ou .yml de ${cleanLine(inFolder(places.config, 'acteurs'))}, puis ceux de --acteurs ; sans les premiers avec --kit ou --sans-acteurs`,
        ],
      ],
      fr`Pour voir ceux qui ont été lus, avec leurs titres : partenaires sources`,
    ],
  };
}

/** How the advice is computed, on one screen. */
export function methode(): Texte {
  return {
    titre: fr`Comment les chiffres sont calculés, d'après les phrases du kit`,
    blocs: [
      [
        [
          fr`valeur`,
          fr`1 si un besoin est dans les apports du partenaire, ½ dans ses avantages, sinon 0 ; moitié moins si une faiblesse en parle`,
        ],
        [
          fr`adéquation`,
          fr`la moyenne des valeurs ; un essentiel pèse double (Keeney et Raiffa). À égalité, même rang ; devant, moins d'essentiels ouverts, puis moins à perdre, puis moins d'écrit contre lui`,
        ],
        [
          fr`situations`,
          fr`ne changent aucun chiffre ; font ressortir (▲, ►) ce qui vous concerne`,
        ],
        [fr`pondération`, fr`une façon de peser vos besoins qui respecte vos priorités`],
        [fr`toujours`, fr`ou « jamais » : prouvé pour toutes les pondérations (Kirkwood et Sarin)`],
        [
          fr`part`,
          fr`celle des pondérations où il est premier, à 1 point près, 95 fois sur 100 (Lahdelma et Salminen) ; ni une confiance, ni une chance de réussir`,
        ],
        [fr`tient à`, fr`la phrase sans laquelle il ne serait plus premier`],
        [fr`tour de table`, fr`la plus petite équipe qui répond au mieux à chaque besoin (Karp)`],
        [fr`acteurs`, fr`hors du classement ; le plus proche, puis qui sert vos besoins`],
        [fr`accord`, fr`entre plusieurs répondants, de 0 à 1 : le W de Kendall`],
      ],
      fr`L'adéquation indique comment le kit parle de vos besoins. Ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire.`,
    ],
  };
}
