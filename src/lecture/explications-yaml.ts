import { fr } from '../text/typography.js';
import { type Explication, lignes } from './explication.js';

const TITRE = 'titre: Notre territoire';

/** The problems of a file that is no right YAML. */
export const YAML = {
  'yaml-crochets': {
    resume: fr`un crochet ou une accolade n'est pas fermé`,
    sens: fr`Une liste ouverte par « [ » se ferme par « ] », un groupe de champs ouvert par « { » se ferme par « } ». Entre les deux, tout s'écrit sans retrait : une liste à tirets n'y a pas sa place.`,
    faux: lignes(TITRE, 'besoins: [{id: climat, nom: Climat}'),
    juste: lignes(TITRE, 'besoins: [{id: climat, nom: Climat}]'),
  },
  'yaml-deux-points': {
    resume: fr`un deux-points manque, ou est de trop`,
    sens: fr`En YAML, « : » sépare le nom d'un champ de sa valeur, un champ par ligne. Mettez entre guillemets un texte qui contient lui-même « : ».`,
    faux: lignes('titre: Notre territoire : un essai'),
    juste: lignes('titre: "Notre territoire : un essai"'),
  },
  'yaml-directive': {
    resume: fr`une ligne commence par %`,
    sens: fr`Une ligne qui commence par « % » est un ordre donné à YAML ; « %YAML 1.1 », par exemple, changerait « no » en faux. Retirez cette ligne et celle qui la suit, « --- ».`,
    faux: lignes('%YAML 1.1', '---', TITRE),
    juste: lignes(TITRE),
  },
  'yaml-echappement': {
    resume: fr`une barre oblique inverse est mal employée`,
    sens: fr`Entre guillemets doubles, « \\ » annonce un caractère spécial. Pour une barre oblique inverse, écrivez-en deux, ou entourez le texte d'apostrophes.`,
    faux: lignes('titre: "Notre \\territoire \\: un essai"'),
    juste: lignes('titre: "Notre territoire \\\\ un essai"'),
  },
  'yaml-guillemets': {
    resume: fr`un guillemet ou une apostrophe n'est pas à sa place`,
    sens: fr`Un texte ouvert par un guillemet se ferme par un autre, une fois : à l'intérieur, écrivez « … » pour citer et ’ pour une apostrophe.`,
    faux: lignes('titre: "Notre territoire'),
    juste: lignes('titre: "Notre territoire"'),
  },
  'yaml-plusieurs-documents': {
    resume: fr`le fichier contient plusieurs documents`,
    sens: fr`Une ligne « --- » commence un autre document dans le même fichier. Gardez-en un seul, ou faites deux fichiers.`,
    faux: lignes(TITRE, '---', 'titre: Un autre territoire'),
    juste: lignes(TITRE),
  },
  'yaml-retrait': {
    resume: fr`le retrait d'une ligne n'est pas celui de ses voisines`,
    sens: fr`Ce qui va ensemble commence à la même colonne, et ce qui en dépend plus à droite. Les retraits se font d'espaces, jamais de tabulations.`,
    faux: lignes(TITRE, 'besoins:', '  - id: climat', '   nom: Climat'),
    juste: lignes(TITRE, 'besoins:', '  - id: climat', '    nom: Climat'),
  },
  'yaml-signe': {
    resume: fr`un signe manque, ou n'est pas attendu là`,
    sens: fr`YAML attendait ici une virgule, un crochet ou un deux-points, ou n'attendait pas ce signe. Le plus souvent, un texte a besoin de guillemets.`,
    faux: lignes('titre: [Métropole] Notre territoire'),
    juste: lignes('titre: "[Métropole] Notre territoire"'),
  },
  'yaml-signe-reserve': {
    resume: fr`un texte commence par un signe réservé`,
    sens: fr`En tête d'un texte, « @ », « * », « & », « ! », « % » et « \` » ont un sens pour YAML. Entourez le texte de guillemets. Si vous vouliez un alias « *nom », son ancre « &nom » doit être écrite avant lui ; les étiquettes « !nom » ne sont pas admises.`,
    faux: lignes('titre: @Notre territoire'),
    juste: lignes('titre: "@Notre territoire"'),
  },
} satisfies Record<string, Explication>;
