import { nomOf, texteOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import type { Bloc, Paragraphe, Section } from '../../page/page.js';
import { enumeration, firstNoms, fr, ordinal, pluriel } from '../../text/typography.js';
import { type Classe, missedEssentials } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { groupesOf } from '../solidite/dominance.js';
import { centroid } from '../solidite/parts.js';
import type { Solidite } from '../solidite/solidite.js';

/** How firm each place is, with what proves it and on which sentences it stands. */

export function sectionSolidite(conseil: Conseil, shown: readonly Classe[]): Section[] {
  if (shown.length === 0) return [];
  const entrees = shown.map((classe) => ({
    terme: nomOf(classe.partenaire),
    items: firmness(conseil, classe).map((texte) => ({ texte })),
  }));
  const said = entrees.flatMap(({ items }) => items.map(({ texte }) => texte));
  return [
    {
      titre: fr`Solidité : ce que vaut chaque place`,
      blocs: [{ genre: 'definitions', entrees }, ...explanation(said, conseil)],
    },
  ];
}

/** How firm the place of one partner is. */
export function sectionPlace(conseil: Conseil, classe: Classe): Section {
  const textes = firmness(conseil, classe);
  return {
    titre: fr`Solidité de cette place`,
    blocs: [
      { genre: 'liste', items: textes.map((texte) => ({ texte })) },
      ...explanation(textes, conseil),
    ],
  };
}

/** All that is said of a place. */
function firmness(conseil: Conseil, classe: Classe): string[] {
  const solidite = conseil.solidite.of(classe);
  return [
    ...weighed(conseil, solidite),
    ...proved(conseil, solidite),
    ...support(classe, solidite),
  ];
}

/** The least of it, for those who are proposed first: a sentence each. */
export function blocsSolidite(conseil: Conseil, premiers: readonly Classe[]): Bloc[] {
  if (premiers.length === 0) return [];
  const textes = premiers.map((classe) => {
    const solidite = conseil.solidite.of(classe);
    const said = [...weighed(conseil, solidite), ...support(classe, solidite)];
    return fr`${nomOf(classe.partenaire)} : ${said.join(fr` ; `)}.`;
  });
  return [
    { genre: 'paragraphe', texte: fr`Solidité des places :` },
    { genre: 'liste', items: textes.map((texte) => ({ texte })) },
    ...explanation(textes, conseil),
  ];
}

/** What a word of the table means, where it is used. */
export function wordSentence(conseil: Conseil, shown: readonly Classe[]): Paragraphe[] {
  const phrases = shown.map((classe) => phraseSolidite(conseil, classe));
  return saysPonderation(phrases)
    ? [{ genre: 'paragraphe', sens: 'discret', texte: PONDERATION }]
    : [];
}

/** What the words and the shares in some texts are. */
function explanation(textes: readonly string[], { solidite }: Conseil): Bloc[] {
  const says = (words: string) => textes.some((texte) => texte.includes(words));
  const isDrawn = solidite.methode.tirages > 0 && says('%');
  const explained = [
    ...(saysPonderation(textes) ? [PONDERATION] : []),
    ...(isDrawn ? [TIRAGE] : []),
    ...(says(fr`au pire`) ? [BORNES] : []),
  ];
  if (explained.length === 0) return [];
  return [{ genre: 'paragraphe', sens: 'discret', texte: explained.join(' ') }];
}

const TIRAGE = fr`Les parts viennent de pondérations tirées au sort, les mêmes pour les mêmes réponses, à 1 point près dans 95 cas sur 100.`;
const BORNES = fr`« Au mieux » et « au pire » sont des bornes : elles ne sont pas toujours atteintes.`;

/** How firm a place is, in the one phrase that a table has room for. */

/** Drawn shares nearer than this to none or all say no more than « rarement », « presque toujours ». */
const EDGE = 0.05;

/**
 * The phrase that matters most for a ranked partner; null where there is none: with one besoin nothing
 * can be weighed otherwise, and who misses an essential besoin has had its warning.
 */
export function phraseSolidite({ demande, solidite }: Conseil, classe: Classe): string | null {
  const firmness = solidite.of(classe);
  if (demande.besoins.length < 2) return firmness.tientA.length > 0 ? hinge(firmness) : null;
  if (firmness.jamaisPremier) {
    return missedEssentials(classe, demande).length > 0 ? null : fr`jamais premier`;
  }
  return phrasePremier(firmness);
}

/** In how many weightings a partner that may be first is first. */
export function phrasePremier({
  toujoursPremier,
  premierParEgalite,
  partPremier,
}: Solidite): string {
  if (toujoursPremier) return fr`toujours premier`;
  if (premierParEgalite) return fr`premier ici à égalité exacte seulement`;
  if (partPremier < EDGE) return fr`rarement premier`;
  if (partPremier > 1 - EDGE) return fr`presque toujours premier`;
  const times = Math.round(10 * partPremier);
  // Without a no-break space: the column that holds it is narrow.
  return fr`premier dans ${times} pondération${times > 1 ? 's' : ''} sur 10`;
}

/** On what a first place hangs: one sentence, or each of several. */
function hinge({ tientA }: Solidite): string {
  return tientA.length === 1
    ? fr`tient à une seule phrase`
    : fr`tient à chacune de ${tientA.length} phrases`;
}

/** What the word means, for a page that uses it. */
export const PONDERATION = fr`Une pondération répartit l'importance entre les besoins, dans le respect des priorités.`;

/** Whether some phrases use it. */
export const saysPonderation = (phrases: readonly (string | null)[]) =>
  phrases.some((phrase) => phrase?.includes(fr`pondération`));

/** What is said of the place of one partner, a few words each. */

const PODIUM = 3;
/** As many names as a line can hold. */
const MOST_NAMED = 5;

/** What other weights would change; nothing where there is nothing to weigh. */
function weighed(conseil: Conseil, solidite: Solidite): string[] {
  if (conseil.demande.besoins.length < 2) return [];
  return [place(solidite), ...centre(conseil, solidite)];
}

/** What is proved of its rank, and who is never behind it. */
function proved({ demande }: Conseil, solidite: Solidite): string[] {
  if (demande.besoins.length < 2 || solidite.toujoursPremier) return [];
  return [bounds(solidite), ...behind(solidite)];
}

/** In first place, and in the first three, as far as it is proved; else in what share. */
function place(solidite: Solidite): string {
  const { toujoursPremier, premierParEgalite, partPremier, rangAuMieux } = solidite;
  if (toujoursPremier || premierParEgalite) return phrasePremier(solidite);
  if (rangAuMieux > PODIUM) return fr`jamais parmi les trois premiers`;
  const first =
    rangAuMieux > 1
      ? fr`jamais premier`
      : fr`premier dans ${percent(partPremier)} des pondérations`;
  return fr`${first} ; ${podium(solidite)}`;
}

function podium({ rangAuPire, partTroisPremiers }: Solidite): string {
  return rangAuPire <= PODIUM
    ? fr`toujours parmi les trois premiers`
    : fr`parmi les trois premiers dans ${percent(partTroisPremiers)}`;
}

/** A share that was drawn: what is not proved is neither none nor all. */
function percent(part: number): string {
  const whole = Math.round(100 * part);
  if (whole === 0) return fr`moins de 1 %`;
  return whole === 100 ? fr`plus de 99 %` : fr`${whole} %`;
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
    ? [fr`premier surtout quand « ${nomIn(kit.besoins, most.id)} » compte davantage`]
    : [];
}

/** On how many sentences it stands, and which the first place hangs on. */
function support({ partenaire }: Classe, { phrases, tientA }: Solidite): string[] {
  const stands = fr`repose sur ${pluriel(phrases.length, 'phrase')}`;
  if (tientA.length === 0) return [stands];
  const said = [...partenaire.apports, ...partenaire.avantages];
  const cited = tientA.map((texte) => {
    const enonce = said.find((one) => one.texte === texte);
    return fr`« ${enonce ? texteOf(enonce) : texte} »`;
  });
  return tientA.length === 1
    ? [fr`${stands} ; sa première place tient à une seule : ${cited.join('')}`]
    : [fr`${stands} ; sa première place tient à chacune de celles-ci : ${enumeration(cited)}`];
}
