import type { Bloc, Carte, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { SANS_FILTRE } from '../axes.js';
import type { Cartographie } from '../cartographie.js';
import { grouper } from '../groupes.js';
import { nomAvec } from './acteur.js';
import { firstItems, type Mesure } from './groupes.js';
import { acteursCount, departementMots } from './mots.js';

/** The map of the acteurs, and how many are not on it; none where no place is known. */
export function sectionCarte(carte: Cartographie, mesure: Mesure): Section[] {
  const bloc = carteOf(carte, mesure);
  if (bloc.zones.length === 0) return [];
  const placed = bloc.zones.reduce((sum, { nombre }) => sum + nombre, 0);
  const rest = carte.acteurs.length - placed;
  const absents: Bloc = {
    genre: 'paragraphe',
    sens: 'discret',
    texte: fr`Sans lieu connu, donc absents de la carte : ${acteursCount(rest)}.`,
  };
  return [{ titre: fr`Où sont les acteurs`, blocs: [bloc, ...(rest > 0 ? [absents] : [])] }];
}

/** The acteurs by département, in the order of the codes; those without a known place are not on it. */
function carteOf({ contexte, acteurs }: Cartographie, mesure: Mesure): Carte {
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
              items: firstItems(membres, mesure, (acteur) => ({
                texte: nomAvec(contexte, acteur, 'commune'),
              })),
            },
          ],
  );
  return {
    genre: 'carte',
    titre: fr`Les acteurs, par ${departementMots(zones.map(({ code }) => code)).un}`,
    zones: zones.sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
