import { type Explication, lignes } from '../lecture/explications.js';
import { fr } from '../text/typography.js';

const exemple = 'tableau';

/** The problems of one cell. */
export const VALEURS = {
  'besoin-hors-du-kit': {
    resume: fr`un acteur répondrait à un besoin que le kit n'a pas`,
    sens: fr`Un besoin s'écrit par son identifiant ou son nom, tel que le kit le déclare. Sans cette colonne, un acteur répond aux besoins de son type.`,
    faux: lignes('nom;besoins', 'Foyer;mobilitté'),
    juste: lignes('nom;besoins', 'Foyer;mobilite'),
    exemple,
  },
  'chiffres-perdus': {
    resume: fr`un tableur a pris un code pour un nombre, et en a perdu des chiffres`,
    sens: fr`Un nombre comme « 7,32829E+13 » ne dit plus quel était le code : seuls les premiers chiffres restent. Mettez la colonne au format « Texte », puis saisissez le code de nouveau.`,
    faux: lignes('nom;siret', 'Foyer;7,32829E+13'),
    juste: lignes('nom;siret', 'Foyer;73282932000074'),
    exemple,
  },
  'cle-fausse': {
    resume: fr`un SIRET ne peut pas exister`,
    sens: fr`Le dernier chiffre d'un SIRET est une clé que donnent les autres : ici, elle est fausse, donc un chiffre au moins est faux. Le SIRET se retrouve sur annuaire-entreprises.data.gouv.fr.`,
    faux: lignes('nom;siret', 'Foyer;73282932000075'),
    juste: lignes('nom;siret', 'Foyer;73282932000074'),
    exemple,
  },
  'code-mal-ecrit': {
    resume: fr`un code n'a pas la forme qu'il faut`,
    sens: fr`Un code postal a cinq chiffres, un code INSEE cinq signes, un SIRET quatorze chiffres, un numéro RNA un W et neuf chiffres. Les espaces ne comptent pas, et le zéro qu'un tableur a retiré du début est rendu.`,
    faux: lignes('nom;code_postal', 'Foyer;3800O'),
    juste: lignes('nom;code_postal', 'Foyer;38000'),
    exemple,
  },
  'constat-ancien': {
    resume: fr`personne n'a vérifié une ligne depuis longtemps`,
    sens: fr`Avec --ancien N, « acteurs verifier » montre ce que personne n'a vérifié depuis plus de N ans. Vérifiez que c'est encore vrai, puis écrivez la date d'aujourd'hui.`,
    faux: lignes('nom;constate', 'Foyer;2009'),
    juste: lignes('nom;constate', 'Foyer;2025'),
    exemple,
  },
  'coordonnee-mal-ecrite': {
    resume: fr`une latitude ou une longitude n'est pas un nombre de degrés`,
    sens: fr`Écrivez des degrés, avec une virgule ou un point, et un signe moins au sud et à l'ouest ; ni degré, ni minute, ni lettre.`,
    faux: lignes('nom;latitude;longitude', 'Foyer;45° N;5,7'),
    juste: lignes('nom;latitude;longitude', 'Foyer;45,1885;5,7245'),
    exemple,
  },
  'coordonnee-seule': {
    resume: fr`une coordonnée est écrite sans l'autre`,
    sens: fr`Un point a une latitude et une longitude : écrivez les deux, ou aucune.`,
    faux: lignes('nom;latitude;longitude', 'Foyer;45,1885;'),
    juste: lignes('nom;latitude;longitude', 'Foyer;45,1885;5,7245'),
    exemple,
  },
  'coordonnees-echangees': {
    resume: fr`la latitude et la longitude semblent échangées`,
    sens: fr`Le point n'est pas en France, et il y serait si l'on échangeait les deux nombres. En France métropolitaine, la latitude va de 41 à 51, la longitude de -5 à 10.`,
    faux: lignes('nom;latitude;longitude', 'Foyer;5,7245;45,1885'),
    juste: lignes('nom;latitude;longitude', 'Foyer;45,1885;5,7245'),
    exemple,
  },
  'coordonnees-hors-limites': {
    resume: fr`une coordonnée n'est nulle part sur la Terre`,
    sens: fr`Une latitude va de -90 à 90 degrés, une longitude de -180 à 180. Il manque peut-être une virgule.`,
    faux: lignes('nom;latitude;longitude', 'Foyer;451;5,7245'),
    juste: lignes('nom;latitude;longitude', 'Foyer;45,1885;5,7245'),
    exemple,
  },
  'coordonnees-nulles': {
    resume: fr`une latitude et une longitude sont toutes deux à zéro`,
    sens: fr`Le point 0 ; 0 est au large du golfe de Guinée : un tableur ou un logiciel l'écrit là où il ne sait rien. Il est laissé de côté. Écrivez les bonnes coordonnées, ou laissez les deux cellules vides.`,
    faux: lignes('nom;latitude;longitude', 'Foyer;0;0'),
    juste: lignes('nom;latitude;longitude', 'Foyer;45,1885;5,7245'),
    exemple,
  },
  'date-a-venir': {
    resume: fr`une ligne dit avoir été vérifiée à une date qui n'est pas encore venue`,
    sens: fr`La colonne « constate » dit quand quelqu'un a vu que la ligne est juste : ce n'est pas une date à venir. L'année est peut-être mal tapée.`,
    faux: lignes('nom;constate', 'Foyer;2924'),
    juste: lignes('nom;constate', 'Foyer;2024'),
    exemple,
  },
  'date-mal-ecrite': {
    resume: fr`une date ne se comprend pas`,
    sens: fr`Écrivez une année, un mois ou un jour : 2024, 2024-03, mars 2024, 2024-03-05, 05/03/2024 ou 5 mars 2024.`,
    faux: lignes('nom;constate', 'Foyer;au printemps'),
    juste: lignes('nom;constate', 'Foyer;2024-03'),
    exemple,
  },
  'formule-en-erreur': {
    resume: fr`une cellule contient une formule qui échoue`,
    sens: fr`Le tableur montre « #REF! », « #DIV/0! » ou un autre échec à la place d'une valeur : la cellule est lue comme vide. Corrigez la formule, ou écrivez la valeur. « #N/A » ne fait pas de bruit : il veut souvent dire que rien n'est connu.`,
    faux: lignes('nom;commune', 'Foyer;#REF!'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
    exemple,
  },
  'odd-inconnu': {
    resume: fr`un objectif de développement durable n'est pas de 1 à 17`,
    sens: fr`Écrivez le numéro de l'objectif, seul ou suivi de son nom (« 4 », « ODD 4 », « 4. Éducation de qualité ») ; plusieurs se séparent par « ; ».`,
    faux: lignes('nom;odd', 'Foyer;18'),
    juste: lignes('nom;odd', 'Foyer;"4; 17"'),
    exemple,
  },
  'pays-inconnu': {
    resume: fr`un pays ne se reconnaît pas`,
    sens: fr`Un pays s'écrit par son nom français ou son code de deux lettres ; plusieurs se séparent par « ; » (« , », « / » et « et » se comprennent aussi, si chaque pays se reconnaît). Un autre nom est gardé tel quel, mais ne se retrouve pas par --pays sous un autre nom. « NC » laisse la cellule vide : la Nouvelle-Calédonie s'écrit en entier.`,
    faux: lignes('nom;pays', 'Foyer;Malli'),
    juste: lignes('nom;pays', 'Foyer;Mali'),
    exemple,
  },
  'type-inconnu': {
    resume: fr`le type d'un acteur n'est pas un partenaire du kit`,
    sens: fr`Le type d'un acteur est l'un des partenaires du kit, par son identifiant, son nom ou son sigle : « partenaires liste » les montre. Un autre nom d'un seul mot, comme « Association » ou « Europe », ne suffit pas : il ne dit pas de quel type il s'agit. Laissez la cellule vide si aucun ne convient (« - », « N/A », « NC », « néant » ou « ? » laissent aussi une cellule vide, sauf celle du nom).`,
    faux: lignes('nom;type', 'Foyer;SIIJ'),
    juste: lignes('nom;type', 'Foyer;SIJ'),
    exemple,
  },
} satisfies Record<string, Explication>;
