import type { Proches } from '../../carte/proches.js';
import type { Kit } from '../../kit/model.js';
import { paragrapheBlanc } from '../../page/blocs.js';
import type { Bloc, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { tableauClassement } from '../pages/classement.js';
import { LEGENDE_COUVERTURE, tableauCouverture } from '../pages/couverture.js';
import { hiddenSentence } from '../pages/non-montre.js';
import { firstSentence, openSentences, premiersNommes, teamSentence } from '../pages/reponse.js';
import { sectionChangements } from '../pages/solidite/changements.js';
import { blocsSolidite, wordSentence } from '../pages/solidite/section.js';
import {
  sectionASavoir,
  sectionEcartes,
  sectionNonCouverts,
  sectionTourDeTable,
} from '../pages/suite.js';
import { sectionAutresTables } from '../pages/tables.js';
import { assess } from '../solidite/solidite.js';

/** What is proposed, on which sentences it stands, and what it leaves open. */

const NOBODY = {
  genre: 'paragraphe',
  texte: fr`Aucun partenaire n'est classé : le kit n'en cite pas qui réponde, avec les contreparties acceptées.`,
} as const;

/** How many first places a note explains one by one. */
const MOST_ASSESSED = 2;
/** How many changes of the answers a note tells. */
const CHANGES = 2;

export function sectionProposition(kit: Kit, conseil: Conseil, proches?: Proches): Section {
  return {
    titre: fr`Proposition`,
    blocs: [
      { genre: 'paragraphe', texte: firstSentence(conseil, 'note') },
      ...teamSentence(conseil, 'note'),
      ...openSentences(kit, conseil),
      ...sectionTourDeTable(kit, conseil, proches).flatMap(({ blocs }) => blocs),
      ...sectionAutresTables(conseil).flatMap(({ blocs }) => blocs),
      paragrapheBlanc(fr`décision demandée à l'assemblée`),
    ],
  };
}

export function sectionMotifs(kit: Kit, conseil: Conseil, shown: readonly Classe[]): Section {
  if (shown.length === 0) return { titre: fr`Motifs`, blocs: [NOBODY] };
  const assessment = assess(conseil);
  const first = premiersNommes(conseil);
  const couverture = tableauCouverture(kit, conseil, shown);
  return {
    titre: fr`Motifs`,
    blocs: [
      ...couverture,
      ...(couverture.length > 0
        ? [{ genre: 'paragraphe', sens: 'discret', texte: LEGENDE_COUVERTURE } as const]
        : []),
      ...tableauClassement(kit, conseil, shown, assessment),
      ...hiddenSentence(conseil, shown.length, 'note'),
      ...sectionASavoir(kit, conseil).flatMap(({ blocs }) => blocs),
      // Of more first places the table has said what matters.
      ...(first.length > MOST_ASSESSED
        ? wordSentence(conseil, shown, assessment)
        : blocsSolidite(kit, conseil, first, assessment)),
      ...sectionChangements(kit, conseil, CHANGES).flatMap(({ titre, blocs }): Bloc[] => [
        { genre: 'paragraphe', texte: fr`${titre} :` },
        ...blocs,
      ]),
    ],
  };
}

/** What stays open, and who was left out; none where there is neither. */
export function sectionReste(kit: Kit, conseil: Conseil): Section[] {
  const sections = [...sectionNonCouverts(kit, conseil), ...sectionEcartes(conseil)];
  return sections.length === 0 ? [] : [{ titre: fr`Ce qui reste à couvrir`, blocs: [], sections }];
}
