import type { Cellule, Section, Tableau } from '../../page/page.js';
import { fr, majuscule } from '../../text/typography.js';
import { type Cartographie, type Croisement, croiser } from '../cartographie.js';
import { AXE_MOTS, departementMots } from './mots.js';

/** More places than these leave no room for their names; the others are counted together. */
const MAX_LIEUX = 5;

/** How many acteurs of each type are in each place; none where there is but one place. */
export function sectionCroisement({ contexte, acteurs }: Cartographie): Section[] {
  const croisement = croiser(contexte, acteurs);
  if (croisement.lieux.length < 2) return [];
  const { un } = lieuMots(croisement, croisement.lieux);
  return [{ titre: fr`Les types, par ${un}`, blocs: [tableau(croisement)] }];
}

/** What these places are called. */
const lieuMots = ({ niveau }: Croisement, lieux: Croisement['lieux']) =>
  niveau === 'departement'
    ? departementMots(lieux.map(({ cle }) => cle))
    : { un: AXE_MOTS.commune, plusieurs: fr`communes` };

function tableau(croisement: Croisement): Tableau {
  const { types, lieux, nombres } = croisement;
  const shown = lieux.slice(0, lieux.length === MAX_LIEUX + 1 ? lieux.length : MAX_LIEUX);
  const rest = lieux.length - shown.length;
  const titres = [
    ...shown.map(({ nom }) => majuscule(nom)),
    ...(rest > 0 ? [others(croisement, lieux.slice(shown.length))] : []),
  ];
  return {
    genre: 'tableau',
    titre: fr`Nombre d'acteurs de chaque type, par ${lieuMots(croisement, lieux).un}`,
    estReleve: true,
    colonnes: [
      { titre: fr`Type`, part: 30 },
      ...titres.map((titre) => ({ titre, part: 12 })),
      { titre: fr`Total`, part: 8 },
    ],
    lignes: types.map(({ nom, membres }, t) => {
      const row = nombres[t] ?? [];
      const beyond = row.slice(shown.length).reduce((sum, count) => sum + count, 0);
      return {
        cellules: [
          [{ texte: majuscule(nom), sens: 'important' }],
          ...row.slice(0, shown.length).map(count),
          ...(rest > 0 ? [count(beyond)] : []),
          count(membres.length),
        ],
      };
    }),
  };
}

const count = (nombre: number): Cellule => [
  { texte: `${nombre}`, ...(nombre === 0 && { sens: 'discret', estNul: true }) },
];

/** « 12 autres départements »; there are two of them at least. */
const others = (croisement: Croisement, lieux: Croisement['lieux']) =>
  fr`${lieux.length} autres ${lieuMots(croisement, lieux).plusieurs}`;
