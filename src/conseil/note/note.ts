import type { Proches } from '../../carte/proches.js';
import type { Assemblee, Kit } from '../../kit/model.js';
import { nomSource, sectionRecommandations } from '../../kit/pages/mots.js';
import { sectionSources } from '../../kit/pages/sources.js';
import { blanc, paragrapheBlanc } from '../../page/blocs.js';
import type { Bloc, Page, Section } from '../../page/page.js';
import { dateLongue } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import type { Conseil } from '../conseil.js';
import { montres } from '../pages/classement.js';
import { demandeSentences, firstSentence } from '../pages/reponse.js';
import { sectionMethode, sectionSansReponse } from '../pages/suite.js';
import { sectionActeurs } from './acteurs.js';
import { ASSEMBLEES } from './assemblees.js';
import { proposes, sectionDemarches, sectionFondement, sectionIncidence } from './decision.js';
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
export function pageNote(conseil: Conseil, vue: NoteVue): Page {
  const { kit } = conseil;
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
      sectionBesoins(conseil),
      sectionProposition(conseil, vue.proches),
      sectionMotifs(conseil, shown),
      sectionIncidence(kit, shown),
      sectionFondement(kit, vue.pour),
      ...sectionReste(conseil),
      ...sectionActeurs(
        shown.map(({ partenaire }) => partenaire),
        vue.proches,
        proposes(conseil),
      ),
      sectionDemarches(conseil),
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

/** What the note is about, and what was asked. */

function sectionObjet(): Section {
  return {
    titre: fr`Objet`,
    blocs: [
      {
        genre: 'paragraphe',
        texte: [
          {
            texte: fr`Choisir les partenaires à approcher pour l'action internationale de la collectivité : `,
          },
          blanc(fr`projet ou action concernés`),
        ],
      },
    ],
  };
}

/** The constat of the source, for the officer to abridge. */
function sectionContexte(kit: Kit): Section {
  const constat: Section['blocs'] =
    kit.constat === ''
      ? []
      : [{ genre: 'paragraphe', texte: fr`« ${kit.constat} » (${nomSource(kit)})` }];
  return {
    titre: fr`Contexte`,
    blocs: [
      ...constat,
      paragrapheBlanc(
        constat.length > 0
          ? fr`contexte du territoire ; abréger la citation`
          : fr`contexte du territoire`,
      ),
    ],
  };
}

function sectionBesoins(conseil: Conseil): Section {
  return { titre: fr`Besoins exprimés`, blocs: demandeSentences(conseil, 'note') };
}
