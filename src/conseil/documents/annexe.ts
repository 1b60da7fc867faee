import { sectionProches } from '../../carte/pages/proches.js';
import {
  appreciationOf,
  type Couverture,
  couvertureOf,
  isContreIndication,
} from '../../kit/couverture.js';
import { nomOf, type Partenaire } from '../../kit/model.js';
import { nomIn, sectionRecommandations } from '../../kit/pages/mots.js';
import { sectionPortesOf } from '../../kit/pages/portes.js';
import { sectionSources } from '../../kit/pages/sources.js';
import { paragraphe, rangee, section } from '../../page/blocs.js';
import type { Cellule, Section, Tableau } from '../../page/page.js';
import { dateLongue } from '../../text/date.js';
import { fr } from '../../text/typography.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { sectionChangements } from '../pages/changements.js';
import { blocsClassement } from '../pages/classement.js';
import { blocsCommuns, sectionsAvis } from '../pages/concertation.js';
import { sectionAutresTables } from '../pages/ordre.js';
import { sectionQuestions } from '../pages/questions.js';
import { sectionSolidite } from '../pages/solidite.js';
import {
  sectionEcartes,
  sectionMethode,
  sectionNonCouverts,
  sectionSansReponse,
} from '../pages/suite.js';
import type { Dossier } from './dossier.js';

/** All that the body of a note stands on, for who wants to check it: behind the pages that are read. */
export function sectionAnnexe(dossier: Dossier, proposees: readonly Classe[]): Section {
  const { conseil, concertation, proches, proposes, cadre } = dossier;
  const { kit, classement } = conseil;
  // What ends a document does not end alone on a sheet.
  const fin: Section = {
    titre: fr`Méthode et sources`,
    solidaire: true,
    blocs: [
      paragraphe(fr`Établi le ${dateLongue(cadre.date)} d'après les réponses rappelées plus haut.`),
      ...sectionMethode().blocs,
      ...sectionSources(kit, proches?.repertoire.acteurs.fichiers).blocs,
    ],
  };
  return {
    titre: fr`Annexe : ce qui fonde la proposition`,
    nouvellePage: true,
    blocs: [],
    sections: [
      ...(concertation
        ? [
            section(fr`Le classement commun`, ...blocsCommuns(concertation)),
            ...sectionsAvis(concertation),
          ]
        : []),
      ...sectionCouverture(conseil),
      ...sectionClassement(conseil),
      ...sectionSolidite(conseil, proposees),
      ...sectionQuestions(conseil),
      ...sectionChangements(conseil),
      ...sectionAutresTables(conseil),
      ...sectionNonCouverts(conseil),
      ...sectionEcartes(conseil),
      ...sectionSansReponse(conseil),
      ...sectionProches(
        classement.map(({ partenaire }) => partenaire),
        proches,
        proposes,
        'contacts',
      ),
      ...sectionPortesOf(kit, proposes),
      ...sectionRecommandations(kit, conseil.recommandations),
      fin,
    ],
  };
}

const sectionClassement = (conseil: Conseil): Section[] =>
  conseil.classement.length === 0
    ? []
    : [
        section(
          fr`Ce que la fiche dit de chacun`,
          ...blocsClassement(conseil, conseil.classement, 'entier'),
        ),
      ];

/**
 * Partners by needs: what the sheet says in each case, in words. The ranked ones, then those who answer nothing
 * and of whom the sheet warns.
 */
function sectionCouverture({ kit, demande, classement, sansReponse }: Conseil): Section[] {
  const casesOf = (partenaire: Partenaire) =>
    demande.besoins.map(({ id }) => couvertureOf(partenaire, id));
  const warned = sansReponse.filter((partenaire) => casesOf(partenaire).some(isContreIndication));
  const partenaires = [...classement.map(({ partenaire }) => partenaire), ...warned];
  if (partenaires.length === 0) return [];
  const tableau: Tableau = {
    genre: 'tableau',
    titre: fr`Partenaires et besoins`,
    estReleve: true,
    colonnes: [
      { titre: 'Partenaire', part: 30 },
      ...demande.besoins.map(({ id, priorite }) => ({
        titre: nomIn(kit.besoins, id) + (priorite === 'essentiel' ? ' (essentiel)' : ''),
        part: 20,
      })),
    ],
    lignes: partenaires.map((partenaire) =>
      rangee(nomOf(partenaire), ...casesOf(partenaire).map(caseOf)),
    ),
  };
  return [section(fr`Qui répond à quoi, d'après le kit`, tableau, paragraphe(LEGENDE, 'discret'))];
}

/** What the words of such a table mean. */
const LEGENDE = fr`Apport : le kit le cite parmi ce que le partenaire peut apporter ; atout : parmi ses avantages ; réserve : une faiblesse parle du même besoin ; contre-indication : une faiblesse en parle, et rien n'y répond.`;

function caseOf(couverture: Couverture): Cellule {
  const { mot, avecReserve } = appreciationOf(couverture);
  if (mot === 'contre-indication') return [{ texte: mot, sens: 'alerte' }];
  if (mot === 'aucun') return [{ texte: fr`rien`, sens: 'discret', estNul: true }];
  return avecReserve
    ? [{ texte: fr`${mot}, avec réserve`, sens: 'alerte' }]
    : [{ texte: mot, sens: 'reponse' }];
}
