import { type Explication, lignes } from '../lecture/explication.js';
import { fr } from '../text/typography.js';
import { CHAMPS } from './explications-champs.js';
import { REGLES } from './explications-regles.js';

const TITRE = 'titre: Notre territoire';

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
