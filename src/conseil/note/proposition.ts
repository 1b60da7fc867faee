import type { Proches } from '../../carte/proches.js';
import {
  appreciationOf,
  type Couverture,
  couvertureOf,
  isContreIndication,
} from '../../kit/couverture.js';
import { nomOf, type Partenaire } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { paragraphe, paragrapheBlanc } from '../../page/blocs.js';
import type { Bloc, Cellule, Section, Tableau } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { sectionChangements } from '../pages/changements.js';
import { blocsClassement } from '../pages/classement.js';
import { sectionAutresTables } from '../pages/ordre.js';
import { answerBlocs, firstSentence, premiersNommes } from '../pages/reponse.js';
import { blocsSolidite, wordsOf } from '../pages/solidite.js';
import { hiddenSentence, sectionEcartes, sectionNonCouverts } from '../pages/suite.js';

/** What is proposed, on which sentences it stands, and what it leaves open. */

const NOBODY = {
  genre: 'paragraphe',
  texte: fr`Aucun partenaire n'est classé : le kit n'en cite pas qui réponde, avec les contreparties acceptées.`,
} as const;

/** How many first places a note explains one by one. */
const MOST_ASSESSED = 2;
/** How many changes of the answers a note tells. */
const CHANGES = 2;

export function sectionProposition(conseil: Conseil, proches?: Proches): Section {
  return {
    titre: fr`Proposition`,
    blocs: [
      { genre: 'paragraphe', texte: firstSentence(conseil, 'note') },
      ...answerBlocs(conseil, 'note', proches),
      ...sectionAutresTables(conseil).flatMap(({ blocs }) => blocs),
      paragrapheBlanc(fr`décision demandée à l'assemblée`),
    ],
  };
}

export function sectionMotifs(conseil: Conseil, shown: readonly Classe[]): Section {
  if (shown.length === 0) return { titre: fr`Motifs`, blocs: [NOBODY] };
  const first = premiersNommes(conseil);
  const couverture = tableauCouverture(conseil, shown);
  return {
    titre: fr`Motifs`,
    blocs: [
      ...couverture,
      ...(couverture.length > 0
        ? [{ genre: 'paragraphe', sens: 'discret', texte: LEGENDE_COUVERTURE } as const]
        : []),
      ...blocsClassement(conseil, shown, 'entier'),
      ...hiddenSentence(conseil, shown.length, 'note'),
      // Of more first places the table has said what matters.
      ...(first.length > MOST_ASSESSED
        ? wordsOf(conseil, shown).map((texte) => paragraphe(texte, 'discret'))
        : blocsSolidite(conseil, first)),
      ...sectionChangements(conseil, CHANGES).flatMap(({ titre, blocs }): Bloc[] => [
        { genre: 'paragraphe', texte: fr`${titre} :` },
        ...blocs,
      ]),
    ],
  };
}

/** What stays open, and who was left out; none where there is neither. */
export function sectionReste(conseil: Conseil): Section[] {
  const sections = [...sectionNonCouverts(conseil), ...sectionEcartes(conseil)];
  return sections.length === 0 ? [] : [{ titre: fr`Ce qui reste à couvrir`, blocs: [], sections }];
}

/**
 * Partners by needs: what the sheet says in each case, in words. The ranked ones that are shown, then
 * those who answer nothing and of whom the sheet warns.
 */
function tableauCouverture(
  { kit, demande, sansReponse }: Conseil,
  shown: readonly Classe[],
): Tableau[] {
  const casesOf = (partenaire: Partenaire) =>
    demande.besoins.map(({ id }) => couvertureOf(partenaire, id));
  const warned = sansReponse.filter((partenaire) => casesOf(partenaire).some(isContreIndication));
  const partenaires = [...shown.map(({ partenaire }) => partenaire), ...warned];
  if (partenaires.length === 0) return [];
  return [
    {
      genre: 'tableau',
      titre: fr`Qui répond à quoi, d'après le kit`,
      estReleve: true,
      colonnes: [
        { titre: 'Partenaire', part: 30 },
        ...demande.besoins.map(({ id, priorite }) => ({
          titre: nomIn(kit.besoins, id) + (priorite === 'essentiel' ? ' (essentiel)' : ''),
          part: 20,
        })),
      ],
      lignes: partenaires.map((partenaire) => ({
        cellules: [
          [{ texte: nomOf(partenaire), sens: 'important' }],
          ...casesOf(partenaire).map(caseOf),
        ],
      })),
    },
  ];
}

/** What the words of such a table mean. */
const LEGENDE_COUVERTURE = fr`Apport : le kit le cite parmi ce que le partenaire peut apporter ; atout : parmi ses avantages ; réserve : une faiblesse parle du même besoin ; contre-indication : une faiblesse en parle, et rien n'y répond.`;

function caseOf(couverture: Couverture): Cellule {
  const { mot, avecReserve } = appreciationOf(couverture);
  if (mot === 'contre-indication') return [{ texte: mot, sens: 'alerte' }];
  if (mot === 'aucun') return [{ texte: fr`rien`, sens: 'discret', estNul: true }];
  return avecReserve
    ? [{ texte: fr`${mot}, avec réserve`, sens: 'alerte' }]
    : [{ texte: mot, sens: 'reponse' }];
}
