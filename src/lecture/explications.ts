import { fr } from '../text/typography.js';

/** What a code of a problem means, for `partenaires kit expliquer`. */
export interface Explication {
  /** A few words, for the list of codes. */
  readonly resume: string;
  /** What the matter is, and how to mend it. */
  readonly sens: string;
  /** A file, or a line to type, that raises the problem, and one that does not. */
  readonly faux: string;
  readonly juste: string;
  /** How the wrong file is saved, where that is what is wrong. */
  readonly encodage?: 'latin1';
}

/** The lines of an example. */
export const lignes = (...lines: readonly string[]) => lines.join('\n');

/** A wrong and a right example that begin with the same line. */
export const exemples = (debut: string, faux: string, juste: string) => ({
  faux: lignes(debut, faux),
  juste: lignes(debut, juste),
});

const TITRE = 'titre: Notre territoire';

/** The problems of a file that is no right YAML. */
const YAML = {
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

const JUSTE = lignes('nom;commune', '"Association ""Les Amis""";Grenoble');

/** The problems of a table that are of its form, whatever it is about. */
export const TABLE = {
  'guillemet-non-ferme': {
    resume: fr`un guillemet ouvre un texte et ne le ferme pas`,
    sens: fr`Dans un fichier CSV, un texte qui commence par un guillemet finit par un guillemet, et ceux qui sont dans le texte sont doublés. S'il en manque un, tout ce qui suit serait pris pour une seule cellule : le problème est montré là où le guillemet s'ouvre.`,
    faux: lignes('nom;commune', '"Association Les Amis;Grenoble', 'Ville de Lyon;Lyon'),
    juste: JUSTE,
  },
  'tableau-trop-grand': {
    resume: fr`un tableau a trop de lignes ou de colonnes`,
    sens: fr`Un tableau tenu à la main n'a pas tant de lignes ni de colonnes. Est-ce le bon fichier ? Ne gardez que les colonnes qui servent, ou partagez le tableau en plusieurs fichiers ; une cellule remplie par mégarde, loin des autres, peut aussi en être la cause.`,
    faux: lignes(`nom${';x'.repeat(256)}`, 'Association Les Amis'),
    juste: JUSTE,
  },
} satisfies Record<string, Explication>;

export type TableCode = keyof typeof TABLE;

/** The problems of a file that are of its form, whatever it is about. */
const FORME = {
  'caractere-de-commande': {
    resume: fr`un texte contient un caractère de commande`,
    sens: fr`Un caractère de commande ne s'affiche pas : il agit sur le terminal de qui lit. Retirez-le ; il vient sans doute d'un copier-coller.`,
    faux: lignes('titre: "Notre \\e[31m territoire"'),
    juste: lignes(TITRE),
  },
  'caractere-invisible': {
    resume: fr`un texte contient un caractère invisible`,
    sens: fr`Un caractère que personne ne voit peut faire lire autre chose que ce qui est écrit, ou faire de deux mots semblables deux mots différents. Il ne sera pas affiché ; retirez-le.`,
    faux: lignes('titre: "Notre\\u200B territoire"'),
    juste: lignes(TITRE),
  },
  'champ-en-double': {
    resume: fr`un champ est écrit deux fois`,
    sens: fr`Un groupe de champs n'a qu'un champ de chaque nom : réunissez les deux, ou retirez celui de trop.`,
    faux: lignes(
      TITRE,
      'besoins: [{id: climat, nom: Climat}]',
      'besoins: [{id: mer, nom: La mer}]',
    ),
    juste: lignes(TITRE, 'besoins: [{id: climat, nom: Climat}, {id: mer, nom: La mer}]'),
  },
  'champ-inconnu': {
    resume: fr`un champ n'existe pas`,
    sens: fr`Le nom d'un champ s'écrit exactement comme dans le modèle : minuscules, pluriel, sans accent. Un éditeur qui connaît YAML les propose (première ligne du modèle : partenaires kit nouveau).`,
    faux: lignes(TITRE, 'besoin: [{id: climat, nom: Climat}]'),
    juste: lignes(TITRE, 'besoins: [{id: climat, nom: Climat}]'),
  },
  'champ-manquant': {
    resume: fr`un champ obligatoire manque`,
    sens: fr`Ce groupe de champs ne peut pas se passer du champ nommé : ajoutez-le, avec une valeur.`,
    ...exemples(TITRE, 'besoins: [{id: climat}]', 'besoins: [{id: climat, nom: Climat}]'),
  },
  encodage: {
    resume: fr`le fichier n'est pas un texte en UTF-8`,
    sens: fr`Le fichier est enregistré d'une manière qui ne dit pas avec certitude quels sont ses accents, ou ce n'est pas un texte. Dans l'éditeur : « Enregistrer sous », encodage UTF-8.`,
    faux: lignes('titre: Notre métropole'),
    juste: lignes('titre: Notre métropole'),
    encodage: 'latin1',
  },
  'fichier-illisible': {
    resume: fr`le fichier ne peut pas être lu`,
    sens: fr`Le fichier n'existe pas sous ce nom, un autre programme s'en sert, ou vos droits ne permettent pas de le lire.`,
    faux: 'partenaires kit verifier notre-teritoire.yaml',
    juste: 'partenaires kit verifier notre-territoire.yaml',
  },
  'fichier-vide': {
    resume: fr`le fichier est vide`,
    sens: fr`Le fichier ne contient rien, ou seulement des commentaires. Pour partir d'un modèle : partenaires kit nouveau FICHIER ; pour une liste d'acteurs, partenaires acteurs nouveau FICHIER.`,
    faux: lignes('# Notre territoire'),
    juste: lignes('# Notre territoire', TITRE),
  },
  'limite-depassee': {
    resume: fr`le fichier dépasse ce qui se lit sans danger`,
    sens: fr`Aucun fichier écrit à la main n'est si profond ni si répétitif. Est-ce le bon fichier ? Un signe répété par mégarde peut aussi en être la cause.`,
    ...exemples(TITRE, `besoins: ${'['.repeat(25)}${']'.repeat(25)}`, 'besoins: []'),
  },
  'nom-de-champ': {
    resume: fr`le nom d'un champ ne peut pas être lu`,
    sens: fr`Le nom d'un champ est un texte simple, ni une liste ni un alias, et quelques noms sont réservés au langage du programme.`,
    ...exemples(TITRE, '[besoins]: []', 'besoins: []'),
  },
  'texte-ambigu': {
    resume: fr`un texte ressemble à un nombre ou à un oui`,
    sens: fr`Ce programme ne lit que des textes, mais d'autres liraient ici un nombre, un oui ou un rien : 01000 deviendrait 1000. Des guillemets lèvent le doute.`,
    faux: lignes('titre: 01000'),
    juste: lignes('titre: "01000"'),
  },
  'valeur-inattendue': {
    resume: fr`un texte est là où il faut une liste, ou l'inverse`,
    sens: fr`Chaque champ attend un texte, une liste ou un groupe de champs. Une liste s'écrit avec un tiret par élément, ou entre crochets ; un groupe, avec un champ par ligne, ou entre accolades.`,
    faux: lignes(TITRE, 'besoins: {id: climat, nom: Climat}'),
    juste: lignes(TITRE, 'besoins:', '  - {id: climat, nom: Climat}'),
  },
} satisfies Record<string, Explication>;

/** Every problem that reading a file can raise, whatever the file is about. */
export const LECTURE = { ...FORME, ...YAML };
export type LectureCode = keyof typeof LECTURE;
