import type { Proches } from '../../carte/proches.js';
import type { Kit } from '../../kit/model.js';
import { sectionRecommandations } from '../../kit/pages/mots.js';
import { sectionSources } from '../../kit/pages/sources.js';
import { blanc } from '../../page/blocs.js';
import type { Bloc, Page } from '../../page/page.js';
import { dateLongue } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import type { Conseil } from '../conseil.js';
import { montres } from '../pages/classement.js';
import { sectionMethode } from '../pages/methode.js';
import { firstSentence } from '../pages/reponse.js';
import { sectionSansReponse } from '../pages/suite.js';
import { sectionActeurs } from './acteurs.js';
import { ASSEMBLEES, type Assemblee } from './assemblees.js';
import { proposes, sectionDemarches, sectionFondement, sectionIncidence } from './decision.js';
import { sectionBesoins, sectionContexte, sectionObjet } from './demande.js';
import { sectionMotifs, sectionProposition, sectionReste } from './proposition.js';

export interface NoteVue {
  /** Every ranked partner, not only the first ones. */
  readonly tous: boolean;
  /** Also what only some readers need. */
  readonly detail: boolean;
  readonly collectivite?: string | undefined;
  readonly pour?: Assemblee | undefined;
  /** AAAA-MM-JJ. */
  readonly date: string;
  /** The acteurs beside the types; not there where no file of acteurs was read. */
  readonly proches?: Proches | undefined;
}

/**
 * The draft that an officer completes and puts before elected members: what the program cannot know
 * stands as a marked blank.
 */
export function pageNote(kit: Kit, conseil: Conseil, vue: NoteVue): Page {
  const shown = montres(conseil, vue.tous);
  const nom = vue.pour ? ASSEMBLEES[vue.pour].document : fr`Note`;
  return {
    titre: fr`${nom} : partenaires de l'action internationale`,
    fiche: { date: vue.date, ...(vue.collectivite && { auteur: vue.collectivite }) },
    blocs: [
      entete(vue),
      { genre: 'paragraphe', sens: 'important', texte: firstSentence(conseil, 'note') },
    ],
    sections: [
      sectionObjet(),
      sectionContexte(kit),
      sectionBesoins(kit, conseil),
      sectionProposition(kit, conseil, vue.proches),
      sectionMotifs(kit, conseil, shown),
      sectionIncidence(kit, shown),
      sectionFondement(kit),
      ...sectionReste(kit, conseil),
      ...sectionActeurs(
        kit,
        shown.map(({ partenaire }) => partenaire),
        vue.proches,
        proposes(conseil),
      ),
      sectionDemarches(kit, conseil),
      ...(vue.detail
        ? [...sectionSansReponse(conseil), ...sectionRecommandations(kit, conseil.recommandations)]
        : []),
      sectionMethode(),
      sectionSources(kit, vue.proches?.repertoire.acteurs.fichiers),
    ],
  };
}

function entete({ collectivite, pour, date }: NoteVue): Bloc {
  const line = (terme: string, texte: string | ReturnType<typeof blanc>) => ({
    terme,
    items: [{ texte: typeof texte === 'string' ? texte : [texte] }],
  });
  return {
    genre: 'definitions',
    entrees: [
      line(fr`Collectivité`, collectivite ?? blanc(fr`nom de la collectivité`)),
      line(fr`Assemblée`, pour ? ASSEMBLEES[pour].assemblee : blanc(fr`assemblée et séance`)),
      line(fr`Rapporteur`, blanc(fr`nom et qualité`)),
      line(fr`Date`, dateLongue(date)),
      line(fr`État`, fr`Projet, à compléter et à valider`),
    ],
  };
}
