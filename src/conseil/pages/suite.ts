import { tableWords } from '../../carte/pages/proches.js';
import type { Proches } from '../../carte/proches.js';
import { type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { besoinsAnswered, nomIn, nomsIn } from '../../kit/pages/mots.js';
import { listSection, toItems } from '../../page/blocs.js';
import type { Bloc, Item, Paragraphe, Section } from '../../page/page.js';
import { enumeration, fr, ordinal, pluriel, separate } from '../../text/typography.js';
import { type Classe, sharedSentences } from '../classement.js';
import type { Conseil, NonCouvert } from '../conseil.js';
import { evaluate } from '../evaluation.js';
import { rangsSiAcceptes } from '../pourquoi.js';

/** The sections that stand under a ranking; each answers none where it has nothing to say. */

/** Which member of the team answers which need, and which acteurs may sit for it. */
export function sectionTourDeTable({ kit, tourDeTable }: Conseil, proches?: Proches): Section[] {
  const { membres, couvre } = tourDeTable;
  if (membres.length < 2) return [];
  const entrees = membres.map((membre) => {
    const besoins = couvre.filter(({ par }) => par === membre).map(({ besoin }) => besoin);
    const texte = besoinsAnswered(kit, membre.partenaire, besoins);
    const suite = tableWords(membre.partenaire, proches);
    return {
      terme: nomOf(membre.partenaire),
      items: [{ texte, ...(suite.length > 0 && { suite }) }],
    };
  });
  return [
    { titre: fr`Tour de table : qui répond à quoi`, blocs: [{ genre: 'definitions', entrees }] },
  ];
}

/** The needs without an answer, and why. */
export function sectionNonCouverts({ kit, nonCouverts }: Conseil): Section[] {
  const items = nonCouverts.flatMap((nonCouvert): Item[] => [
    { texte: whyUncovered(kit, nonCouvert) },
    ...nonCouvert.contreIndications.map(({ partenaire, enonce }) => ({
      texte: fr`Contre-indication, ${nomOf(partenaire)} : « ${texteOf(enonce)} »`,
    })),
  ]);
  return listSection(fr`Besoins non couverts`, items);
}

function whyUncovered(kit: Kit, { besoin, parEcartes }: NonCouvert): string {
  const nom = nomIn(kit.besoins, besoin);
  if (parEcartes.length === 0) {
    return fr`${nom} : le kit ne cite personne qui y réponde.`;
  }
  const noms = enumeration(parEcartes.map(nomOf));
  const refused =
    parEcartes.length > 1
      ? fr`y répondraient, mais leur contrepartie est refusée`
      : fr`y répondrait, mais sa contrepartie est refusée`;
  return fr`${nom} : ${noms} ${refused}.`;
}

/** Reminders, and what the figure hides. */
export function sectionASavoir({ kit, classement }: Conseil): Section[] {
  const textes = classement.flatMap((classe) => {
    const nom = nomOf(classe.partenaire);
    return [
      ...classe.rappels.map((enonce) => fr`${nom}, dans votre situation : « ${texteOf(enonce)} »`),
      ...sharedSentences(classe).map(
        (besoins) =>
          fr`${nom} : ${enumeration(nomsIn(kit.besoins, besoins).map((besoin) => fr`« ${besoin} »`))} reposent sur la même phrase.`,
      ),
    ];
  });
  return listSection(fr`À savoir`, toItems(textes));
}

/** Who is left out, with the sentence that is the reason. */
export function sectionEcartes(conseil: Conseil): Section[] {
  if (conseil.ecartes.length === 0) return [];
  const entrees = rangsSiAcceptes(conseil).map(({ ecarte: { partenaire, refus }, rang }) => ({
    terme: nomOf(partenaire),
    items: refus.map((enonce, i): Item => {
      const isLast = i === refus.length - 1;
      const texte = fr`« ${texteOf(enonce)} »`;
      return isLast ? { texte, suite: [whereIfAccepted(rang)] } : { texte };
    }),
  }));
  return [
    {
      titre: fr`Écartés, car leur contrepartie est refusée`,
      blocs: [{ genre: 'definitions', entrees }],
    },
  ];
}

function whereIfAccepted(rang: number | null): string {
  return rang === null
    ? fr`accepté, il ne répondrait à aucun de ces besoins`
    : fr`accepté, il serait ${ordinal(rang)}`;
}

/** Who answers none of these needs; where the kit says nothing of them, that silence is no weakness. */
export function sectionSansReponse({ sansReponse, demande }: Conseil): Section[] {
  const isSilent = (partenaire: Partenaire) => evaluate(partenaire, demande).reserves === 0;
  const items = sansReponse.length > 0 ? [separate(sansReponse.map(nomOf))] : [];
  if (sansReponse.some(isSilent)) items.push(SILENCE);
  return listSection(fr`Sans réponse à vos besoins dans le kit`, toItems(items));
}

const SILENCE = fr`Quand le kit ne dit rien d'un partenaire sur un besoin, ce n'est pas une faiblesse.`;

/** What a page leaves out, in a sentence that counts it and says how to see it. */

const MENU = fr`« Voir tout » dans le menu`;

/** How to see the partners, and the parts, that are not shown: after a command, and above the menu. */
const HOW = {
  commande: { tous: '--tous', detail: '--detail' },
  menu: { tous: MENU, detail: MENU },
} as const;

/** How many ranked partners are not shown, and how to see them, but in a note: it is read far from the program. */
export function hiddenSentence(
  { classement }: Conseil,
  shown: number,
  lieu: keyof typeof HOW | 'note',
): Paragraphe[] {
  const count = classement.length - shown;
  if (count === 0) return [];
  const last = classement[shown - 1];
  const tied = classement.slice(shown).filter(({ rang }) => rang === last?.rang).length;
  const others = count > 1 ? fr`autres partenaires répondent` : fr`autre partenaire répond`;
  const what = fr`${count} ${others} aussi${tie(count, tied)}`;
  const texte =
    lieu === 'note'
      ? fr`${what}, sans figurer ici.`
      : fr`${what}. Pour tout voir : ${HOW[lieu].tous}.`;
  return [{ genre: 'paragraphe', texte }];
}

function tie(count: number, tied: number): string {
  if (tied === 0) return '';
  const which = tied === count ? '' : fr`dont ${tied} `;
  return fr`, ${which}ex æquo avec le dernier montré`;
}

/** What some readers need, in one sentence that counts it and says how to see it. */
export function elsewhereSentence(
  { sansReponse, recommandations }: Conseil,
  shown: readonly Classe[],
  lieu: keyof typeof HOW,
  portesMontrees: readonly Partenaire[],
): Paragraphe[] {
  const portes =
    shown.reduce((sum, { partenaire }) => sum + partenaire.portesEntree.length, 0) -
    portesMontrees.length;
  const counts = [
    ...(shown.length > 0 ? [fr`la solidité du classement`] : []),
    ...(portes > 0 ? [pluriel(portes, fr`porte d'entrée`, fr`portes d'entrée`)] : []),
    ...(sansReponse.length > 0
      ? [pluriel(sansReponse.length, fr`partenaire sans réponse`, fr`partenaires sans réponse`)]
      : []),
    ...(recommandations.length > 0 ? [pluriel(recommandations.length, 'recommandation')] : []),
  ];
  if (counts.length === 0) return [];
  return [
    {
      genre: 'paragraphe',
      texte: fr`Non montré : ${enumeration(counts)}. Pour tout voir : ${HOW[lieu].detail}.`,
    },
  ];
}

/** Said on every page that shows an adéquation. */
const NOTICE = fr`L'adéquation indique comment le kit parle de ces besoins : ce n'est ni une probabilité, ni un substitut à la rencontre du partenaire. Ce sont des types de partenaire : à vérifier auprès des acteurs réels ; la décision vous appartient.`;

/** What the figures are worth, then what the page adds to it. */
export function sectionMethode(more: readonly Bloc[] = []): Section {
  return {
    titre: fr`À garder en tête`,
    blocs: [{ genre: 'paragraphe', sens: 'discret', texte: NOTICE }, ...more],
  };
}
