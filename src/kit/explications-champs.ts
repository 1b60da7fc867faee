import { type Explication, lignes } from '../lecture/explication.js';
import { fr } from '../text/typography.js';
import { MAX_ID, MAX_TEXTE } from './limits.js';

const TITRE = 'titre: Notre territoire';

/** The problems of one field of a kit or supplement. */
export const CHAMPS = {
  'identifiant-mal-ecrit': {
    resume: fr`un identifiant n'est pas écrit comme il faut`,
    sens: fr`Un identifiant est un nom court pour le programme : minuscules sans accent, chiffres et tirets, ${MAX_ID} caractères au plus. Le nom à lire, lui, s'écrit librement dans « nom ».`,
    faux: lignes(TITRE, 'besoins: [{id: Transition Écologique, nom: Transition écologique}]'),
    juste: lignes(TITRE, 'besoins: [{id: transition-ecologique, nom: Transition écologique}]'),
  },
  'ni-oui-ni-non': {
    resume: fr`il faut « oui » ou « non »`,
    sens: fr`Ce champ répond à une question : écrivez oui, ou non, ou retirez-le.`,
    faux: lignes(TITRE, 'besoins: [{id: climat, nom: Climat, nomCommun: vrai}]'),
    juste: lignes(TITRE, 'besoins: [{id: climat, nom: Climat, nomCommun: oui}]'),
  },
  'texte-trop-long': {
    resume: fr`un texte est trop long`,
    sens: fr`Un texte a ${MAX_TEXTE} caractères au plus. Coupez-le en plusieurs phrases, chacune avec ses étiquettes.`,
    faux: lignes(`titre: ${'Notre territoire, '.repeat(Math.ceil(MAX_TEXTE / 18))}`),
    juste: lignes(TITRE),
  },
  'texte-vide': {
    resume: fr`un texte est vide`,
    sens: fr`Le champ est là, mais ne contient rien qui s'affiche. Complétez-le, ou retirez-le.`,
    faux: lignes('titre: ""'),
    juste: lignes(TITRE),
  },
} satisfies Record<string, Explication>;
