import { nomOf } from '../../kit/model.js';
import type { Bloc } from '../../page/page.js';
import { enumeration, fr, pluriel } from '../../text/typography.js';
import type { Axe } from '../axes.js';
import type { Cartographie } from '../cartographie.js';
import { axesOf, axesSansPersonne } from '../filtres.js';
import { type Contexte, NOMMER } from '../noms.js';
import { AXE_MOTS, acteursCount, firstNames } from './mots.js';

/** More types than this are counted in the first line: the section of what is missing has them all. */
const MAX_NAMED = 3;

/** The one fact: how many acteurs, of how many types, and for which types there is none. */
export function faitActeurs(carte: Cartographie): string {
  const { connus, acteurs, filtres, manques } = carte;
  if (connus.length === 0) return fr`Aucun acteur dans vos fichiers`;
  if (acteurs.length === 0) return fr`Aucun acteur ne convient, sur les ${connus.length} connus`;
  const isFiltered = axesOf(filtres).length > 0;
  const count = isFiltered
    ? fr`${acteursCount(acteurs.length)} sur ${connus.length}`
    : pluriel(connus.length, fr`acteur connu`, fr`acteurs connus`);
  if (manques.sansType.length === acteurs.length) return fr`${count}, sans type de partenaire`;
  return count + typesOf(carte);
}

/** « , 7 des 10 types de partenaire ; encore aucun pour : AFD »; nothing where one type is asked for. */
function typesOf({ manques: { types, attendus } }: Cartographie): string {
  if (attendus < 2) return '';
  const kinds = pluriel(attendus, fr`type de partenaire`, fr`types de partenaire`);
  if (types.length === 0) return fr`, des ${kinds}`;
  const missing = firstNames(types.map(nomOf), MAX_NAMED);
  return fr`, ${attendus - types.length} des ${kinds} ; encore aucun pour : ${missing}`;
}

/** The one fact where actions are asked for: how many, of how many acteurs, in how many countries. */
export function faitActions(carte: Cartographie): string {
  const actions = carte.acteurs.flatMap((acteur) => acteur.actions);
  if (actions.length === 0) return faitActeurs(carte);
  const menants = carte.acteurs.filter(({ actions }) => actions.length > 0).length;
  const pays = new Set(actions.flatMap(({ pays }) => pays)).size;
  const where = pays === 0 ? '' : fr`, dans ${pays} pays`;
  return fr`${pluriel(actions.length, fr`action`)}, de ${acteursCount(menants)} sur ${carte.connus.length}${where}`;
}

/** What was filtered, and which filter leaves nobody; what to do where the files have no acteur. */
export function blocsChoix(carte: Cartographie): Bloc[] {
  const { contexte, connus, acteurs, filtres } = carte;
  if (connus.length === 0)
    return [discret(fr`Un modèle à remplir : partenaires acteurs nouveau acteurs.csv`)];
  const axes = axesOf(filtres);
  if (axes.length === 0) return [];
  const choix = discret(fr`Choix : ${axes.map((axe) => wordsOf(carte, axe)).join(fr` ; `)}.`);
  if (acteurs.length > 0) return [choix];
  const alone = axesSansPersonne(contexte.kit, connus, filtres);
  const why =
    alone.length > 0
      ? fr`Aucun acteur connu dans vos fichiers pour : ${alone.map((axe) => wordsOf(carte, axe)).join(fr` ; `)}.`
      : fr`Chacun de ces choix laisse des acteurs ; ensemble, ils n'en laissent aucun.`;
  return [choix, { genre: 'paragraphe', sens: 'alerte', texte: why }];
}

/** « département Isère ou Rhône ». */
function wordsOf({ contexte, connus, filtres }: Cartographie, axe: Axe): string {
  const nommer = NOMMER[axe](contexte, connus);
  const asked = axe === 'commune' ? withoutParts(contexte, filtres.commune) : filtres[axe];
  const noms = enumeration(asked.map(nommer), 'ou');
  // A goal is called by its own name: « ODD 6, eau propre ».
  return axe === 'odd' ? noms : fr`${AXE_MOTS[axe]} ${noms}`;
}

/** Paris, Lyon and Marseille come with their arrondissements, which need not be named. */
function withoutParts({ territoire }: Contexte, codes: readonly string[]): readonly string[] {
  const parts = new Set(codes.flatMap((code) => territoire.arrondissements(code)));
  return codes.filter((code) => !parts.has(code));
}

const discret = (texte: string): Bloc => ({ genre: 'paragraphe', sens: 'discret', texte });
