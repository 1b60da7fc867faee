import { tableWords } from '../../carte/pages/proches.js';
import type { Proches } from '../../carte/proches.js';
import { type Kit, nomOf, type Partenaire, texteOf } from '../../kit/model.js';
import { besoinsAnswered, nomIn, nomsIn } from '../../kit/pages/mots.js';
import { listSection, toItems } from '../../page/blocs.js';
import type { Item, Section } from '../../page/page.js';
import { enumeration, fr, ordinal, separate } from '../../text/typography.js';
import { sharedSentences } from '../avertissements.js';
import type { Conseil, NonCouvert } from '../conseil.js';
import { evaluate } from '../evaluation.js';
import { rangsSiAcceptes } from '../pourquoi.js';

/** The sections that stand under a ranking; each answers none where it has nothing to say. */

/** Which member of the team answers which need, and which acteurs may sit for it. */
export function sectionTourDeTable(
  kit: Kit,
  { tourDeTable }: Conseil,
  proches?: Proches,
): Section[] {
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
export function sectionNonCouverts(kit: Kit, { nonCouverts }: Conseil): Section[] {
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
export function sectionASavoir(kit: Kit, { classement }: Conseil): Section[] {
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
