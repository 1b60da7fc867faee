import { type Explication, lignes } from '../lecture/explication.js';
import { fr } from '../text/typography.js';

const KIT = 'kit: "Kit de survie : Partenariats innovants"';

/** The problems of a file of saved answers, beside those of any file (lecture/). */
export const REPONSES = {
  'reponse-inconnue': {
    resume: fr`une réponse enregistrée n'existe pas dans le kit`,
    sens: fr`Les réponses ont été enregistrées avec un autre kit, avec un supplément qui manque ici, ou changées à la main. La laisser de côté changerait le conseil : retirez la ligne, corrigez-la, ou donnez le supplément.`,
    faux: lignes('version: 1', KIT, 'besoins: [financment]'),
    juste: lignes('version: 1', KIT, 'besoins: [financement]'),
    exemple: 'reponses',
  },
  'version-inconnue': {
    resume: fr`des réponses viennent d'une autre version du programme`,
    sens: fr`La première ligne de réponses enregistrées dit comment elles sont écrites. Ce programme ne connaît pas cette manière : mettez-le à jour, ou répondez de nouveau.`,
    faux: lignes('version: 2', KIT, 'besoins: [financement]'),
    juste: lignes('version: 1', KIT, 'besoins: [financement]'),
    exemple: 'reponses',
  },
} satisfies Record<string, Explication>;

export type ReponsesCode = keyof typeof REPONSES;
