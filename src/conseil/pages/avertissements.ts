import { groupBy } from '../../collections.js';
import { nomOf } from '../../kit/model.js';
import type { Bloc, Item } from '../../page/page.js';
import { enumeration, firstNoms, fr } from '../../text/typography.js';
import { type Classe, missedEssentials, sharedSentences } from '../classement.js';
import type { Conseil } from '../conseil.js';
import { besoinsCites } from './besoins.js';

/** As many names as a sentence can hold. */
const MOST_NAMED = 8;

/**
 * What the figures of a table of partners hide: what one row alone has to say, by its partner, and what
 * several would say, once, for below. Of besoins that nobody answers the page has spoken.
 */
export function avertissements(
  { kit, demande, nonCouverts }: Conseil,
  classes: readonly Classe[],
): { readonly propres: ReadonlyMap<Classe, readonly Item[]>; readonly communs: readonly Bloc[] } {
  const propres = new Map<Classe, Item[]>();
  const communs: Item[] = [];
  const nomsOf = (some: readonly Classe[]) => {
    const noms = some.map(({ partenaire }) => nomOf(partenaire));
    return enumeration(firstNoms(noms, MOST_NAMED));
  };
  const answered = demande.besoins.filter(({ id }) => nonCouverts.every((b) => b.besoin !== id));
  for (const { id } of answered) {
    const par = classes.filter((classe) => missedEssentials(classe, demande).includes(id));
    const [first, ...others] = par;
    const what = fr`pas à ${besoinsCites(kit, [id])}, essentiel`;
    if (first && others.length === 0) {
      const own: Item = { texte: fr`ne répond ${what}`, sens: 'alerte' };
      propres.set(first, [...(propres.get(first) ?? []), own]);
    } else if (first)
      communs.push({ texte: fr`Ne répondent ${what} : ${nomsOf(par)}.`, sens: 'alerte' });
  }
  const twice = groupBy(classes, (classe) =>
    sharedSentences(classe).map((ids) => besoinsCites(kit, ids)),
  );
  for (const [besoins, par] of twice)
    communs.push({ texte: fr`${nomsOf(par)} : ${besoins} reposent sur une seule phrase.` });
  return { propres, communs: communs.length > 0 ? [{ genre: 'liste', items: communs }] : [] };
}
