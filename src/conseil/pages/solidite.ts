import { nomOf, texteOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { listSection, paragraphe, termSection, toItems } from '../../page/blocs.js';
import type { Bloc, Paragraphe, Section } from '../../page/page.js';
import { enumeration, firstNoms, fr, majuscule, ordinal, pluriel } from '../../text/typography.js';
import { type Classe, missedEssentials } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { groupesOf } from '../solidite/dominance.js';
import { centroid } from '../solidite/parts.js';
import type { Solidite } from '../solidite/solidite.js';

/** How firm each place is: a word, a figure, what follows from it, and on which sentences it stands. */

export function sectionSolidite(conseil: Conseil, shown: readonly Classe[]): Section[] {
  const entrees = shown.map((classe) => ({
    terme: nomOf(classe.partenaire),
    items: toItems(firmness(conseil, classe)),
  }));
  const said = entrees.flatMap(({ items }) => items.map(({ texte }) => `${texte}`));
  return termSection(fr`Solidité : ce que vaut chaque place`, entrees, ...explanation(said));
}

/** How firm the place of one partner is. */
export function sectionPlace(conseil: Conseil, classe: Classe): Section[] {
  const textes = firmness(conseil, classe);
  return listSection(fr`Solidité de cette place`, toItems(textes), ...explanation(textes));
}

/** All that is said of a place. */
function firmness(conseil: Conseil, classe: Classe): string[] {
  const solidite = conseil.solidite.of(classe);
  return [
    ...weighed(conseil, classe, solidite),
    ...proved(conseil, solidite),
    support(classe, solidite),
  ];
}

/** The least of it, for those who are proposed first: a sentence each. */
export function blocsSolidite(conseil: Conseil, premiers: readonly Classe[]): Bloc[] {
  if (premiers.length === 0) return [];
  const textes = premiers.map((classe) => {
    const solidite = conseil.solidite.of(classe);
    const said = [...weighed(conseil, classe, solidite), support(classe, solidite)];
    return fr`${nomOf(classe.partenaire)} : ${said.join(fr` ; `)}.`;
  });
  return [
    paragraphe(fr`Solidité des places :`),
    { genre: 'liste', items: toItems(textes) },
    ...explanation(textes),
  ];
}

/** How firm the first place is, beside whom to approach: a word, a figure, what follows; none where nothing is told. */
export function firmnessSentence(conseil: Conseil, premiers: readonly Classe[]): Paragraphe[] {
  const [only, ...others] = premiers;
  if (only === undefined) return [];
  const solidites = premiers.map((classe) => conseil.solidite.of(classe));
  if (others.length > 0) return conseil.demande.besoins.length < 2 ? [] : [tied(solidites)];
  const phrase = phraseSolidite(conseil, only);
  if (phrase === null) return [];
  // Of one besoin it is told on what the place stands.
  if (conseil.demande.besoins.length < 2) return [paragraphe(fr`${majuscule(phrase)}.`)];
  const [cost] = solidites.flatMap(regretPhrase);
  const both = solidites.some(isFragile) ? fr` : approchez les deux` : '';
  return [paragraphe(fr`Choix ${cost === undefined ? phrase : fr`${phrase} ; ${cost}${both}`}.`)];
}

/**
 * Those that are level here: at all weightings, or each ahead at some. (Who is never behind one that is level
 * with it at the stated weights, which lie inside all weightings, is level with it at all.)
 */
function tied(solidites: readonly Solidite[]): Paragraphe {
  if (solidites.every(({ toujoursPremier }) => toujoursPremier))
    return paragraphe(fr`Choix solides : toujours en tête, à égalité.`);
  const cost = Math.max(...solidites.map(({ regret }) => regret));
  return paragraphe(
    fr`Choix fragiles : n'en prendre qu'un peut coûter jusqu'à ${points(cost)} ; approchez-les tous.`,
  );
}

/** What choosing a partner may cost, where it may, and against whom. */
function regretPhrase({ regret, regretContre }: Solidite): string[] {
  return regretContre === null
    ? []
    : [fr`peut coûter jusqu'à ${points(regret)} face à ${nomOf(regretContre.partenaire)}`];
}

/** A regret is said as no less than it is, never as none. */
export const points = (regret: number) => pluriel(Math.ceil(regret - 1e-9), 'point');

/** What the words in some texts mean, in a sentence; none where they need none. */
export function explanation(textes: readonly string[]): Paragraphe[] {
  const explained = meanings(textes).join(' ');
  return explained ? [paragraphe(explained, 'discret')] : [];
}

/** The same, a sentence each word. */
export function meanings(textes: readonly string[]): string[] {
  const says = (words: string) => textes.some((texte) => texte.includes(words));
  return [...(says(fr`cas sur`) ? [CAS] : []), ...(says(fr`au pire`) ? [BORNES] : [])];
}

export const CAS = fr`Un cas : une façon de peser les besoins qui respecte les priorités.`;
const BORNES = fr`« Au mieux » et « au pire » sont des bornes : elles ne sont pas toujours atteintes.`;

/** How firm a place is, in the one phrase that a table has room for. */

/** Drawn shares nearer than this to none or all say no more than « rarement », « presque toujours ». */
const EDGE = 0.05;
/** From this share of the weightings on, a first place is rather firm. */
const FIRM = 2 / 3;

/**
 * The phrase that matters most for a ranked partner; null where there is none: with one besoin nothing
 * can be weighed otherwise, and who misses an essential besoin has had its warning.
 */
export function phraseSolidite({ demande, solidite }: Conseil, classe: Classe): string | null {
  const firmness = solidite.of(classe);
  if (demande.besoins.length < 2) return hold(classe, firmness);
  if (firmness.jamaisPremier) {
    return missedEssentials(classe, demande).length > 0 ? null : fr`jamais en tête`;
  }
  return phrasePremier(classe, firmness);
}

/** Which of its sentences hold a first place; where others answer the besoin too, that these alone do. */
function hold({ partenaire, couverture }: Classe, { tientA }: Solidite): string | null {
  const answering = [...partenaire.apports, ...partenaire.avantages].filter(({ besoins }) =>
    couverture.some(({ besoin }) => besoins.includes(besoin)),
  );
  if (tientA.length === 0) return null;
  const texts = new Set(answering.map(({ texte }) => texte));
  if (tientA.length > 1) return fr`tient à chacune de ${tientA.length} phrases du kit`;
  return texts.size > 1
    ? fr`une seule de ses phrases le tient en tête`
    : fr`tient à une seule phrase du kit`;
}

/** In how many weightings a partner that may be in front is, behind the word for it where it is in front here. */
export function phrasePremier(
  { rang, exAequo }: Pick<Classe, 'rang' | 'exAequo'>,
  solidite: Pick<Solidite, 'toujoursPremier' | 'premierParEgalite' | 'partPremier'>,
): string {
  if (solidite.toujoursPremier)
    return fr`solide : toujours en tête${exAequo ? fr`, à égalité` : ''}`;
  const words = solidite.premierParEgalite
    ? fr`en tête à ces poids exacts seulement`
    : often(EN_TETE, solidite.partPremier);
  if (rang > 1) return words;
  return isFragile(solidite) ? fr`fragile : ${words}` : fr`assez solide : ${words}`;
}

const EN_TETE = fr`en tête`;
const SUR_LE_PODIUM = fr`parmi les trois premiers`;

const isFragile = ({
  toujoursPremier,
  partPremier,
}: Pick<Solidite, 'toujoursPremier' | 'partPremier'>) => !toujoursPremier && partPremier < FIRM;

/** A share that was drawn: what is not proved is neither none nor all. */
function often(what: string, part: number): string {
  if (part < EDGE) return fr`rarement ${what}`;
  if (part > 1 - EDGE) return fr`presque toujours ${what}`;
  return fr`${what} dans ${Math.round(10 * part)} cas sur\u00a010`;
}

/** What is said of the place of one partner, a few words each. */

const PODIUM = 3;
/** As many names as a line can hold. */
const MOST_NAMED = 5;

/** What other weights would change, as far as it is proved; nothing where there is nothing to weigh. */
function weighed(conseil: Conseil, classe: Classe, solidite: Solidite): string[] {
  if (conseil.demande.besoins.length < 2) return [];
  return [place(classe, solidite), ...regretPhrase(solidite), ...centre(conseil, solidite)];
}

/** What is proved of its rank, and who is never behind it. */
function proved({ demande }: Conseil, solidite: Solidite): string[] {
  if (demande.besoins.length < 2 || solidite.toujoursPremier) return [];
  return [bounds(solidite), ...behind(solidite)];
}

function place(classe: Classe, solidite: Solidite): string {
  const { rangAuMieux, rangAuPire, toujoursPremier, premierParEgalite } = solidite;
  if (toujoursPremier || premierParEgalite) return phrasePremier(classe, solidite);
  if (rangAuMieux > PODIUM) return fr`jamais ${SUR_LE_PODIUM}`;
  const first = rangAuMieux > 1 ? fr`jamais ${EN_TETE}` : phrasePremier(classe, solidite);
  return rangAuPire <= PODIUM
    ? fr`${first} ; toujours ${SUR_LE_PODIUM}`
    : fr`${first} ; ${often(SUR_LE_PODIUM, solidite.partTroisPremiers)}`;
}

function bounds({ rangAuMieux, rangAuPire, ferme }: Solidite): string {
  const range =
    rangAuMieux === rangAuPire
      ? fr`toujours ${ordinal(rangAuMieux)}`
      : fr`au mieux ${ordinal(rangAuMieux)}, au pire ${ordinal(rangAuPire)}`;
  const isFirm = ferme.rangAuMieux === rangAuMieux && ferme.rangAuPire === rangAuPire;
  return isFirm ? fr`${range}, quoi que vaille un atout à côté d'un apport` : range;
}

function behind({ dominePar, rangAuMieux }: Solidite): string[] {
  if (dominePar.length === 0) return [];
  const noms = dominePar.map(({ partenaire }) => nomOf(partenaire));
  return [fr`jamais devant ${enumeration(firstNoms(noms, MOST_NAMED, rangAuMieux - 1), 'ni')}`];
}

/** The besoin that weighs more where the partner is first than it does on the whole. */
function centre({ kit, demande }: Conseil, solidite: Solidite): string[] {
  const { poidsCentral, toujoursPremier } = solidite;
  if (!poidsCentral || toujoursPremier) return [];
  const usual = centroid(groupesOf(demande));
  const excess = demande.besoins.map(({ id }, b) => (poidsCentral[id] ?? 0) - (usual[b] ?? 0));
  const most = demande.besoins[excess.indexOf(Math.max(...excess))];
  return most
    ? [fr`en tête surtout quand « ${nomIn(kit.besoins, most.id)} » compte davantage`]
    : [];
}

/** On how many sentences it stands, and without which it would no longer be in front. */
function support({ partenaire }: Classe, { phrases, tientA }: Solidite): string {
  const count = phrases.length;
  const stands = fr`repose sur ${count === 1 ? fr`une seule phrase` : fr`${count} phrases`} du kit`;
  const told = tientA.length > 0 ? tientA : phrases;
  if (count > 1 && tientA.length === 0) return stands;
  const said = [...partenaire.apports, ...partenaire.avantages];
  const cited = told.map((texte) => {
    const enonce = said.find((one) => one.texte === texte);
    return fr`« ${enonce ? texteOf(enonce) : texte} »`;
  });
  const without = told.length > 1 ? fr`l'une de celles-ci` : fr`celle-ci`;
  const hangs = tientA.length > 0 ? fr` ; sans ${without}, il ne serait plus en tête` : '';
  return fr`${stands}${hangs} : ${enumeration(cited)}`;
}
