import { type Explication, exemples, lignes } from '../lecture/explications.js';
import { fr } from '../text/typography.js';

/** The problems of a table of acteurs or actions as a whole, and of its rows. */
const TABLEAU = {
  'acteur-en-double': {
    resume: fr`deux lignes semblent être du même acteur`,
    sens: fr`Deux lignes ont le même SIRET, le même numéro RNA, ou le même nom dans la même commune. Les deux sont gardées, et comptées deux fois : réunissez-les si c'est bien le même acteur.`,
    faux: lignes('nom;commune', 'Foyer;Grenoble', 'FOYER;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble', 'Foyer;Voiron'),
  },
  'acteur-homonyme': {
    resume: fr`une action nomme un acteur dont le nom est celui de plusieurs`,
    sens: fr`Plusieurs acteurs portent ce nom : l'action est donnée au premier. Pour un autre, écrivez son identifiant, que le message donne.`,
    ...exemples('acteur;intitule', 'Foyer;Chantier de jeunes', 'foyer-2;Chantier de jeunes'),
  },
  'acteur-inconnu': {
    resume: fr`une action nomme un acteur qui n'est pas dans les fichiers`,
    sens: fr`Chaque action dit qui la mène, par le nom d'un acteur des mêmes fichiers, sans égard aux majuscules ni aux accents. Corrigez le nom, ou ajoutez l'acteur.`,
    ...exemples('acteur;intitule', 'Misson locale;Échange', 'Mission locale;Échange'),
  },
  'annees-inversees': {
    resume: fr`une action finit avant d'avoir commencé`,
    sens: fr`L'année de fin est avant l'année de début : l'une des deux est fausse, et aucune n'est retenue.`,
    faux: lignes('acteur;annee_debut;annee_fin', 'Mission locale;2024;2019'),
    juste: lignes('acteur;annee_debut;annee_fin', 'Mission locale;2019;2024'),
  },
  'cellule-sans-titre': {
    resume: fr`une cellule n'est sous aucun titre`,
    sens: fr`Rien ne dit ce qu'elle contient : elle n'est pas lue. Donnez un titre à sa colonne ; ou, si la ligne est décalée, mettez entre guillemets la cellule qui contient le séparateur.`,
    faux: lignes('nom;commune', 'Foyer;Grenoble;Isère'),
    juste: lignes('nom;commune;departement', 'Foyer;Grenoble;Isère'),
  },
  'colonne-absente': {
    resume: fr`la colonne sans laquelle rien ne se comprend n'est pas là`,
    sens: fr`Un tableau d'acteurs a une colonne « nom » (« Structure » et « Organisme » sont compris aussi), un tableau d'actions une colonne « acteur ». Les titres sont sur l'une des dix premières lignes. Pour partir d'un modèle : partenaires acteurs nouveau FICHIER.`,
    faux: lignes('commune;pays', 'Grenoble;Mali'),
    juste: lignes('nom;commune;pays', 'Foyer;Grenoble;Mali'),
  },
  'colonne-en-double': {
    resume: fr`deux colonnes sont pour le même champ`,
    sens: fr`Deux titres veulent dire la même chose, et rien ne dit laquelle des deux colonnes croire. Renommez ou retirez l'une des deux ; une colonne au titre inconnu est gardée telle quelle, et si deux ont le même, la seconde devient « … (2) ».`,
    faux: lignes('nom;commune;ville', 'Foyer;Grenoble;Voiron'),
    juste: lignes('nom;commune;ancienne adresse', 'Foyer;Grenoble;Voiron'),
  },
  'donnees-ouvertes': {
    resume: fr`le fichier est de données ouvertes, et non d'acteurs`,
    sens: fr`Ses titres sont ceux du répertoire national des associations, ou de subventions au format du Socle commun des données locales. « partenaires acteurs importer » en fait un fichier d'acteurs : il lit des fichiers de toute taille, réunit les lignes d'un même acteur et laisse de côté ce qui a cessé.`,
    faux: lignes(
      'nomAttribuant;nomBeneficiaire;objet;montant',
      'Ville de Voiron;Foyer;Jumelage;100',
    ),
    juste: lignes('nom;objet', 'Foyer;Jumelage'),
  },
  'ligne-a-part': {
    resume: fr`une ligne ne parle pas d'un acteur`,
    sens: fr`C'est le titre d'une partie du tableau (« ISÈRE », « Associations : »), une note sous lui (« * adhérent », « Source : … »), ou les titres des colonnes, répétés : la ligne est laissée de côté. S'il s'agit bien d'un acteur, écrivez sa commune.`,
    faux: lignes('nom;commune', 'Associations :;', 'Foyer;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
  },
  'ligne-de-total': {
    resume: fr`une ligne est celle d'un total`,
    sens: fr`La ligne s'appelle « Total », « Sous-total » ou « Nombre de… », et n'a que des nombres : elle est laissée de côté. S'il s'agit bien d'un acteur, écrivez son nom en entier, ou sa commune.`,
    faux: lignes('nom;commune;adhérents', 'Foyer;Grenoble;12', 'Total;;12'),
    juste: lignes('nom;commune;adhérents', 'Foyer;Grenoble;12'),
  },
  'nom-absent': {
    resume: fr`une ligne n'a pas de nom`,
    sens: fr`Une ligne sans nom d'acteur ne dit pas de qui elle parle : elle est laissée de côté. Écrivez le nom, ou effacez la ligne.`,
    faux: lignes('nom;commune', ';Grenoble', 'Foyer;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
  },
  'sans-ligne': {
    resume: fr`un tableau n'a que des titres`,
    sens: fr`Les titres des colonnes sont là, mais rien n'est écrit en dessous. Ajoutez au moins une ligne. Est-ce la bonne feuille ? Une autre se choisit par --feuille NOM.`,
    faux: lignes('nom;commune'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
  },
  'titre-inconnu': {
    resume: fr`le titre d'une colonne ressemble à un titre connu`,
    sens: fr`La colonne est gardée telle quelle, mais rien n'y est compris : corrigez le titre si c'est celui que le message propose.`,
    faux: lignes('nom;comune', 'Foyer;Grenoble'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
  },
} satisfies Record<string, Explication>;

/** The problems of one cell. */
const VALEURS = {
  'besoin-hors-du-kit': {
    resume: fr`un acteur répondrait à un besoin que le kit n'a pas`,
    sens: fr`Un besoin s'écrit par son identifiant ou son nom, tel que le kit le déclare. Sans cette colonne, un acteur répond aux besoins de son type.`,
    ...exemples('nom;besoins', 'Foyer;mobilitté', 'Foyer;mobilite'),
  },
  'chiffres-perdus': {
    resume: fr`un tableur a pris un code pour un nombre, et en a perdu des chiffres`,
    sens: fr`Un nombre comme « 7,32829E+13 » ne dit plus quel était le code : seuls les premiers chiffres restent. Mettez la colonne au format « Texte », puis saisissez le code de nouveau.`,
    ...exemples('nom;siret', 'Foyer;7,32829E+13', 'Foyer;73282932000074'),
  },
  'cle-fausse': {
    resume: fr`un SIRET ne peut pas exister`,
    sens: fr`Le dernier chiffre d'un SIRET est une clé que donnent les autres : ici, elle est fausse, donc un chiffre au moins est faux. Le SIRET se retrouve sur annuaire-entreprises.data.gouv.fr.`,
    ...exemples('nom;siret', 'Foyer;73282932000075', 'Foyer;73282932000074'),
  },
  'code-mal-ecrit': {
    resume: fr`un code n'a pas la forme qu'il faut`,
    sens: fr`Un code postal a cinq chiffres, un code INSEE cinq signes, un SIRET quatorze chiffres, un numéro RNA un W et neuf chiffres. Les espaces ne comptent pas, et le zéro qu'un tableur a retiré du début est rendu.`,
    ...exemples('nom;code_postal', 'Foyer;3800O', 'Foyer;38000'),
  },
  'constat-ancien': {
    resume: fr`personne n'a vérifié une ligne depuis longtemps`,
    sens: fr`Avec --ancien N, « acteurs verifier » montre ce que personne n'a vérifié depuis plus de N ans. Vérifiez que c'est encore vrai, puis écrivez la date d'aujourd'hui.`,
    ...exemples('nom;constate', 'Foyer;2009', 'Foyer;2025'),
  },
  'coordonnee-mal-ecrite': {
    resume: fr`une latitude ou une longitude n'est pas un nombre de degrés`,
    sens: fr`Écrivez des degrés, avec une virgule ou un point, et un signe moins au sud et à l'ouest ; ni degré, ni minute, ni lettre.`,
    ...exemples('nom;latitude;longitude', 'Foyer;45° N;5,7', 'Foyer;45,1885;5,7245'),
  },
  'coordonnee-seule': {
    resume: fr`une coordonnée est écrite sans l'autre`,
    sens: fr`Un point a une latitude et une longitude : écrivez les deux, ou aucune.`,
    ...exemples('nom;latitude;longitude', 'Foyer;45,1885;', 'Foyer;45,1885;5,7245'),
  },
  'coordonnees-echangees': {
    resume: fr`la latitude et la longitude semblent échangées`,
    sens: fr`Le point n'est pas en France, et il y serait si l'on échangeait les deux nombres. En France métropolitaine, la latitude va de 41 à 51, la longitude de -5 à 10.`,
    ...exemples('nom;latitude;longitude', 'Foyer;5,7245;45,1885', 'Foyer;45,1885;5,7245'),
  },
  'coordonnees-hors-limites': {
    resume: fr`une coordonnée n'est nulle part sur la Terre`,
    sens: fr`Une latitude va de -90 à 90 degrés, une longitude de -180 à 180. Il manque peut-être une virgule.`,
    ...exemples('nom;latitude;longitude', 'Foyer;451;5,7245', 'Foyer;45,1885;5,7245'),
  },
  'coordonnees-nulles': {
    resume: fr`une latitude et une longitude sont toutes deux à zéro`,
    sens: fr`Le point 0 ; 0 est au large du golfe de Guinée : un tableur ou un logiciel l'écrit là où il ne sait rien. Il est laissé de côté. Écrivez les bonnes coordonnées, ou laissez les deux cellules vides.`,
    ...exemples('nom;latitude;longitude', 'Foyer;0;0', 'Foyer;45,1885;5,7245'),
  },
  'date-a-venir': {
    resume: fr`une ligne dit avoir été vérifiée à une date qui n'est pas encore venue`,
    sens: fr`La colonne « constate » dit quand quelqu'un a vu que la ligne est juste : ce n'est pas une date à venir. L'année est peut-être mal tapée.`,
    ...exemples('nom;constate', 'Foyer;2924', 'Foyer;2024'),
  },
  'date-mal-ecrite': {
    resume: fr`une date ne se comprend pas, ou n'est pas gardée en entier`,
    sens: fr`Écrivez une année, un mois ou un jour : 2024, 2024-03, mars 2024, 2024-03-05, 05/03/2024 ou 5 mars 2024. D'une action, seule l'année est gardée.`,
    ...exemples('nom;constate', 'Foyer;au printemps', 'Foyer;2024-03'),
  },
  'formule-en-erreur': {
    resume: fr`une cellule contient une formule qui échoue`,
    sens: fr`Le tableur montre « #REF! », « #DIV/0! » ou un autre échec à la place d'une valeur : la cellule est lue comme vide. Corrigez la formule, ou écrivez la valeur. « #N/A » ne fait pas de bruit : il veut souvent dire que rien n'est connu.`,
    ...exemples('nom;commune', 'Foyer;#REF!', 'Foyer;Grenoble'),
  },
  'odd-inconnu': {
    resume: fr`un objectif de développement durable n'est pas de 1 à 17`,
    sens: fr`Écrivez le numéro de l'objectif, seul ou suivi de son nom (« 4 », « ODD 4 », « 4. Éducation de qualité ») ; plusieurs se séparent par « ; ».`,
    ...exemples('nom;odd', 'Foyer;18', 'Foyer;"4; 17"'),
  },
  'pays-inconnu': {
    resume: fr`un pays ne se reconnaît pas`,
    sens: fr`Un pays s'écrit par son nom français ou son code de deux lettres ; plusieurs se séparent par « ; » (« , », « / » et « et » se comprennent aussi, si chaque pays se reconnaît). Un autre nom est gardé tel quel, mais ne se retrouve pas par --pays sous un autre nom. « NC » laisse la cellule vide : la Nouvelle-Calédonie s'écrit en entier.`,
    ...exemples('nom;pays', 'Foyer;Malli', 'Foyer;Mali'),
  },
  'type-inconnu': {
    resume: fr`le type d'un acteur n'est pas un partenaire du kit`,
    sens: fr`Le type d'un acteur est l'un des partenaires du kit, par son identifiant, son nom ou son sigle : « partenaires liste » les montre. Un autre mot, comme « ONG » ou « Association », est gardé comme catégorie de l'acteur : --par categorie et --categorie s'en servent, mais l'acteur ne se trouve sous aucun type. Laissez la cellule vide si aucun ne convient (« - », « N/A », « NC », « néant » ou « ? » laissent aussi une cellule vide, sauf celle du nom).`,
    ...exemples('nom;type', 'Foyer;SIIJ', 'Foyer;SIJ'),
  },
} satisfies Record<string, Explication>;

/** The problems of a place against the official list. */
const LIEUX = {
  'code-insee-inconnu': {
    resume: fr`aucune commune n'a ce code INSEE`,
    sens: fr`Le code INSEE d'une commune n'est pas son code postal. Il se trouve sur insee.fr ; sans lui, le code postal et le nom de la commune suffisent.`,
    ...exemples('nom;code_insee', 'Foyer;38999', 'Foyer;38185'),
  },
  'code-postal-inconnu': {
    resume: fr`aucune commune n'a ce code postal`,
    sens: fr`Un code Cedex n'est celui d'aucune commune : avec le nom de la commune, elle est trouvée quand même.`,
    faux: lignes('nom;code_postal', 'Foyer;38021'),
    juste: lignes('nom;code_postal;commune', 'Foyer;38021;Grenoble Cedex 1'),
  },
  'code-postal-partage': {
    resume: fr`plusieurs communes ont ce code postal`,
    sens: fr`Le code postal seul ne dit pas laquelle : seul le département est retenu, s'il est le même pour toutes. Ajoutez le nom de la commune.`,
    faux: lignes('nom;code_postal', 'Foyer;38410'),
    juste: lignes('nom;code_postal;commune', 'Foyer;38410;Saint-Martin-d’Uriage'),
  },
  'code-postal-sans-commune': {
    resume: fr`un code postal sans commune est à côté d'un autre pays`,
    sens: fr`Rien ne dit si ce code postal est français : l'acteur n'est placé nulle part. Ajoutez la commune s'il est en France.`,
    faux: lignes('nom;code_postal;pays', 'Foyer;16000;Algérie'),
    juste: lignes('nom;code_postal;commune;pays', 'Foyer;16000;Angoulême;Algérie'),
  },
  'commune-homonyme': {
    resume: fr`plusieurs communes portent ce nom`,
    sens: fr`Le nom seul ne dit pas de laquelle il s'agit. Ajoutez le code postal, le code INSEE ou le département.`,
    faux: lignes('nom;commune', 'Foyer;Saint-Denis'),
    juste: lignes('nom;commune;departement', 'Foyer;Saint-Denis;93'),
  },
  'commune-inconnue': {
    resume: fr`aucune commune de France ne porte ce nom`,
    sens: fr`Le nom ne se trouve pas dans la liste officielle des communes, ni parmi les anciennes. Corrigez-le ; d'un acteur installé hors de France, écrivez le pays.`,
    ...exemples('nom;commune', 'Foyer;Grenoblle', 'Foyer;Grenoble'),
  },
  'departement-inconnu': {
    resume: fr`un département n'existe pas`,
    sens: fr`Un département s'écrit par son nom ou par son code : Isère, 38, 2A, 974.`,
    ...exemples('nom;departement', 'Foyer;Izère', 'Foyer;Isère'),
  },
  'lieu-contradictoire': {
    resume: fr`une commune n'a pas le code ou le département écrit à côté d'elle`,
    sens: fr`Ce que la ligne dit de son lieu ne va pas ensemble, d'après la liste officielle. Le message dit ce qui serait juste. D'ici là, ce que le code INSEE ou le code postal ne confirme pas n'est pas placé dans une commune, mais au plus dans son département ; corrigez la commune, ou ce qui est à côté.`,
    ...exemples('nom;commune;code_postal', 'Foyer;Voiron;38000', 'Foyer;Voiron;38500'),
  },
} satisfies Record<string, Explication>;

/** Every problem of a file of acteurs, beside those of any table (lecture/). */
export const ACTEURS = { ...TABLEAU, ...VALEURS, ...LIEUX };
export type ActeursCode = keyof typeof ACTEURS;
