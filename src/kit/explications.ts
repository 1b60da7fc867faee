import { type Explication, lignes } from '../lecture/explications.js';
import { fr } from '../text/typography.js';
import { MAX_BESOINS, MAX_ID, MAX_TEXTE } from './limits.js';

const TITRE = 'titre: Notre territoire';

const fait = (annee: string) => [
  'portesEntree:',
  '  - texte: Un guichet est ouvert',
  '    source: https://exemple.fr',
  `    constate: "${annee}"`,
];

/** The problems of one field of a kit or supplement. */
const CHAMPS = {
  'identifiant-mal-ecrit': {
    resume: fr`un identifiant n'est pas écrit comme il faut`,
    sens: fr`Un identifiant est un nom court pour le programme : minuscules sans accent, chiffres et tirets, ${MAX_ID} caractères au plus. Le nom à lire, lui, s'écrit librement dans « nom ».`,
    faux: lignes(TITRE, 'besoins: [{id: Transition Écologique, nom: Transition écologique}]'),
    juste: lignes(TITRE, 'besoins: [{id: transition-ecologique, nom: Transition écologique}]'),
  },
  'fait-ancien': {
    resume: fr`un fait est ancien ou sans date`,
    sens: fr`Avec --ancien N, « kit verifier » montre les faits que personne n'a vérifiés depuis plus de N ans, et ceux qui ne disent pas de date. Vérifiez que c'est encore vrai, puis écrivez l'année. D'un texte de droit, écrivez « enVigueur » : il ne vieillit pas.`,
    faux: lignes(TITRE, ...fait('2009')),
    juste: lignes(TITRE, ...fait('2026')),
  },
  'mot-hors-liste': {
    resume: fr`un champ n'a que quelques mots possibles`,
    sens: fr`Le message les donne tous. Écrivez l'un d'eux, ou retirez le champ.`,
    faux: lignes(TITRE, ...fait('2026'), '    pour: [mairie]'),
    juste: lignes(TITRE, ...fait('2026'), '    pour: [commune]'),
  },
  'ni-oui-ni-non': {
    resume: fr`il faut « oui » ou « non »`,
    sens: fr`Ce champ répond à une question : écrivez oui, ou non, ou retirez-le.`,
    faux: lignes(TITRE, 'besoins: [{id: climat, nom: Climat, nomCommun: vrai}]'),
    juste: lignes(TITRE, 'besoins: [{id: climat, nom: Climat, nomCommun: oui}]'),
  },
  'texte-trop-long': {
    resume: fr`un texte est trop long`,
    sens: fr`Un texte a ${MAX_TEXTE} caractères au plus. Coupez-le en plusieurs phrases, chacune avec ses étiquettes.`,
    faux: lignes(`titre: ${'Notre territoire, '.repeat(Math.ceil(MAX_TEXTE / 18))}`),
    juste: lignes(TITRE),
  },
  'texte-vide': {
    resume: fr`un texte est vide`,
    sens: fr`Le champ est là, mais ne contient rien qui s'affiche. Complétez-le, ou retirez-le.`,
    faux: lignes('titre: ""'),
    juste: lignes(TITRE),
  },
} satisfies Record<string, Explication>;

const afd = (colonne: string, enonce: string) =>
  lignes(TITRE, 'partenaires:', '  - id: afd', `    ${colonne}:`, `      - ${enonce}`);
const besoins = (count: number) =>
  lignes(
    TITRE,
    'besoins:',
    ...Array.from({ length: count }, (_, i) => `  - {id: b${i}, nom: Besoin ${i}}`),
  );

/** The problems between the parts of a kit and its supplements. */
const REGLES = {
  'besoin-inconnu': {
    resume: fr`une étiquette nomme un besoin que rien ne déclare`,
    sens: fr`Les besoins d'un énoncé sont des identifiants : ceux du kit (partenaires aide conseil), d'un supplément lu avant, ou de ce fichier, sous « besoins ». Corrigez l'identifiant, ou déclarez le besoin.`,
    faux: afd('apports', '{texte: Une agence est ouverte, besoins: [finansement]}'),
    juste: afd('apports', '{texte: Une agence est ouverte, besoins: [financement]}'),
  },
  'champ-reserve-au-kit': {
    resume: fr`un supplément parle au nom de la source du kit`,
    sens: fr`La source, le constat, l'analyse et les recommandations sont les mots de qui a écrit le kit : un supplément n'y ajoute rien. Dites-le dans un énoncé, qui portera le titre du supplément ; ou, si le fichier est un kit, donnez-le par --kit.`,
    faux: lignes(TITRE, 'analyse: [Le territoire manque de traducteurs]'),
    juste: lignes(TITRE),
  },
  'deja-declare': {
    resume: fr`un identifiant est déclaré deux fois`,
    sens: fr`Un besoin, une situation, une nature ou un partenaire n'est déclaré qu'une fois, dans un fichier ou dans un autre. Retirez cette déclaration pour vous servir de l'autre, ou donnez un autre identifiant.`,
    faux: lignes(TITRE, 'besoins: [{id: financement, nom: Argent}]'),
    juste: lignes(TITRE, 'besoins: [{id: mecenat, nom: Mécénat}]'),
  },
  'kit-incomplet': {
    resume: fr`un kit n'a pas de besoin, ou pas de partenaire`,
    sens: fr`Un kit se suffit : il déclare au moins un besoin et un partenaire. Si le fichier ne fait que compléter le kit fourni, c'est un supplément : donnez-le par --supplement.`,
    faux: lignes('titre: Notre kit', 'besoins: [{id: eau, nom: Eau}]', 'partenaires: []'),
    juste: lignes(
      'titre: Notre kit',
      'besoins: [{id: eau, nom: Eau}]',
      'partenaires: [{id: regie, nom: Régie des eaux}]',
    ),
  },
  'nature-hors-contrepartie': {
    resume: fr`une nature est donnée à autre chose qu'une contrepartie`,
    sens: fr`La nature dit ce qu'un partenaire attend en retour : seules les phrases de « contreparties » en ont une.`,
    faux: afd('apports', '{texte: Il faut la payer, nature: remuneration}'),
    juste: afd('contreparties', '{texte: Il faut la payer, nature: remuneration}'),
  },
  'nature-inconnue': {
    resume: fr`une étiquette nomme une nature que rien ne déclare`,
    sens: fr`La nature d'une contrepartie est un identifiant du kit (partenaires aide conseil, option --refuse), d'un supplément lu avant, ou de ce fichier, sous « natures ».`,
    faux: afd('contreparties', '{texte: Il faut la payer, nature: renumeration}'),
    juste: afd('contreparties', '{texte: Il faut la payer, nature: remuneration}'),
  },
  'ordre-des-supplements': {
    resume: fr`un supplément est lu avant celui dont il a besoin`,
    sens: fr`Les suppléments sont lus dans l'ordre où ils sont donnés, après ceux du dossier de configuration, qui le sont par ordre de nom. Celui qui déclare passe avant celui qui complète.`,
    faux: 'partenaires liste --supplement complete.yaml --supplement declare.yaml',
    juste: 'partenaires liste --supplement declare.yaml --supplement complete.yaml',
  },
  'partenaire-inconnu': {
    resume: fr`un partenaire n'est déclaré nulle part`,
    sens: fr`Un partenaire sans « nom » en complète un autre, qui doit exister : dans le kit (partenaires liste --json donne les identifiants), ou dans un supplément lu avant. Corrigez l'identifiant ; ou, si le partenaire est nouveau, donnez-lui un nom.`,
    faux: lignes(TITRE, 'partenaires:', '  - id: universite', '    apports: [Elle forme]'),
    juste: lignes(
      TITRE,
      'partenaires:',
      '  - id: universite',
      '    nom: Université du territoire',
      '    apports: [Elle forme]',
      '    contreparties: []',
    ),
  },
  'partenaire-renomme': {
    resume: fr`un supplément donne un nom à un partenaire qui en a un`,
    sens: fr`Un supplément complète un partenaire, sans le renommer : retirez le champ « nom ». Pour qu'on le trouve sous un autre nom, ajoutez un alias ; pour un autre partenaire, changez l'identifiant.`,
    faux: lignes(TITRE, 'partenaires: [{id: afd, nom: Agence du développement}]'),
    juste: lignes(TITRE, 'partenaires: [{id: afd, alias: [Agence du développement]}]'),
  },
  'situation-inconnue': {
    resume: fr`une étiquette nomme une situation que rien ne déclare`,
    sens: fr`Les situations d'un énoncé sont des identifiants du kit (partenaires aide conseil), d'un supplément lu avant, ou de ce fichier, sous « situations ».`,
    faux: afd('faiblesses', '{texte: Elle est loin, situations: [ile]}'),
    juste: afd('faiblesses', '{texte: Elle est loin, situations: [region]}'),
  },
  'trop-de-besoins': {
    resume: fr`il y a plus de ${MAX_BESOINS} besoins`,
    sens: fr`Le kit et ses suppléments déclarent ensemble ${MAX_BESOINS} besoins au plus : une question plus longue ne se lirait pas d'un coup d'œil. Réunissez ceux qui se ressemblent.`,
    faux: besoins(MAX_BESOINS + 1),
    juste: besoins(2),
  },
} satisfies Record<string, Explication>;

/** What is allowed, but probably not meant. */
const AVERTISSEMENTS = {
  'besoin-sans-reponse': {
    resume: fr`aucun partenaire ne répond à un besoin`,
    sens: fr`Le besoin sera demandé, et restera toujours sans réponse. Donnez son identifiant à un apport ou à un avantage d'un partenaire, ou retirez le besoin.`,
    faux: lignes(TITRE, 'besoins: [{id: climat, nom: Climat}]'),
    juste: lignes(
      TITRE,
      'besoins: [{id: climat, nom: Climat}]',
      'partenaires:',
      '  - id: afd',
      '    apports: [{texte: Elle suit un plan climat, besoins: [climat]}]',
    ),
  },
  'contrepartie-absente': {
    resume: fr`rien n'est dit de ce qu'un partenaire attend`,
    sens: fr`Sans « contreparties », on ne sait pas si le partenaire n'attend rien, ou si cela a été oublié. Écrivez ce qu'il attend ; ou une liste vide, qui dit que la source n'en dit rien.`,
    faux: lignes(TITRE, 'partenaires: [{id: universite, nom: Université}]'),
    juste: lignes(TITRE, 'partenaires: [{id: universite, nom: Université, contreparties: []}]'),
  },
  'nom-partage': {
    resume: fr`un nom désigne deux partenaires`,
    sens: fr`Qui tapera ce nom ne saura pas lequel il obtient. Précisez l'un des deux, ou retirez l'alias.`,
    faux: lignes(
      TITRE,
      'partenaires: [{id: maison, nom: L’Europe, alias: [UE], contreparties: []}]',
    ),
    juste: lignes(TITRE, 'partenaires: [{id: maison, nom: Maison de l’Europe, contreparties: []}]'),
  },
} satisfies Record<string, Explication>;

/** Every problem that a kit and its supplements can have, beside those of any file (lecture/). */
export const KIT = { ...CHAMPS, ...REGLES, ...AVERTISSEMENTS };
export type KitCode = keyof typeof KIT;
