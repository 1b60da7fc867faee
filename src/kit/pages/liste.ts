import { paragraphe, rangee, toItems } from '../../page/blocs.js';
import type { Page } from '../../page/page.js';
import { fr, pluriel, separate } from '../../text/typography.js';
import { type Kit, nomOf, type Partenaire } from '../model.js';
import { besoinsAnswered, nomsIn, plainItemsOf } from './mots.js';

/**
 * Every given partner, a row each: name, what it answers, what it expects. `besoins` are the ids by
 * which the list was narrowed, if it was.
 */
export function pageListe(
  kit: Kit,
  partenaires: readonly Partenaire[],
  besoins: readonly string[],
): Page {
  const titre = titreOf(kit, partenaires.length, besoins);
  if (partenaires.length === 0) return { titre, blocs: [], sections: [] };
  return {
    titre,
    blocs: [
      {
        genre: 'tableau',
        titre: fr`Ce que chacun apporte et attend`,
        estReleve: true,
        colonnes: [
          { titre: 'Partenaire', part: 30 },
          { titre: fr`Répond à`, part: 35 },
          { titre: 'Contrepartie attendue', part: 35 },
        ],
        lignes: partenaires.map((partenaire) =>
          rangee(
            nomOf(partenaire),
            toItems([besoinsAnswered(kit, partenaire)]),
            plainItemsOf(partenaire.contreparties, 'contreparties'),
          ),
        ),
      },
      paragraphe(fr`Pour en lire un en entier : partenaires profil NOM.`, 'discret'),
    ],
    sections: [],
  };
}

function titreOf(kit: Kit, count: number, besoins: readonly string[]): string {
  const asked = separate(nomsIn(kit.besoins, besoins));
  if (count === 0) return fr`Aucun type de partenaire du kit ne répond à : ${asked}`;
  const types = pluriel(count, fr`type de partenaire`, fr`types de partenaire`);
  if (besoins.length === 0) return types;
  return count > 1 ? fr`${types} répondent à : ${asked}` : fr`${types} répond à : ${asked}`;
}
