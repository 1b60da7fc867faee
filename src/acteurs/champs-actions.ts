import { fr } from '../text/typography.js';
import { annee, liste, noms, texte } from './genres.js';
import { ENTRE_THEMES } from './listes.js';
import { PAYS } from './references.js';

/** The columns of actions (champs.ts has those of acteurs, and what is made of both), and what both tables have. */

/** Names that nobody takes for an organisation of the territory. */
export const EXEMPLES = ['comité de jumelage', 'lycée des métiers', 'radio locale'].map(
  (nom) => fr`EXEMPLE À REMPLACER : ${nom}`,
);

/** What the column « source » is, of acteurs and of actions. */
export const SOURCE = fr`D'où vient ce qui est écrit`;

/** The fields of an action of an acteur, in the order of its columns. */
export const CHAMPS_ACTION = {
  acteur: texte({
    description: fr`L'acteur qui la mène, par son nom`,
    titres: noms(`
      structure, organisme, association, nom, nom de l'acteur, porteur, organisation,
      nom de la structure, porteur du projet`),
    exemples: EXEMPLES,
  }),
  intitule: texte({
    description: fr`Ce qu'est l'action, en quelques mots`,
    titres: noms(`action, nom de l'action, intitulé de l'action, projet, titre, nom du projet`),
    exemples: ['Échange annuel de jeunes', 'Formation de formateurs', ''],
  }),
  pays: liste({
    description: fr`Pays de l'action ; plusieurs se séparent par « ; »`,
    reference: PAYS,
    titres: ['pays partenaire', "pays d'intervention", "pays de l'action"],
    exemples: ['Allemagne', 'Sénégal', ''],
  }),
  localite_partenaire: texte({
    description: fr`La ville ou la région partenaire`,
    titres: noms('ville partenaire, collectivité partenaire, lieu, localité, ville'),
    exemples: ['Halle', '', ''],
  }),
  themes: liste({
    description: fr`Thèmes de l'action ; plusieurs se séparent par « ; »`,
    entre: ENTRE_THEMES,
    titres: ['thématique', 'domaine', 'secteur'],
    exemples: ['Jeunesse', 'Éducation', ''],
  }),
  annee_debut: annee({
    description: fr`Année où elle a commencé`,
    titres: noms('début, date de début, année, depuis'),
    exemples: ['2019', '2023', ''],
  }),
  annee_fin: annee({
    description: fr`Année où elle a fini ou finira`,
    titres: noms(`fin, date de fin, jusqu'en, jusqu'à`),
    exemples: ['', '2025', ''],
  }),
  source: texte({
    description: SOURCE,
    titres: ['provenance', 'origine'],
    exemples: ['Annuaire municipal', 'Rectorat', ''],
  }),
};
