import { type Explication, lignes } from '../../lecture/explications.js';
import { fr } from '../../text/typography.js';

const KIT = 'kit: "Kit de survie : Partenariats innovants"';

/** The problems of a file of saved answers, beside those of any file (lecture/). */
export const REPONSES = {
  'reponse-inconnue': {
    resume: fr`une réponse enregistrée n'existe pas dans le kit`,
    sens: fr`Les réponses ont été enregistrées avec un autre kit, avec un supplément qui manque ici, ou changées à la main. La laisser de côté changerait le conseil : retirez la ligne, corrigez-la, ou donnez le supplément.`,
    faux: lignes('version: 1', KIT, 'besoins: [financment]'),
    juste: lignes('version: 1', KIT, 'besoins: [financement]'),
  },
  'version-inconnue': {
    resume: fr`des réponses viennent d'une autre version du programme`,
    sens: fr`La première ligne de réponses enregistrées dit comment elles sont écrites. Ce programme ne connaît pas cette manière : mettez-le à jour, ou répondez de nouveau.`,
    faux: lignes('version: 2', KIT, 'besoins: [financement]'),
    juste: lignes('version: 1', KIT, 'besoins: [financement]'),
  },
  'repondant-sans-besoin': {
    resume: fr`l'un de plusieurs répondants n'a choisi aucun besoin`,
    sens: fr`Sans besoin, il n'y a rien à classer pour cette personne, et rien à rapprocher des autres. Ajoutez-lui au moins un besoin, ou laissez son fichier de côté.`,
    faux: lignes('version: 1', KIT, 'situations: [region]'),
    juste: lignes('version: 1', KIT, 'besoins: [financement]'),
  },
  'kits-differents': {
    resume: fr`plusieurs répondants ont répondu à des kits différents`,
    sens: fr`Des réponses à des kits différents ne se rapprochent pas : les mêmes mots peuvent y dire autre chose. Faites répondre tout le monde au même kit, avec les mêmes suppléments.`,
    faux: lignes('version: 1', 'kit: "Un autre kit"', 'besoins: [financement]'),
    juste: lignes('version: 1', KIT, 'besoins: [financement]'),
  },
} satisfies Record<string, Explication>;

export type ReponsesCode = keyof typeof REPONSES;
