import { fr } from '../../text/typography.js';
import { command } from '../command.js';
import { PAGES } from '../formats.js';
import { PARTENAIRE_NOMME } from './options.js';

/** `profil`. */
export const PROFIL = command({
  name: 'profil',
  summary: fr`Montre tout ce que le kit dit d'un partenaire.`,
  arguments: [['<PARTENAIRE...>', PARTENAIRE_NOMME]],
  has: PAGES,
  examples: [
    ['partenaires profil F3E', fr`la fiche du F3E`],
    ['partenaires profil UE "Caisse des dépôts"', fr`deux fiches à la suite`],
  ],
  work: () => import('./profil-run.js'),
});
