import { type Kit, nomOf, texteOf } from '../../../kit/model.js';
import { nomIn } from '../../../kit/pages/mots.js';
import { enumeration, fr, ordinal, pluriel } from '../../../text/typography.js';
import type { Classe } from '../../classement.js';
import type { Conseil } from '../../conseil.js';
import { groupesOf } from '../../solidite/dominance.js';
import { centroid } from '../../solidite/parts.js';
import type { Solidite } from '../../solidite/solidite.js';
import { phrasePremier } from './phrase.js';

/** What is said of the place of one partner, a few words each. */

const PODIUM = 3;
/** As many names as a line can hold. */
const MOST_NAMED = 5;

/** What other weights would change; nothing where there is nothing to weigh. */
export function weighed(kit: Kit, conseil: Conseil, solidite: Solidite): string[] {
  if (conseil.demande.besoins.length < 2) return [];
  return [place(solidite), ...centre(kit, conseil, solidite)];
}

/** What is proved of its rank, and who is never behind it. */
export function proved({ demande }: Conseil, solidite: Solidite): string[] {
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
  const noms = dominePar.slice(0, MOST_NAMED).map(({ partenaire }) => nomOf(partenaire));
  const rest = rangAuMieux - 1 - noms.length;
  return [
    fr`jamais devant ${enumeration(rest > 0 ? [...noms, pluriel(rest, 'autre')] : noms, 'ni')}`,
  ];
}

/** The besoin that weighs more where the partner is first than it does on the whole. */
function centre(kit: Kit, { demande }: Conseil, solidite: Solidite): string[] {
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
export function support({ partenaire }: Classe, { phrases, tientA }: Solidite): string[] {
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
