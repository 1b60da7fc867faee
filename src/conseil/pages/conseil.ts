import { sectionProches } from '../../carte/pages/proches.js';
import type { Proches } from '../../carte/proches.js';
import { sectionRecommandations } from '../../kit/pages/mots.js';
import { sectionPortesOf } from '../../kit/pages/portes.js';
import type { Page } from '../../page/page.js';
import type { Conseil } from '../conseil.js';
import { sectionChangements } from './changements.js';
import { blocsClassement, montres } from './classement.js';
import { sectionAutresTables } from './ordre.js';
import { sectionQuestions } from './questions.js';
import { answerBlocs, areBesoinsSaid, demandeSentences, firstSentence } from './reponse.js';
import { meanings, sectionSolidite } from './solidite.js';
import {
  elsewhereSentence,
  hiddenSentence,
  sectionEcartes,
  sectionMethode,
  sectionNonCouverts,
  sectionSansReponse,
} from './suite.js';

export interface ConseilVue {
  /** Every ranked partner, not only the first ones. */
  readonly tous: boolean;
  /** Also what only some readers need. */
  readonly detail: boolean;
  /** Where the reader asks for what is not shown. */
  readonly lieu: 'commande' | 'menu';
  /** The acteurs beside the types; not there where no file of acteurs was read. */
  readonly proches?: Proches | undefined;
}

/** The advice for a terminal: whom to approach first, then the ranking, then what it leaves open. */
export function pageConseil(conseil: Conseil, vue: ConseilVue): Page {
  const shown = montres(conseil, vue.tous);
  const partenaires = shown.map(({ partenaire }) => partenaire);
  const portesAilleurs = vue.detail ? partenaires : [];
  const more = vue.detail
    ? [
        ...sectionQuestions(conseil),
        ...sectionSolidite(conseil, shown),
        ...sectionChangements(conseil),
        ...sectionAutresTables(conseil),
        ...sectionPortesOf(conseil.kit, partenaires),
        ...sectionSansReponse(conseil),
        ...sectionRecommandations(conseil.kit, conseil.recommandations),
      ]
    : [];
  const hidden = hiddenSentence(conseil, shown.length, vue.lieu);
  const blocs = [
    ...answerBlocs(conseil, 'vous', vue.proches),
    ...demandeSentences(conseil, 'vous', areBesoinsSaid(conseil)),
    ...blocsClassement(conseil, shown, vue.detail ? 'entier' : 'abrege'),
    ...(vue.detail ? hidden : []),
  ];
  return {
    titre: firstSentence(conseil),
    blocs,
    sections: [
      ...sectionProches(partenaires, vue.proches, portesAilleurs),
      ...sectionNonCouverts(conseil),
      ...sectionEcartes(conseil),
      ...more,
      vue.detail
        ? sectionMethode()
        : sectionMethode(meanings([JSON.stringify(blocs)]), ...hidden, elsewhereSentence(vue.lieu)),
    ],
  };
}
