import { nomOf } from '../../kit/model.js';
import { nomIn, nomsIn } from '../../kit/pages/mots.js';
import type { Page, Paragraphe } from '../../page/page.js';
import { enumeration, firstNoms, fr, separate } from '../../text/typography.js';
import { type Classe, premiersOf } from '../classement.js';
import type { Conseil, NonCouvert } from '../conseil.js';

/** The answer in a few sentences: whom to approach, with whom, and what stays open. */

/** Who is spoken to: the person at the terminal, or an assembly that reads of the collectivité. */
type Voix = 'vous' | 'note';

const VOIX = {
  vous: {
    approchez: 'Approchez',
    besoin: fr`votre besoin`,
    besoins: fr`vos besoins`,
    de: 'de vos',
    tous: 'vos',
    acceptees: fr`, avec les contreparties que vous acceptez`,
  },
  note: {
    approchez: 'Approcher',
    besoin: fr`ce besoin`,
    besoins: fr`ces besoins`,
    de: 'des',
    tous: 'ces',
    acceptees: fr`, avec les contreparties acceptées`,
  },
} as const;

/** As many names as a sentence can hold; of more, the first few are named and the rest is counted. */
const MOST_NAMED = 8;
const NAMED_OF_MANY = 5;

/** The partners that share the first rank and are named: all of them, or the first of very many. */
export function premiersNommes({ classement }: Conseil): readonly Classe[] {
  const first = premiersOf(classement);
  return first.length > MOST_NAMED ? first.slice(0, NAMED_OF_MANY) : first;
}

/** Whom to approach first, in one sentence. */
export function firstSentence(conseil: Conseil, voix: Voix = 'vous'): string {
  const { classement, ecartes } = conseil;
  const { approchez, besoins, acceptees } = VOIX[voix];
  const named = premiersNommes(conseil);
  const noms = named.map(({ partenaire }) => nomOf(partenaire));
  const [best] = named;
  if (!best) {
    const reason = ecartes.length > 0 ? acceptees : '';
    return fr`Aucun partenaire du kit ne répond à ${besoins}${reason}.`;
  }
  if (noms.length > 1) {
    const all = firstNoms(noms, noms.length, premiersOf(classement).length);
    return fr`${approchez} d'abord, ex æquo : ${enumeration(all)}.`;
  }
  const answered = best.couverture.filter(({ quarts }) => quarts > 0).length;
  return fr`${approchez} d'abord : ${noms.join('')}, pour ${besoinsCount(answered, conseil, voix)}.`;
}

/** The smallest team, where more than one need is asked for. */
export function teamSentence(conseil: Conseil, voix: Voix = 'vous'): Paragraphe[] {
  const { tourDeTable, demande } = conseil;
  const { membres } = tourDeTable;
  const noms = membres.map(({ partenaire }) => nomOf(partenaire));
  if (demande.besoins.length < 2 || noms.length === 0) return [];
  const [first, ...others] = premiersNommes(conseil);
  // Alone at the table and alone in front: the first sentence has said it.
  const isSaid = noms.length === 1 && others.length === 0 && membres[0] === first;
  if (isSaid) return [];
  const count = besoinsCount(tourDeTable.couvre.length, conseil, voix);
  const texte =
    noms.length === 1
      ? fr`Tour de table : ${noms.join('')} suffit pour ${count}.`
      : fr`Tour de table : ${noms.join(' + ')} répondent ensemble au mieux à ${count}.`;
  return [{ genre: 'paragraphe', texte }];
}

/** The needs without an answer: those to which nobody answers, and those of which a refusal is the cause. */
export function openSentences({ kit, nonCouverts }: Conseil): Paragraphe[] {
  const noms = (some: readonly NonCouvert[]) =>
    separate(
      nomsIn(
        kit.besoins,
        some.map(({ besoin }) => besoin),
      ),
    );
  const unheard = nonCouverts.filter(({ parEcartes }) => parEcartes.length === 0);
  const refused = nonCouverts.filter(({ parEcartes }) => parEcartes.length > 0);
  const textes = [
    ...(unheard.length > 0 ? [fr`Sans réponse dans le kit : ${noms(unheard)}.`] : []),
    ...(refused.length > 0
      ? [fr`Sans réponse, sauf des partenaires écartés : ${noms(refused)}.`]
      : []),
  ];
  return textes.map((texte) => ({ genre: 'paragraphe', sens: 'alerte', texte }));
}

function besoinsCount(answered: number, { demande }: Conseil, voix: Voix): string {
  const total = demande.besoins.length;
  const { besoin, de, tous } = VOIX[voix];
  if (total === 1) return besoin;
  // A line must not end between the number and what it counts.
  return answered === total
    ? fr`${tous} ${total}\u00a0besoins`
    : fr`${answered} ${de} ${total}\u00a0besoins`;
}

/** The answer alone. */
export function pageReponse(conseil: Conseil): Page {
  return {
    titre: firstSentence(conseil),
    blocs: [...teamSentence(conseil), ...openSentences(conseil)],
    sections: [],
  };
}

const VOIX_DU_RAPPEL = {
  vous: { besoins: fr`Vos besoins`, situation: fr`Votre situation`, refus: fr`Vous refusez` },
  note: { besoins: 'Besoins', situation: 'Situation', refus: fr`Contreparties refusées` },
} as const;

/** What was answered, so that a printed page stands by itself. */
export function demandeSentences({ kit, demande }: Conseil, voix: Voix = 'vous'): Paragraphe[] {
  const { situations, refus } = demande;
  const words = VOIX_DU_RAPPEL[voix];
  const textes = [fr`${words.besoins} : ${besoinsLine({ kit, demande })}.`];
  if (situations.length > 0)
    textes.push(fr`${words.situation} : ${separate(nomsIn(kit.situations, situations))}.`);
  if (refus.length > 0) textes.push(fr`${words.refus} : ${separate(nomsIn(kit.natures, refus))}.`);
  return textes.map((texte) => ({ genre: 'paragraphe', texte }));
}

/** « financement (essentiel), mobilité »: a name may itself hold a comma, so « ; » separates then. */
export function besoinsLine({ kit, demande }: Pick<Conseil, 'kit' | 'demande'>): string {
  const noms = demande.besoins.map(({ id, priorite }) => {
    const nom = nomIn(kit.besoins, id);
    return priorite === 'essentiel' ? `${nom} (essentiel)` : nom;
  });
  return separate(noms);
}
