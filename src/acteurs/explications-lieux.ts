import { type Explication, lignes } from '../lecture/explications.js';
import { fr } from '../text/typography.js';

const exemple = 'tableau';

/** The problems of a place against the official list. */
export const LIEUX = {
  'code-insee-inconnu': {
    resume: fr`aucune commune n'a ce code INSEE`,
    sens: fr`Le code INSEE d'une commune n'est pas son code postal. Il se trouve sur insee.fr ; sans lui, le code postal et le nom de la commune suffisent.`,
    faux: lignes('nom;code_insee', 'Foyer;38999'),
    juste: lignes('nom;code_insee', 'Foyer;38185'),
    exemple,
  },
  'code-postal-inconnu': {
    resume: fr`aucune commune n'a ce code postal`,
    sens: fr`Un code Cedex n'est celui d'aucune commune : avec le nom de la commune, elle est trouvée quand même.`,
    faux: lignes('nom;code_postal', 'Foyer;38021'),
    juste: lignes('nom;code_postal;commune', 'Foyer;38021;Grenoble Cedex 1'),
    exemple,
  },
  'code-postal-partage': {
    resume: fr`plusieurs communes ont ce code postal`,
    sens: fr`Le code postal seul ne dit pas laquelle : seul le département est retenu, s'il est le même pour toutes. Ajoutez le nom de la commune.`,
    faux: lignes('nom;code_postal', 'Foyer;38410'),
    juste: lignes('nom;code_postal;commune', 'Foyer;38410;Saint-Martin-d’Uriage'),
    exemple,
  },
  'commune-homonyme': {
    resume: fr`plusieurs communes portent ce nom`,
    sens: fr`Le nom seul ne dit pas de laquelle il s'agit. Ajoutez le code postal, le code INSEE ou le département.`,
    faux: lignes('nom;commune', 'Foyer;Saint-Denis'),
    juste: lignes('nom;commune;departement', 'Foyer;Saint-Denis;93'),
    exemple,
  },
  'commune-inconnue': {
    resume: fr`aucune commune de France ne porte ce nom`,
    sens: fr`Le nom ne se trouve pas dans la liste officielle des communes, ni parmi les anciennes. Corrigez-le ; d'un acteur installé hors de France, laissez la commune vide.`,
    faux: lignes('nom;commune', 'Foyer;Grenoblle'),
    juste: lignes('nom;commune', 'Foyer;Grenoble'),
    exemple,
  },
  'departement-inconnu': {
    resume: fr`un département n'existe pas`,
    sens: fr`Un département s'écrit par son nom ou par son code : Isère, 38, 2A, 974.`,
    faux: lignes('nom;departement', 'Foyer;Izère'),
    juste: lignes('nom;departement', 'Foyer;Isère'),
    exemple,
  },
  'lieu-contradictoire': {
    resume: fr`une commune n'a pas le code ou le département écrit à côté d'elle`,
    sens: fr`Ce que la ligne dit de son lieu ne va pas ensemble, d'après la liste officielle. Le message dit ce qui serait juste. D'ici là, ce que le code INSEE ou le code postal ne confirme pas n'est pas placé dans une commune, mais au plus dans son département ; corrigez la commune, ou ce qui est à côté.`,
    faux: lignes('nom;commune;code_postal', 'Foyer;Voiron;38000'),
    juste: lignes('nom;commune;code_postal', 'Foyer;Voiron;38500'),
    exemple,
  },
} satisfies Record<string, Explication>;
