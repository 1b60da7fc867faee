import { type Kit, nomOf } from '../../kit/model.js';
import { nomIn } from '../../kit/pages/mots.js';
import { listSection, toItems } from '../../page/blocs.js';
import type { Section } from '../../page/page.js';
import { enumeration, firstNoms, fr, majuscule, pluriel } from '../../text/typography.js';
import type { Changement, Geste } from '../changements.js';
import type { Classe } from '../classement.js';
import type { Conseil } from '../conseil.js';

/** What would change the advice: single changes of the answers, in words. */

/** The most telling changes that a page tells; the rest is counted. */
const SHOWN = 4;
const MOST_NAMED = 3;

const GESTES: Readonly<Record<Geste, (nom: string) => string>> = {
  essentiel: (nom) => fr`si « ${nom} » devenait essentiel`,
  utile: (nom) => fr`si « ${nom} » n'était plus essentiel`,
  accepter: (nom) => fr`si la contrepartie « ${nom} » était acceptée`,
  refuser: (nom) => fr`si la contrepartie « ${nom} » était refusée`,
  retirer: (nom) => fr`sans le besoin « ${nom} »`,
  ajouter: (nom) => fr`avec un besoin de plus : « ${nom} »`,
};

/** A single change, as the middle of a sentence has it. */
export function gesteInSentence(
  kit: Kit,
  { geste, id }: { readonly geste: Geste; readonly id: string },
): string {
  const isNature = geste === 'accepter' || geste === 'refuser';
  return GESTES[geste](nomIn(isNature ? kit.natures : kit.besoins, id));
}

/** Some partners in first place, in a few words. */
export function premiersInWords(premiers: readonly Classe[]): string {
  if (premiers.length === 0) return fr`plus personne`;
  const noms = premiers.map(({ partenaire }) => nomOf(partenaire));
  const all = enumeration(firstNoms(noms, MOST_NAMED));
  return noms.length > 1 ? fr`${all}, à égalité` : all;
}

/** The changes after which another is first, the most telling first; or that none would do. */
export function sectionChangements(conseil: Conseil, most = SHOWN): Section[] {
  if (conseil.classement.length === 0) return [];
  const all = conseil.changements;
  const told = mostTelling(all).slice(0, most);
  const rest = all.length - told.length;
  const textes = told.map(
    (changement) =>
      fr`${majuscule(gesteInSentence(conseil.kit, changement))} : ${premiersInWords(changement.premiers)}.`,
  );
  if (all.length === 0)
    textes.push(fr`Aucun changement d'une seule réponse ne mettrait un autre partenaire en tête.`);
  if (rest > 0)
    textes.push(
      fr`Et ${pluriel(rest, fr`autre changement`, fr`autres changements`)} d'une seule réponse.`,
    );
  return listSection(fr`Ce qui changerait l'avis, et qui serait alors en tête`, toItems(textes));
}

/** Those that lead to somebody else each, then the others; in their order, that of what they give up. */
function mostTelling(all: readonly Changement[]): Changement[] {
  const seen = new Set<string>();
  const fresh = all.filter(({ premiers }) => {
    const key = premiers.map(({ partenaire }) => partenaire.id).join();
    return seen.has(key) ? false : seen.add(key);
  });
  return [...new Set([...fresh, ...all])];
}
