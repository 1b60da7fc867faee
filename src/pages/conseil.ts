import type { Classe } from '../conseil/classement.js';
import type { Conseil } from '../conseil/conseil.js';
import { type Assessment, assess } from '../conseil/solidite/solidite.js';
import type { Kit } from '../kit/model.js';
import { enumeration, fr, pluriel } from '../text/typography.js';
import { montres, tableauClassement } from './classement.js';
import { demandeSentences } from './demande.js';
import { sectionMethode } from './methode.js';
import type { Page, Paragraphe } from './page.js';
import { sectionPortesOf } from './portes.js';
import { firstSentence, openSentences, teamSentence } from './reponse.js';
import { sectionChangements } from './solidite/changements.js';
import { PONDERATION, phraseSolidite, saysPonderation } from './solidite/phrase.js';
import { sectionSolidite } from './solidite/section.js';
import {
  sectionASavoir,
  sectionEcartes,
  sectionNonCouverts,
  sectionRecommandations,
  sectionSansReponse,
  sectionTourDeTable,
} from './suite.js';
import { sectionAutresTables } from './tables.js';

export interface ConseilVue {
  /** Every ranked partner, not only the first ones. */
  readonly tous: boolean;
  /** Also what only some readers need. */
  readonly detail: boolean;
  /** Where the reader asks for what is not shown: by an option, or in the menu. */
  readonly lieu: 'commande' | 'menu';
}

const MENU = fr`« Voir tout » dans le menu`;

/** The advice for a terminal: whom to approach first, then the ranking, then what it leaves open. */
export function pageConseil(kit: Kit, conseil: Conseil, vue: ConseilVue): Page {
  const shown = montres(conseil, vue.tous);
  const assessment = assess(conseil);
  const more = vue.detail
    ? [
        ...sectionSolidite(kit, conseil, shown, assessment),
        ...sectionChangements(kit, conseil),
        ...sectionAutresTables(conseil),
        ...sectionPortesOf(
          kit,
          shown.map(({ partenaire }) => partenaire),
        ),
        ...sectionSansReponse(conseil),
        ...sectionRecommandations(kit, conseil.recommandations),
      ]
    : [];
  return {
    titre: firstSentence(conseil),
    blocs: [
      ...teamSentence(conseil),
      ...openSentences(kit, conseil),
      ...demandeSentences(kit, conseil),
      ...tableauClassement(kit, conseil, shown, assessment),
      ...hiddenSentence(conseil, shown.length, vue),
    ],
    sections: [
      ...sectionTourDeTable(kit, conseil),
      ...sectionNonCouverts(kit, conseil),
      ...sectionASavoir(kit, conseil),
      ...sectionEcartes(conseil),
      ...more,
      sectionMethode(
        vue.detail
          ? []
          : [
              ...wordSentence(conseil, shown, assessment),
              ...elsewhereSentence(conseil, shown, vue),
            ],
      ),
    ],
  };
}

/** What a word of the table means, where it is used. */
function wordSentence(
  conseil: Conseil,
  shown: readonly Classe[],
  assessment: Assessment,
): Paragraphe[] {
  const phrases = shown.map((classe) => phraseSolidite(assessment, classe, conseil));
  return saysPonderation(phrases)
    ? [{ genre: 'paragraphe', sens: 'discret', texte: PONDERATION }]
    : [];
}

/** How many ranked partners are not shown, and how to see them. */
function hiddenSentence(
  { classement }: Conseil,
  shown: number,
  { lieu }: ConseilVue,
): Paragraphe[] {
  const count = classement.length - shown;
  if (count === 0) return [];
  const last = classement[shown - 1];
  const tied = classement.slice(shown).filter(({ rang }) => rang === last?.rang).length;
  const others = count > 1 ? fr`autres partenaires répondent` : fr`autre partenaire répond`;
  const how = lieu === 'commande' ? '--tous' : MENU;
  return [
    {
      genre: 'paragraphe',
      texte: fr`${count} ${others} aussi à vos besoins${tie(count, tied)}. Pour tout voir : ${how}.`,
    },
  ];
}

function tie(count: number, tied: number): string {
  if (tied === 0) return '';
  const which = tied === count ? '' : fr`dont ${tied} `;
  return fr`, ${which}ex æquo avec le dernier montré`;
}

/** What some readers need, in one sentence that counts it and says how to see it. */
function elsewhereSentence(
  { sansReponse, recommandations }: Conseil,
  shown: ReturnType<typeof montres>,
  { lieu }: ConseilVue,
): Paragraphe[] {
  const portes = shown.reduce((sum, { partenaire }) => sum + partenaire.portesEntree.length, 0);
  const counts = [
    ...(shown.length > 0 ? [fr`la solidité du classement`] : []),
    ...(portes > 0 ? [pluriel(portes, fr`porte d'entrée`, fr`portes d'entrée`)] : []),
    ...(sansReponse.length > 0
      ? [pluriel(sansReponse.length, fr`partenaire sans réponse`, fr`partenaires sans réponse`)]
      : []),
    ...(recommandations.length > 0 ? [pluriel(recommandations.length, 'recommandation')] : []),
  ];
  if (counts.length === 0) return [];
  const how = lieu === 'commande' ? '--detail' : MENU;
  return [
    {
      genre: 'paragraphe',
      texte: fr`Non montré : ${enumeration(counts)}. Pour tout voir : ${how}.`,
    },
  ];
}
