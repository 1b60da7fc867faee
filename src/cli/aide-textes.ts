import { champsOf, colonnesOf } from '../acteurs/champs.js';
import { EXIT, type ExitCode } from '../errors.js';
import { cleanLine } from '../text/clean.js';
import { inFolder } from '../text/shell.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { fullName } from './command.js';
import { COMMANDS } from './commands.js';
import { FORMAT_NAMES, formatOf, formatsOf } from './formats.js';

/** A text of the help: what it says, without width or colour, so that any page can show it. */
export interface Texte {
  readonly titre: string;
  /** Paragraphs, and lists of terms with what each means. */
  readonly blocs: readonly (string | Readonly<Record<string, string>>)[];
}

const SENS: Readonly<Record<ExitCode, string>> = {
  [EXIT.ok]: fr`Tout va bien.`,
  [EXIT.data]: fr`Un fichier est en cause : le kit, un supplément, des réponses, ou un fichier à écrire. Tous ses problèmes sont dits, chacun avec sa place.`,
  [EXIT.usage]: fr`La ligne de commande est en cause : une commande, une option ou un nom inconnu, ou il manque quelque chose.`,
  [EXIT.bug]: fr`Le programme a un défaut. Le message dit comment le signaler.`,
  [EXIT.interrupted]: fr`Vous avez interrompu le programme. Le message dit ce qui est conservé.`,
};

/** What each exit code means. */
function codes(): Texte {
  return {
    titre: fr`Les codes de sortie`,
    blocs: [
      fr`Par ce nombre, le programme dit à un script comment il s'est terminé :`,
      SENS,
      fr`Le résultat va sur la sortie standard, tout le reste sur la sortie d'erreur.`,
    ],
  };
}

/** The variables that the program looks at, and the files that it reads without being told to. */
function environnement({ places }: World): Texte {
  return {
    titre: fr`L'environnement du programme`,
    blocs: [
      fr`Les variables :`,
      {
        COLUMNS: fr`la largeur de l'affichage, de 20 à 1000 ; sinon celle du terminal, sinon 100`,
        ACCESSIBLE: fr`si elle n'est ni vide ni 0 : comme --accessible, pour un lecteur d'écran ou une plage braille`,
        NO_COLOR: fr`si elle n'est pas vide : aucune couleur`,
        FORCE_COLOR: fr`des couleurs même hors d'un terminal ; 0 : aucune, 1 : 16, 2 ou 3 : 256`,
        TERM: fr`« dumb » : aucune couleur`,
        XDG_CONFIG_HOME: fr`sous Linux, où est le dossier de configuration ; sinon ~/.config`,
        APPDATA: fr`la même chose sous Windows`,
      },
      fr`La première de celles-ci qui est donnée décide des couleurs : --sans-couleur, NO_COLOR, FORCE_COLOR, TERM.`,
      fr`Les fichiers lus, dans cet ordre :`,
      {
        'le kit': fr`fourni dans ${cleanLine(places.kit)}, ou celui de --kit`,
        'le complément': fr`fourni au même endroit ; pas avec --kit ni --sans-complement`,
        'vos suppléments':
          places.config === null
            ? fr`aucun : le dossier personnel n'est pas connu`
            : fr`les fichiers .yaml et .yml de ${cleanLine(places.config)}, par ordre de nom ; pas avec --kit`,
        '--supplement': fr`ceux que vous donnez sur la ligne de commande`,
        'vos acteurs':
          places.config === null
            ? fr`aucun, de même`
            : fr`pour conseil, les tableaux (.csv, .tsv, .xlsx, .xlsm, .ods, .fods) et fichiers .yaml ou .yml de ${cleanLine(inFolder(places.config, 'acteurs'))}, puis ceux de --acteurs ; sans les premiers avec --kit ou --sans-acteurs`,
      },
      fr`Pour voir ceux qui ont été lus, avec leurs titres : partenaires sources`,
    ],
  };
}

/** What the figures are for, then how they are computed, on one screen. */
function methode(): Texte {
  return {
    titre: fr`À quoi servent les chiffres`,
    blocs: [
      fr`À comparer ce que la fiche dit de vos besoins, et à voir si l'ordre tiendrait autrement. Ils ne disent aucune chance de réussir, et ne remplacent pas la rencontre.`,
      {
        valeur: fr`1 si un besoin est dans les apports du partenaire, ½ dans ses avantages, sinon 0 ; moitié moins si une faiblesse en parle`,
        adéquation: fr`la moyenne des valeurs ; un essentiel pèse double (Keeney et Raiffa). À égalité, même rang ; devant, moins d'essentiels ouverts, puis moins à perdre, puis moins d'écrit contre lui`,
        situations: fr`ne changent aucun chiffre ; signalent (▲, ►) ce qui vous touche`,
        solidité: fr`l'ordre tient-il pour toute façon de peser, à mêmes priorités ?`,
        toujours: fr`ou « jamais » : prouvé pour toutes ces façons (Kirkwood et Sarin)`,
        'cas sur 10': fr`ceux où il est en tête, à 1 point près sur 100, 95 fois sur 100 (Lahdelma et Salminen)`,
        'peut coûter': fr`l'avance qu'un autre peut avoir, au plus, en points (Savage)`,
        'tient à': fr`la phrase sans laquelle il ne serait plus en tête`,
        'tour de table': fr`la plus petite équipe qui répond au mieux à chaque besoin (Karp)`,
        acteurs: fr`hors du classement ; le plus proche, puis qui sert vos besoins`,
        accord: fr`entre plusieurs répondants, de 0 à 1 : le W de Kendall`,
      },
    ],
  };
}

/** What is written for elected members, and how. */
function documents(): Texte {
  return {
    titre: fr`Les documents`,
    blocs: [
      fr`Les mêmes réponses font trois documents, à compléter : partenaires conseil -e financement -b credibilite --sortie note.docx`,
      {
        '--sortie': fr`le fichier ; son extension choisit la forme (partenaires aide formats) ; aucun n'est remplacé à votre insu`,
        '--collectivite': fr`au nom de qui : "Ville d'Exemple"`,
        '--document': fr`note : deux pages pour les élus, puis une annexe (sans l'option, c'est elle) ; deliberation : le projet qu'ils votent ; rencontre : une page par partenaire à rencontrer`,
        '--pour': fr`l'assemblée, qui choisit les mots et les articles : commune, epci, departement ou region`,
        '--seance, --rapporteur': fr`quand l'assemblée se réunit (2026-03-24), qui présente`,
        '--partenaire': fr`qui rencontrer, au lieu du tour de table ; répétable`,
        '--date': fr`la date du document (2026-03-15) ; sinon, celle d'aujourd'hui`,
        '--acteurs': fr`vos listes d'acteurs : la note nomme les plus proches, avec leur contact et leur source`,
        '--enregistrer': fr`garde les réponses dans un fichier, que --reponses reprend`,
      },
      fr`Ce que le programme ne peut pas savoir y reste un blanc, surligné : « [à compléter : …] ». Il n'y affirme rien que la fiche, le complément ou vos fichiers ne disent. Les mêmes réponses et la même date donnent le même fichier, octet pour octet.`,
      fr`Avec plusieurs --reponses, un fichier par personne (une ligne « repondant: "Direction des finances" » dit de qui il vient) : le classement de chacun, celui de tous, ce qui les sépare, et qui refuse quoi.`,
    ],
  };
}

/** The formats, and which commands have those that not all have. */
function formats(): Texte {
  const showing = COMMANDS.filter(({ has, isHidden }) => has && !isHidden);
  const rows = FORMAT_NAMES.map((name) => {
    const { extensions, pour } = formatOf(name);
    const those = showing.filter(({ has = [] }) => formatsOf(has).includes(name)).map(fullName);
    const only = those.length > 3 ? '' : fr` (${those.join(', ')})`;
    const dotted = extensions.map((extension) => `.${extension}`).join(', ');
    return [name, fr`${dotted} : ${pour}${only}`];
  });
  return {
    titre: fr`Les formes d'un résultat`,
    blocs: [
      fr`L'extension du nom donné à --sortie choisit la forme ; --format la dit quand il n'y a pas de fichier.`,
      Object.fromEntries(rows),
      fr`--separateur choisit ce qui sépare les cellules d'un csv. « liste --lignes » écrit une ligne par partenaire, champs séparés par une tabulation.`,
      fr`Le csv et le xlsx de « carte » se relisent par « carte ». Le geojson s'ouvre dans uMap et QGIS, et dit combien d'acteurs lui manquent faute de coordonnées. Au-delà de 2 000 acteurs, un document ne donne que le début de chaque liste, et le dit.`,
    ],
  };
}

/** What a file of acteurs is, each column by its own description, and what is made of it. */
function acteurs(): Texte {
  return {
    titre: fr`Vos listes d'acteurs : qui fait quoi où`,
    blocs: [
      fr`Vous en tenez déjà la liste dans un tableur : « carte » la lit telle quelle, dit qui fait quoi où, et pour quels types et quels besoins vos fichiers n'ont personne (ce qui n'est pas dire : personne sur le territoire). « conseil --acteurs » nomme les plus proches à côté de chaque type de partenaire, sans jamais changer le classement.`,
      fr`Un acteur par ligne ; seule la colonne « nom » est obligatoire ; l'ordre est libre. Les titres usuels sont compris (« Structure », « Ville », « CP »…), sans souci des majuscules, des accents, du pluriel ni de ce qui est entre parenthèses ; une autre colonne est gardée telle quelle.`,
      Object.fromEntries(
        colonnesOf('acteurs').map(({ champ, description }) => [champ, description]),
      ),
      fr`Une feuille « actions », ou un deuxième fichier, dit ce qu'ils font : ${champsOf('actions').join(', ')}.`,
      fr`« N/A », « NC », « néant », « - », « ? » et « / » laissent une cellule vide ; un total, le titre d'une partie ou une note ne sont pas lus, et sont comptés. À l'usage, une valeur fausse est laissée de côté, et le reste sert : « acteurs verifier » dit tout ce qui ne va pas, cellule par cellule, et avec --ancien ce que personne n'a vérifié depuis des années.`,
      fr`Les choix de « carte » (--commune, --departement, --pays, --theme…) se font par nom ou par code, se répètent ou se séparent par des virgules. Le plus proche, c'est la même commune, puis la même intercommunalité, le même département, la même région ; au-delà, la métropole et l'outre-mer sont séparés. À égalité vient d'abord celui qui sert un de vos besoins, puis l'ordre alphabétique.`,
      fr`Sans liste encore, partez de données ouvertes, le répertoire national des associations ou les subventions d'une collectivité : partenaires acteurs importer rna_waldec.csv --format rna --departement Isère --mot "jumel*" --sortie acteurs.csv`,
    ],
  };
}

/** What a supplement is, and where it is kept. */
function kit({ places }: World): Texte {
  return {
    titre: fr`Compléter le kit par ce que votre territoire sait`,
    blocs: [
      fr`La fiche de l'ARRICOD ne se modifie pas : on la complète par un supplément, un fichier à part qui ajoute des besoins, des situations, des partenaires ou des phrases, sans rien effacer ni reformuler. Tout ce qui en vient est affiché avec son titre.`,
      {
        'kit nouveau': fr`écrit un modèle commenté, à ouvrir dans un éditeur : partenaires kit nouveau notre-territoire.yaml`,
        'kit verifier': fr`dit tous ses problèmes, ligne par ligne, comme l'usage les verrait ; chacun a un code entre crochets, que « kit expliquer » explique`,
        '--supplement': fr`s'en sert : partenaires conseil --supplement notre-territoire.yaml`,
      },
      places.config === null
        ? fr`Le dossier de configuration n'est pas connu ici : un supplément se donne par --supplement.`
        : fr`Rangé dans ${cleanLine(places.config)}, un supplément est lu sans option, et une liste d'acteurs dans ${cleanLine(inFolder(places.config, 'acteurs'))} ; « sources » montre les fichiers lus, --sans-supplement-personnel s'en passe.`,
      fr`Un fichier qui déclare des besoins et parle pour une source (source, constat, analyse ou recommandations), ou qui écrit « partenaires: [] », est un kit, lu seul, par --kit.`,
      fr`Le programme contient un premier complément, « portes d'entrée » : des faits sourcés sur la manière d'aborder chaque partenaire. Il ne vient pas de la fiche, il est toujours annoncé comme tel, et il ne change jamais le classement ; --sans-complement le masque.`,
    ],
  };
}

/** The text of each subject. */
export const TEXTES = {
  documents,
  formats,
  acteurs,
  kit,
  methode,
  environnement,
  codes,
} satisfies Readonly<Record<string, (world: World) => Texte>>;

export type Sujet = keyof typeof TEXTES;
