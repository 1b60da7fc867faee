import { nomOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { listSection, rangee, toItems } from '../../page/blocs.js';
import type { Page, Section } from '../../page/page.js';
import { fr, majuscule, pluriel, separate } from '../../text/typography.js';
import type { Variante } from '../changements.js';
import { premiersOf } from '../classement.js';
import { advise, type Conseil } from '../conseil.js';
import type { Evaluation } from '../evaluation.js';
import { gesteInSentence, premiersInWords, sectionChangements } from './changements.js';
import { montres } from './classement.js';
import { sectionSolidite } from './solidite.js';

/** The order of a ranking, questioned: what holds it, and what another answer would make of it. */

/** How firm each place is, and what would change it. */
export function pageOrdre(conseil: Conseil): Page {
  return {
    titre: fr`Pourquoi cet ordre ?`,
    blocs: [],
    sections: [
      ...sectionSolidite(conseil, montres(conseil, false)),
      ...sectionChangements(conseil),
      ...sectionAutresTables(conseil),
    ],
  };
}

/** What one changed answer does, both first places side by side. */
export function pageEtSi(conseil: Conseil, variante: Variante): Page {
  const { kit } = conseil;
  const other = advise(kit, variante.demande);
  const ligne = (nom: string, told: (side: Conseil) => string) =>
    rangee(nom, toItems([told(conseil)]), toItems([told(other)]));
  return {
    titre: fr`${majuscule(gesteInSentence(kit, variante))}…`,
    blocs: [
      {
        genre: 'tableau',
        titre: fr`Vos réponses, et les mêmes à un changement près`,
        colonnes: [
          { titre: 'Rubrique', part: 16 },
          { titre: fr`Aujourd'hui`, part: 40 },
          { titre: fr`Avec ce changement`, part: 40 },
        ],
        lignes: [
          ligne(fr`En tête`, premiersLine),
          ligne(fr`Tour de table`, tableOf),
          ligne(fr`Sans réponse`, openOf),
        ],
      },
    ],
    sections: [],
  };
}

function premiersLine({ classement }: Conseil): string {
  const premiers = premiersOf(classement);
  const [first] = premiers;
  const words = premiersInWords(premiers);
  return first ? fr`${words} (adéquation ${Math.round(first.adequation)} %)` : words;
}

const tableOf = ({ tourDeTable }: Conseil) => together(tourDeTable.membres) || fr`personne`;

const openOf = ({ kit, nonCouverts }: Conseil) =>
  separate(nonCouverts.map(({ besoin }) => nomIn(kit.besoins, besoin))) || fr`aucun besoin`;

/** Who may be replaced at the tour de table without a seat more; none where nobody sits. */
export function sectionAutresTables({ tourDeTable, demande, autresTables }: Conseil): Section[] {
  if (tourDeTable.membres.length === 0 || demande.besoins.length < 2) return [];
  const { irremplacables, autres, nombre, plafonne } = autresTables;
  const kept = irremplacables.map(({ partenaire }) => nomOf(partenaire)).join(', ');
  const textes = [
    nombre === 0
      ? fr`aucune autre équipe de cette taille ne répond aussi bien`
      : fr`irremplaçable : ${kept || fr`personne`}`,
    ...autres.map(together),
  ];
  const rest = nombre - autres.length;
  if (rest > 0)
    textes.push(
      fr`et ${plafonne ? fr`au moins ` : ''}${pluriel(rest, fr`autre équipe`, fr`autres équipes`)}`,
    );
  return listSection(fr`Tour de table : les autres équipes de même taille`, toItems(textes));
}

const together = (team: readonly Evaluation[]) =>
  team.map(({ partenaire }) => nomOf(partenaire)).join(' + ');
