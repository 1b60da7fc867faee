import type { Section } from '../../page/page.js';
import { fr, majuscule } from '../../text/typography.js';
import type { Cartographie } from '../cartographie.js';
import { grouper, grouperActions } from '../groupes.js';
import { firstNames } from './mots.js';

/** More names than these make no row: all of them stand under their groups. */
const MAX_NOMS = 12;

/** The countries where the acteurs act; none where the files name none. */
export function sectionPays({ contexte, acteurs, filtres }: Cartographie): Section[] {
  const groupes = grouper(contexte, acteurs, 'pays', filtres).filter(({ cle }) => cle !== null);
  if (groupes.length === 0) return [];
  const actions = new Map(
    grouperActions(contexte, acteurs, 'pays', filtres).map(({ cle, membres }) => [cle, membres]),
  );
  const lignes = groupes.map(({ cle, nom, membres }) => ({
    cellules: [
      [{ texte: majuscule(nom), sens: 'important' as const }],
      [{ texte: `${membres.length}` }],
      [
        {
          texte: firstNames(
            membres.map((acteur) => acteur.nom),
            MAX_NOMS,
          ),
        },
      ],
      [{ texte: `${actions.get(cle)?.length ?? 0}` }],
    ],
  }));
  return [
    {
      titre: fr`Pays d'action`,
      blocs: [
        {
          genre: 'tableau',
          titre: fr`Qui agit dans quel pays`,
          estReleve: true,
          colonnes: [
            { titre: fr`Pays`, part: 20 },
            { titre: fr`Nombre d'acteurs`, part: 12 },
            { titre: fr`Acteurs`, part: 50 },
            { titre: fr`Nombre d'actions`, part: 12 },
          ],
          lignes,
        },
      ],
    },
  ];
}
