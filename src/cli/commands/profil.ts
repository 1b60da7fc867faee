import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { PAGES } from '../formats.js';

/** `profil`. */
export const PROFIL = command({
  name: 'profil',
  summary: fr`Montre tout ce que le kit dit d'un partenaire.`,
  arguments: [['<PARTENAIRE...>', fr`un partenaire, par son identifiant, son nom ou son sigle`]],
  has: PAGES,
  examples: [
    ['partenaires profil F3E', fr`la fiche du F3E`],
    ['partenaires profil UE "Caisse des dépôts"', fr`deux fiches à la suite`],
  ],
  work: () => import('./profil-run.js'),
});
