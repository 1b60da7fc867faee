import { type Explication, lignes } from '../lecture/explications.js';
import { fr } from '../text/typography.js';
import { LIEUX } from './explications-lieux.js';
import { VALEURS } from './explications-valeurs.js';

const exemple = 'tableau';

/** The problems of a table of acteurs or actions as a whole, and of its rows. */
const TABLEAU = {
  'acteur-en-double': {
    resume: fr`deux lignes semblent être du même acteur`,
    sens: fr`Deux lignes ont le même SIRET, le même numéro RNA, ou le même nom dans la même commune. Les deux sont gardées, et comptées deux fois : réunissez-les si c'est bien le même acteur.`,
    faux: lignes('nom;commune', 'Foyer;Grenoble', 'FOYER;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble', 'Foyer;Voiron'),
    exemple,
  },
  'acteur-homonyme': {
    resume: fr`une action nomme un acteur dont le nom est celui de plusieurs`,
    sens: fr`Plusieurs acteurs portent ce nom : l'action est donnée au premier. Pour un autre, écrivez son identifiant, que le message donne.`,
    faux: lignes('acteur;intitule', 'Foyer;Chantier de jeunes'),
    juste: lignes('acteur;intitule', 'foyer-2;Chantier de jeunes'),
    exemple: 'actions',
  },
  'acteur-inconnu': {
    resume: fr`une action nomme un acteur qui n'est pas dans les fichiers`,
    sens: fr`Chaque action dit qui la mène, par le nom d'un acteur des mêmes fichiers, sans égard aux majuscules ni aux accents. Corrigez le nom, ou ajoutez l'acteur.`,
    faux: lignes('acteur;intitule', 'Misson locale;Échange'),
    juste: lignes('acteur;intitule', 'Mission locale;Échange'),
    exemple: 'actions',
  },
  'annees-inversees': {
    resume: fr`une action finit avant d'avoir commencé`,
    sens: fr`L'année de fin est avant l'année de début : l'une des deux est fausse, et aucune n'est retenue.`,
    faux: lignes('acteur;annee_debut;annee_fin', 'Mission locale;2024;2019'),
    juste: lignes('acteur;annee_debut;annee_fin', 'Mission locale;2019;2024'),
    exemple: 'actions',
  },
  'cellule-sans-titre': {
    resume: fr`une cellule n'est sous aucun titre`,
    sens: fr`Rien ne dit ce qu'elle contient : elle n'est pas lue. Donnez un titre à sa colonne ; ou, si la ligne est décalée, mettez entre guillemets la cellule qui contient le séparateur.`,
    faux: lignes('nom;commune', 'Foyer;Grenoble;Isère'),
    juste: lignes('nom;commune;departement', 'Foyer;Grenoble;Isère'),
    exemple,
  },
  'colonne-absente': {
    resume: fr`la colonne sans laquelle rien ne se comprend n'est pas là`,
    sens: fr`Un tableau d'acteurs a une colonne « nom » (« Structure » et « Organisme » sont compris aussi), un tableau d'actions une colonne « acteur ». Les titres sont sur l'une des dix premières lignes. Pour partir d'un modèle : partenaires acteurs nouveau FICHIER.`,
    faux: lignes('commune;pays', 'Grenoble;Mali'),
    juste: lignes('nom;commune;pays', 'Foyer;Grenoble;Mali'),
    exemple,
  },
  'colonne-en-double': {
    resume: fr`deux colonnes sont pour le même champ`,
    sens: fr`Deux titres veulent dire la même chose, et rien ne dit laquelle des deux colonnes croire. Renommez ou retirez l'une des deux ; une colonne au titre inconnu est gardée telle quelle, et si deux ont le même, la seconde devient « … (2) ».`,
    faux: lignes('nom;commune;ville', 'Foyer;Grenoble;Voiron'),
    juste: lignes('nom;commune;ancienne adresse', 'Foyer;Grenoble;Voiron'),
    exemple,
  },
  'ligne-de-total': {
    resume: fr`la dernière ligne d'un tableau est celle du total`,
    sens: fr`La dernière ligne s'appelle « Total », et ne dit rien d'un acteur : elle est laissée de côté. S'il s'agit bien d'un acteur, écrivez son nom en entier, ou sa commune.`,
    faux: lignes('nom;commune;adhérents', 'Foyer;Grenoble;12', 'Total;;12'),
    juste: lignes('nom;commune;adhérents', 'Foyer;Grenoble;12'),
    exemple,
  },
  'nom-absent': {
    resume: fr`une ligne n'a pas de nom`,
    sens: fr`Une ligne sans nom d'acteur ne dit pas de qui elle parle : elle est laissée de côté. Écrivez le nom, ou effacez la ligne.`,
    faux: lignes('nom;commune', ';Grenoble', 'Foyer;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
    exemple,
  },
  'sans-ligne': {
    resume: fr`un tableau n'a que des titres`,
    sens: fr`Les titres des colonnes sont là, mais rien n'est écrit en dessous. Ajoutez au moins une ligne. Est-ce la bonne feuille ? Une autre se choisit par --feuille NOM.`,
    faux: lignes('nom;commune'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
    exemple,
  },
  'titre-inconnu': {
    resume: fr`le titre d'une colonne ressemble à un titre connu`,
    sens: fr`La colonne est gardée telle quelle, mais rien n'y est compris : corrigez le titre si c'est celui que le message propose.`,
    faux: lignes('nom;comune', 'Foyer;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
    exemple,
  },
} satisfies Record<string, Explication>;

/** Every problem of a file of acteurs, beside those of any table (lecture/). */
export const ACTEURS = { ...TABLEAU, ...VALEURS, ...LIEUX };
export type ActeursCode = keyof typeof ACTEURS;
