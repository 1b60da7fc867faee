import { type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { listSection, paragraphe, termSection, toItems } from '../../page/blocs.js';
import type { Bloc, Item, Paragraphe, Section } from '../../page/page.js';
import { enumeration, fr, ordinal, separate } from '../../text/typography.js';
import type { Conseil, NonCouvert } from '../conseil.js';
import { evaluate } from '../evaluation.js';
import { rangsSiAcceptes } from '../pourquoi.js';

/** The sections that stand under a ranking; each answers none where it has nothing to say. */

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

/** Who is left out, with the sentence that is the reason. */
export function sectionEcartes(conseil: Conseil): Section[] {
  const entrees = rangsSiAcceptes(conseil).map(({ ecarte: { partenaire, refus }, rang }) => ({
    terme: nomOf(partenaire),
    items: refus.map((enonce, i): Item => {
      const isLast = i === refus.length - 1;
      const texte = fr`« ${texteOf(enonce)} »`;
      return isLast ? { texte, suite: [whereIfAccepted(rang)] } : { texte };
    }),
  }));
  return termSection(fr`Écartés, car leur contrepartie est refusée`, entrees);
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

/** What a page leaves out, in a sentence that says how to see it. */

const MENU = fr`« Voir tout » dans le menu`;

/** How to see the partners, and the parts, that are not shown: after a command, and above the menu. */
const HOW = {
  commande: { tous: '--tous', detail: '--detail' },
  menu: { tous: MENU, detail: MENU },
} as const;

/** How many ranked partners are not shown, and how to see them. */
export function hiddenSentence(
  { classement }: Conseil,
  shown: number,
  lieu: keyof typeof HOW,
): Paragraphe[] {
  const count = classement.length - shown;
  if (count === 0) return [];
  const last = classement[shown - 1];
  const tied = classement.slice(shown).filter(({ rang }) => rang === last?.rang).length;
  const others = count > 1 ? fr`autres partenaires répondent` : fr`autre partenaire répond`;
  const what = fr`${count} ${others} aussi${tie(count, tied)}`;
  return [paragraphe(fr`${what}. Pour tout voir : ${HOW[lieu].tous}.`)];
}

function tie(count: number, tied: number): string {
  if (tied === 0) return '';
  const which = tied === count ? '' : fr`dont ${tied} `;
  return fr`, ${which}à égalité avec le dernier montré`;
}

/** Where what some readers need is shown. */
export const elsewhereSentence = (lieu: keyof typeof HOW): Paragraphe =>
  paragraphe(
    fr`Que demander à qui, la solidité, les portes d'entrée et le reste : ${HOW[lieu].detail}.`,
  );

/** Said on every page that shows an adéquation. */
const NOTICE = fr`L'adéquation dit comment le kit parle de ces besoins, sans être une probabilité ni remplacer la rencontre d'acteurs réels : ce sont des types de partenaire. La décision vous appartient.`;

/** What the figures are worth, in one paragraph with what the words of the page mean; then what it adds. */
export function sectionMethode(words: readonly string[] = [], ...more: readonly Bloc[]): Section {
  return {
    titre: fr`À garder en tête`,
    blocs: [paragraphe([NOTICE, ...words].join(' '), 'discret'), ...more],
  };
}
