import { fr } from '../text/typography.js';
import { code, liste, texte } from './cellules.js';
import { degres, moment, objectifs } from './cellules-nombres.js';
import { isSiret } from './siret.js';

/** Names that nobody takes for an organisation of the territory. */
export const EXEMPLES = ['comité de jumelage', 'lycée des métiers', 'radio locale'].map(
  (nom) => fr`EXEMPLE À REMPLACER : ${nom}`,
);

/** What the column « source » is, of acteurs and of actions. */
export const SOURCE = fr`D'où vient ce qui est écrit`;

/** The fields of an acteur, in the order of its columns. */
export const CHAMPS_ACTEUR = {
  nom: texte({
    description: fr`Nom de l'organisation`,
    titres: [
      ...['acteur', 'structure', 'organisme', 'organisation', 'association', 'dénomination'],
      ...['nom de la structure', "nom de l'organisme", "nom de l'acteur", "nom de l'association"],
      ...["nom de l'organisation", 'raison sociale', 'intitulé de la structure'],
    ],
    exemples: EXEMPLES,
  }),
  type: texte({
    description: fr`Type de partenaire : identifiant, nom ou sigle d'un partenaire du kit`,
    titres: ['type de partenaire', "type d'acteur", 'type de structure'],
    exemples: ['partenaire-allemand', 'information-jeunesse', 'Association culturelle'],
  }),
  commune: texte({
    description: fr`Commune où elle se trouve`,
    titres: ['ville', 'localité', 'nom de la commune', 'libellé commune', 'commune du siège'],
    exemples: ['Grenoble', 'Voiron', ''],
  }),
  code_postal: code(
    {
      description: fr`Code postal, cinq chiffres`,
      titres: ['cp', 'code post', 'cp ville', 'code postal du siège'],
      exemples: ['38000', '', ''],
      longueur: 5,
    },
    /^\d{5}$/,
    fr`un code postal a cinq chiffres, comme 01000`,
  ),
  code_insee: code(
    {
      description: fr`Code INSEE de la commune (qui n'est pas son code postal)`,
      titres: ['insee', 'code commune', 'code insee commune', 'code officiel géographique', 'cog'],
      exemples: ['38185', '38563', ''],
      longueur: 5,
    },
    /^(\d{2}|2[AB])\d{3}$/,
    fr`un code INSEE a cinq signes, comme 01053 ou 2A004`,
  ),
  departement: texte({
    description: fr`Département, par son nom ou son code ; utile là où la commune ne suffit pas`,
    titres: ['dpt', 'dept', 'code département', 'n° de département'],
    exemples: ['', '', 'Isère'],
    longueur: 2,
  }),
  pays: liste({
    description: fr`Pays où elle agit ; plusieurs se séparent par « ; »`,
    titres: ["pays d'intervention", "pays d'action", 'pays partenaires'],
    exemples: ['Allemagne', 'Sénégal; Bénin', ''],
  }),
  themes: liste({
    description: fr`Thèmes de son action ; plusieurs se séparent par « ; »`,
    titres: ['thématique', "domaine d'intervention", 'domaine', 'secteur', "secteur d'activité"],
    exemples: ['Jeunesse; Culture', 'Éducation', ''],
  }),
  odd: objectifs({
    description: fr`Objectifs de développement durable, de 1 à 17 ; plusieurs se séparent par « ; »`,
    titres: ['objectif de développement durable', 'odd concernés', "numéro d'odd"],
    exemples: ['4; 17', '4', ''],
  }),
  besoins: liste({
    description: fr`Besoins du kit auxquels elle répond, si ce ne sont pas tous ceux de son type ; plusieurs se séparent par « ; »`,
    titres: ['besoins couverts', 'répond à'],
    exemples: ['', '', 'citoyens'],
  }),
  contact: texte({
    description: fr`Qui joindre, et comment ; plusieurs colonnes se suivent`,
    titres: [
      ...['courriel', 'mail', 'e-mail', 'mél', 'adresse mail', 'adresse e-mail'],
      ...['adresse électronique', 'adresse de courriel', 'téléphone', 'tél', 'numéro de téléphone'],
      ...['portable', 'nom du contact', 'personne à contacter', 'référent', 'responsable'],
    ],
    cumule: true,
    exemples: ['jumelage@exemple.fr', '', 'redaction@exemple.fr'],
  }),
  site: texte({
    description: fr`Adresse de son site`,
    titres: ['site internet', 'site web', 'url', 'lien', 'adresse internet', 'web'],
    exemples: ['https://exemple.fr', '', ''],
  }),
  siret: code(
    {
      description: fr`SIRET, quatorze chiffres`,
      titres: ['numéro siret', 'n° siret', 'code siret'],
      exemples: ['', '00000000000000', ''],
      longueur: 14,
    },
    /^\d{14}$/,
    fr`un SIRET a quatorze chiffres`,
    isSiret,
  ),
  rna: code(
    {
      description: fr`Numéro au répertoire national des associations : W et neuf chiffres`,
      titres: ['numéro rna', 'n° rna', 'waldec', 'numéro waldec', 'identifiant rna'],
      exemples: ['W000000000', '', ''],
    },
    /^W\d[\dA-Z]\d{7}$/,
    fr`un numéro RNA est un W suivi de neuf signes, comme W381000001`,
  ),
  latitude: degres(
    {
      description: fr`Latitude en degrés (WGS 84), de 41 à 51 en France métropolitaine`,
      titres: ['lat'],
      exemples: ['45,1885', '', ''],
    },
    90,
  ),
  longitude: degres(
    {
      description: fr`Longitude en degrés (WGS 84), de -5 à 10 en France métropolitaine`,
      titres: ['lon', 'lng', 'long'],
      exemples: ['5,7245', '', ''],
    },
    180,
  ),
  source: texte({
    description: SOURCE,
    titres: ["source de l'information", 'provenance', 'origine'],
    exemples: ['Annuaire municipal', 'Rectorat', 'Rencontre du 3 mars'],
  }),
  constate: moment({
    description: fr`Quand quelqu'un l'a vérifié : une année, un mois ou un jour`,
    titres: [
      ...['constaté le', 'constaté en', 'date de constat', 'vérifié le', 'date de vérification'],
      ...['mise à jour', 'mis à jour le', 'date de mise à jour', 'dernière mise à jour', 'maj'],
    ],
    exemples: ['2025', '2025-03', '03/03/2025'],
  }),
};
