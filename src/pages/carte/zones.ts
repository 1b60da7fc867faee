import type { Cartographie } from '../../cartographie/cartographie.js';
import { SANS_FILTRE } from '../../cartographie/filtres.js';
import { grouper } from '../../cartographie/groupes.js';
import { fr } from '../../text/typography.js';
import type { Carte, Section } from '../page.js';
import { nomAvec } from './acteur.js';
import { acteursCount } from './mots.js';

/** The acteurs by département, in the order of the codes; those without a known place are not on it. */
function carteOf({ contexte, acteurs }: Cartographie): Carte {
  const zones = grouper(contexte, acteurs, 'departement', SANS_FILTRE).flatMap(
    ({ cle, nom, membres }) =>
      cle === null
        ? []
        : [
            {
              code: cle,
              nom,
              nombre: membres.length,
              compte: acteursCount(membres.length),
              items: membres.map((acteur) => ({ texte: nomAvec(contexte, acteur, 'commune') })),
            },
          ],
  );
  return {
    genre: 'carte',
    titre: fr`Les acteurs, par département`,
    zones: zones.sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

/** The map; none where no place is known. */
export function sectionCarte(cartographie: Cartographie): Section[] {
  const carte = carteOf(cartographie);
  return carte.zones.length > 0 ? [{ titre: fr`Où sont les acteurs`, blocs: [carte] }] : [];
}
