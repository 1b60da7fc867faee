import { fr } from '../text/typography.js';
import { type Explication, lignes } from './explication.js';
import { YAML } from './explications-yaml.js';

const TITRE = 'titre: Notre territoire';

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
    faux: lignes(TITRE, 'besoins: [{id: climat}]'),
    juste: lignes(TITRE, 'besoins: [{id: climat, nom: Climat}]'),
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
    sens: fr`Le fichier n'existe pas sous ce nom, ou vos droits ne permettent pas de le lire.`,
    faux: 'partenaires kit verifier notre-teritoire.yaml',
    juste: 'partenaires kit verifier notre-territoire.yaml',
    exemple: 'commande',
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
    faux: lignes(TITRE, `besoins: ${'['.repeat(25)}${']'.repeat(25)}`),
    juste: lignes(TITRE, 'besoins: []'),
  },
  'nom-de-champ': {
    resume: fr`le nom d'un champ ne peut pas être lu`,
    sens: fr`Le nom d'un champ est un texte simple, ni une liste ni un alias, et quelques noms sont réservés au langage du programme.`,
    faux: lignes(TITRE, '[besoins]: []'),
    juste: lignes(TITRE, 'besoins: []'),
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
