import { paragraphe, rangee } from '../../page/blocs.js';
import type { Carte, Cellule, Section, Tableau } from '../../page/page.js';
import { fr, majuscule } from '../../text/typography.js';
import { SANS_FILTRE } from '../axes.js';
import { type Cartographie, type Croisement, croiser } from '../cartographie.js';
import { grouper, grouperActions } from '../groupes.js';
import { AXE_MOTS } from '../noms.js';
import { nomAvec } from './acteur.js';
import { firstItems, type Mesure } from './groupes.js';
import { acteursCount, departementMots, firstNames } from './mots.js';

/** The map of the acteurs, and how many are not on it; none where no place is known. */
export function sectionCarte(carte: Cartographie, mesure: Mesure): Section[] {
  const bloc = carteOf(carte, mesure);
  if (bloc.zones.length === 0) return [];
  const placed = bloc.zones.reduce((sum, { nombre }) => sum + nombre, 0);
  const rest = carte.acteurs.length - placed;
  const texte = fr`Sans lieu connu, donc absents de la carte : ${acteursCount(rest)}.`;
  const absents = rest > 0 ? [paragraphe(texte, 'discret')] : [];
  return [{ titre: fr`Où sont les acteurs`, blocs: [bloc, ...absents] }];
}

/** The acteurs by département, in the order of the codes; those without a known place are not on it. */
function carteOf({ contexte, acteurs }: Cartographie, mesure: Mesure): Carte {
  const zones = grouper(contexte, acteurs, 'departement', SANS_FILTRE)
    .filter(({ cle }) => cle !== null)
    .map(({ cle, nom, membres }) => ({
      code: cle ?? '',
      nom,
      nombre: membres.length,
      compte: acteursCount(membres.length),
      items: firstItems(membres, mesure, (acteur) => ({
        texte: nomAvec(contexte, acteur, 'commune'),
      })),
    }));
  return {
    genre: 'carte',
    titre: fr`Les acteurs, par ${departementMots(zones.map(({ code }) => code)).un}`,
    zones: zones.sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

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
    : { un: AXE_MOTS.commune.nom, plusieurs: fr`communes` };

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
      const counts = [...row.slice(0, shown.length), ...(rest > 0 ? [beyond] : []), membres.length];
      return rangee(majuscule(nom), ...counts.map(count));
    }),
  };
}

const count = (nombre: number): Cellule => [
  { texte: `${nombre}`, ...(nombre === 0 && { sens: 'discret', estNul: true }) },
];

/** « 12 autres départements »; there are two of them at least. */
const others = (croisement: Croisement, lieux: Croisement['lieux']) =>
  fr`${lieux.length} autres ${lieuMots(croisement, lieux).plusieurs}`;

/** More names than these make no row: all of them stand under their groups. */
const MAX_NOMS = 12;

/** The countries where the acteurs act; none where the files name none. */
export function sectionPays({ contexte, acteurs, filtres }: Cartographie): Section[] {
  const groupes = grouper(contexte, acteurs, 'pays', filtres).filter(({ cle }) => cle !== null);
  if (groupes.length === 0) return [];
  const actions = new Map(
    grouperActions(contexte, acteurs, 'pays', filtres).map(({ cle, membres }) => [cle, membres]),
  );
  const tableau: Tableau = {
    genre: 'tableau',
    titre: fr`Qui agit dans quel pays`,
    estReleve: true,
    colonnes: [
      { titre: fr`Pays`, part: 20 },
      { titre: fr`Nombre d'acteurs`, part: 12 },
      { titre: fr`Acteurs`, part: 50 },
      { titre: fr`Nombre d'actions`, part: 12 },
    ],
    lignes: groupes.map(({ cle, nom, membres }) => {
      const noms = membres.map((acteur) => acteur.nom);
      const told = [membres.length, firstNames(noms, MAX_NOMS), actions.get(cle)?.length ?? 0];
      return rangee(majuscule(nom), ...told.map((texte) => [{ texte: `${texte}` }]));
    }),
  };
  return [{ titre: fr`Pays d'action`, blocs: [tableau] }];
}
