import { tableWords } from '../../carte/pages/proches.js';
import type { Proches } from '../../carte/proches.js';
import { groupBy } from '../../collections.js';
import { nomOf } from '../../kit/model.js';
import { besoinsAnswered, nomIn, nomsIn } from '../../kit/pages/mots.js';
import { paragraphe } from '../../page/blocs.js';
import type { Bloc, Page, Paragraphe } from '../../page/page.js';
import { enumeration, firstNoms, fr, minuscule, separate } from '../../text/typography.js';
import { type Classe, missedEssentials, premiersOf } from '../classement.js';
import type { Conseil, NonCouvert } from '../conseil.js';
import { besoinsCites, besoinsEnPhrase, besoinsLine } from './besoins.js';
import { firmnessSentence } from './solidite.js';

/** The answer in a few sentences: what has no partner and must have one, whom to approach, with whom. */

/** Who is spoken to: the person at the terminal, or an assembly that reads of the collectivité. */
type Voix = 'vous' | 'note';

const VOIX = {
  vous: {
    approchez: 'Approchez',
    besoin: fr`Votre besoin`,
    besoins: fr`Vos besoins`,
    de: 'de vos',
    tous: 'vos',
    situation: fr`Votre situation`,
    refus: fr`Vous refusez`,
  },
  note: {
    approchez: 'Approcher',
    besoin: fr`Le besoin`,
    besoins: fr`Les besoins`,
    de: 'des',
    tous: 'ces',
    situation: 'Situation',
    refus: fr`Contreparties refusées`,
  },
} as const;

/** As many names as a sentence can hold; of more, the first few are named and the rest is counted. */
const MOST_NAMED = 8;
const NAMED_OF_MANY = 5;
/** As many sets of besoins as a sentence can hold, each behind who answers it. */
const MOST_EXPLAINED = 3;

/** The partners that share the first rank and are named: all of them, or the first of very many. */
export function premiersNommes({ classement }: Conseil): readonly Classe[] {
  const first = premiersOf(classement);
  return first.length > MOST_NAMED ? first.slice(0, NAMED_OF_MANY) : first;
}

/** The truth first: the essential besoins without a partner, or all of them; else whom to approach, and for what. */
export function firstSentence(conseil: Conseil, voix: Voix = 'vous'): string {
  const open = openFirst(conseil);
  return open.length > 0
    ? openHeadline(conseil, open, voix)
    : approachSentence(conseil, VOIX[voix].approchez);
}

/** The team alone, and what stays open. */
export const teamBlocs = (conseil: Conseil, voix: Voix): Bloc[] => [
  ...blocsTourDeTable(conseil, voix),
  ...openSentences(conseil, conseil.nonCouverts),
];

/** What follows the first sentence: whom to approach for the rest, the team, what else stays open. */
export function answerBlocs(conseil: Conseil, voix: Voix = 'vous', proches?: Proches): Bloc[] {
  const { classement, nonCouverts } = conseil;
  const open = openFirst(conseil);
  const approchez = minuscule(VOIX[voix].approchez);
  return [
    ...(open.length > 0 && classement.length > 0
      ? [paragraphe(approachSentence(conseil, fr`Pour le reste, ${approchez}`))]
      : []),
    // A note says it with its reasons.
    ...(voix === 'note' ? [] : firmnessSentence(conseil, premiersNommes(conseil))),
    ...elsewhereEssentials(conseil, approchez),
    ...blocsTourDeTable(conseil, voix, proches),
    ...openSentences(
      conseil,
      nonCouverts.filter((one) => !open.includes(one)),
    ),
  ];
}

/** The besoins without a partner of which the first sentence speaks. */
function openFirst({ nonCouverts, classement, demande }: Conseil): readonly NonCouvert[] {
  const essentiels = new Set(
    demande.besoins.filter(({ priorite }) => priorite === 'essentiel').map(({ id }) => id),
  );
  return classement.length === 0
    ? nonCouverts
    : nonCouverts.filter(({ besoin }) => essentiels.has(besoin));
}

function openHeadline(
  { kit, demande, classement }: Conseil,
  open: readonly NonCouvert[],
  voix: Voix,
): string {
  const { besoin, besoins, de } = VOIX[voix];
  const noms = besoinsCites(
    kit,
    open.map((one) => one.besoin),
  );
  const total = demande.besoins.length;
  const reason = whyOpen(open);
  if (classement.length === 0 && total > 1)
    return fr`Aucun ${de} ${total}\u00a0besoins n'a de partenaire${reason}.`;
  if (open.length > 1) return fr`${besoins} essentiels ${noms} n'ont pas de partenaire${reason}.`;
  return fr`${besoin}${total > 1 ? ' essentiel' : ''} ${noms} n'a pas de partenaire${reason}.`;
}

/** The one reason why several besoins have no partner; where there are two, what stands below tells. */
function whyOpen(open: readonly NonCouvert[]): string {
  const refused = open.filter(({ parEcartes }) => parEcartes.length > 0);
  if (refused.length === 0) return fr` : le kit ne cite personne qui y réponde`;
  if (refused.length < open.length) return '';
  return new Set(refused.flatMap(({ parEcartes }) => parEcartes)).size === 1
    ? fr` : la seule réponse du kit est refusée`
    : fr` : les seules réponses du kit sont refusées`;
}

/** Whom to approach first, and for which besoins: those that answer the same are named together. */
function approachSentence(conseil: Conseil, approchez: string): string {
  const premiers = premiersOf(conseil.classement);
  const total = premiers.length;
  const lead = fr`${approchez} d'abord${total > 1 ? fr`, en tête à égalité` : ''}`;
  const named = premiersNommes(conseil).map(({ partenaire }) => nomOf(partenaire));
  const all = enumeration(firstNoms(named, named.length, total));
  const groups = groupBy(premiers, (classe) => [besoinsEnPhrase(conseil.kit, classe)]);
  const [same = ''] = groups.keys();
  if (groups.size === 1) return fr`${lead} : ${all}, pour ${same}.`;
  if (groups.size > MOST_EXPLAINED || total > MOST_NAMED) return fr`${lead} : ${all}.`;
  const each = [...groups].map(([besoins, par]) => {
    const noms = par.map(({ partenaire }) => nomOf(partenaire));
    return fr`${enumeration(noms)}, pour ${besoins}`;
  });
  return fr`${lead} : ${each.join(fr` ; `)}.`;
}

/** The essential besoins that none of the first answers, and who does. */
function elsewhereEssentials(conseil: Conseil, approchez: string): Paragraphe[] {
  const { kit, demande, tourDeTable, classement } = conseil;
  const premiers = premiersOf(classement);
  return tourDeTable.couvre
    .filter(({ besoin }) =>
      premiers.every((classe) => missedEssentials(classe, demande).includes(besoin)),
    )
    .map(({ besoin, par }) => {
      const cited = besoinsCites(kit, [besoin]);
      const texte = fr`Pour ${cited}, essentiel, ${approchez} aussi : ${nomOf(par.partenaire)}.`;
      return paragraphe(texte, 'alerte');
    });
}

/** The smallest team, where more than one besoin is asked for: who answers what, and which acteurs may sit for it. */
function blocsTourDeTable(conseil: Conseil, voix: Voix, proches?: Proches): Bloc[] {
  const { kit, tourDeTable, demande, nonCouverts, classement } = conseil;
  const { membres, couvre } = tourDeTable;
  const tous = fr`${VOIX[voix].tous} ${demande.besoins.length}\u00a0besoins`;
  if (membres.length < 2) {
    // Who is level with the one that answers all best does so too.
    const isSaid = premiersOf(classement).length < 2 || nonCouverts.length > 0;
    if (isSaid || demande.besoins.length < 2) return [];
    return [paragraphe(fr`Tour de table : un seul d'entre eux suffit pour ${tous}.`)];
  }
  const entrees = membres.map((membre) => {
    const besoins = couvre.filter(({ par }) => par === membre).map(({ besoin }) => besoin);
    const texte = besoinsAnswered(kit, membre.partenaire, besoins);
    const suite = tableWords(membre.partenaire, besoins, proches);
    return {
      terme: nomOf(membre.partenaire),
      items: [{ texte, ...(suite.length > 0 && { suite }) }],
    };
  });
  const pour =
    nonCouverts.length > 0
      ? fr`les besoins qui ont un partenaire`
      : fr`répondre au mieux à ${tous}`;
  return [paragraphe(fr`Tour de table, pour ${pour} :`), { genre: 'definitions', entrees }];
}

/** The besoins without an answer: those to which nobody answers, and those of which a refusal is the cause. */
function openSentences({ kit }: Conseil, open: readonly NonCouvert[]): Paragraphe[] {
  const sentence = (words: string, some: readonly NonCouvert[]) => {
    const noms = separate(some.map(({ besoin }) => nomIn(kit.besoins, besoin)));
    return some.length > 0 ? [paragraphe(fr`${words} : ${noms}.`, 'alerte')] : [];
  };
  const isUnheard = ({ parEcartes }: NonCouvert) => parEcartes.length === 0;
  return [
    ...sentence(fr`Sans réponse dans le kit`, open.filter(isUnheard)),
    ...sentence(
      fr`Sans réponse, sauf des partenaires écartés`,
      open.filter((one) => !isUnheard(one)),
    ),
  ];
}

/** The answer alone. */
export function pageReponse(conseil: Conseil): Page {
  return { titre: firstSentence(conseil), blocs: answerBlocs(conseil), sections: [] };
}

/** Whether the team beside which it stands has named each besoin, and none is essential. */
export const areBesoinsSaid = ({ demande, tourDeTable, nonCouverts }: Conseil): boolean =>
  tourDeTable.membres.length > 1 &&
  nonCouverts.length === 0 &&
  demande.besoins.every(({ priorite }) => priorite === 'utile');

/** What was answered, so that a printed page stands by itself. */
export function demandeSentences(
  { kit, demande }: Conseil,
  voix: Voix = 'vous',
  areSaid = false,
): Paragraphe[] {
  const { situations, refus } = demande;
  const words = VOIX[voix];
  const textes = areSaid ? [] : [fr`${words.besoins} : ${besoinsLine(kit, demande)}.`];
  if (situations.length > 0)
    textes.push(fr`${words.situation} : ${separate(nomsIn(kit.situations, situations))}.`);
  if (refus.length > 0) textes.push(fr`${words.refus} : ${separate(nomsIn(kit.natures, refus))}.`);
  return textes.map((texte) => paragraphe(texte));
}
