import { fr } from '../../text/typography.js';
import { type Explication, lignes } from '../explication.js';

const JUSTE = lignes('nom;commune', '"Association ""Les Amis""";Grenoble');

/** The problems of a table that are of its form, whatever it is about. */
export const TABLE = {
  'guillemet-non-ferme': {
    resume: fr`un guillemet ouvre un texte et ne le ferme pas`,
    sens: fr`Dans un fichier CSV, un texte qui commence par un guillemet finit par un guillemet, et ceux qui sont dans le texte sont doublés. S'il en manque un, tout ce qui suit serait pris pour une seule cellule : le problème est montré là où le guillemet s'ouvre.`,
    faux: lignes('nom;commune', '"Association Les Amis;Grenoble', 'Ville de Lyon;Lyon'),
    juste: JUSTE,
    exemple: 'tableau',
  },
  'tableau-trop-grand': {
    resume: fr`un tableau a trop de lignes ou de colonnes`,
    sens: fr`Un tableau tenu à la main n'a pas tant de lignes ni de colonnes. Est-ce le bon fichier ? Ne gardez que les colonnes qui servent, ou partagez le tableau en plusieurs fichiers ; une cellule remplie par mégarde, loin des autres, peut aussi en être la cause.`,
    faux: lignes(`nom${';x'.repeat(256)}`, 'Association Les Amis'),
    juste: JUSTE,
    exemple: 'tableau',
  },
} satisfies Record<string, Explication>;

export type TableCode = keyof typeof TABLE;
