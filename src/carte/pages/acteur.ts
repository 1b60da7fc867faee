import type { Acteur, Action } from '../../acteurs/model.js';
import { nomOdd } from '../../acteurs/odd.js';
import { nomOf } from '../../kit/model.js';
import { lien } from '../../kit/pages/portes.js';
import type { Bloc, Fragment, Item, Phrase } from '../../page/page.js';
import { nomDuPays } from '../../territoire/pays.js';
import { isLinkable } from '../../text/address.js';
import { dateLongue } from '../../text/date.js';
import { enumeration, fr, pluriel, separate } from '../../text/typography.js';
import { type Axe, axesOf, axesSansPersonne } from '../axes.js';
import type { Cartographie } from '../cartographie.js';
import { type Contexte, NOMMER } from '../noms.js';
import { AXE_MOTS, acteursCount, firstNames } from './mots.js';

/** An acteur, and one of its actions, as a reader is told of them. */

/** What stands behind a name: the place, or what the acteur is. */
export type Precision = 'commune' | 'type';

/** « Maison de l’Europe (Grenoble) ». */
export function nomAvec({ kit }: Contexte, acteur: Acteur, precision: Precision): string {
  const type = kit.partenaires.find(({ id }) => id === acteur.type);
  const said = precision === 'commune' ? acteur.commune : type ? nomOf(type) : '';
  return said === '' ? acteur.nom : `${acteur.nom} (${said})`;
}

/** An acteur with all that helps to write to it, a line each. */
export function acteurItem(contexte: Contexte, acteur: Acteur, precision: Precision): Item {
  const suite = [
    line(fr`Contact : `, contact(acteur.contact)),
    line(fr`Site : `, lien(acteur.site)),
    line(fr`Thèmes : `, { texte: separate(acteur.themes) }),
    line(fr`Objectifs : `, { texte: acteur.odd.map(String).map(nomOdd).join(fr` ; `) }),
    line(fr`Pays : `, { texte: separate(acteur.pays.map(nomDuPays)) }),
    ...acteur.actions.map((action) => line(fr`Action : `, { texte: actionWords(action) })),
    line(fr`Source : `, lien(acteur.source)),
    line(fr`Constaté : `, { texte: quand(acteur.constate) }),
  ].flat();
  return {
    texte: nomAvec(contexte, acteur, precision),
    ...(suite.length > 0 && { suite }),
  };
}

/** « Jumelage, à Kayes (Mali), 2018–2022 ». */
export function actionWords(action: Action): string {
  const { intitule, localitePartenaire, pays, anneeDebut, anneeFin } = action;
  const where = [localitePartenaire, separate(pays.map(nomDuPays))].filter((words) => words !== '');
  return [intitule, where.join(', '), years(anneeDebut, anneeFin)]
    .filter((words) => words !== '')
    .join(', ');
}

function years(debut: number | null, fin: number | null): string {
  if (debut !== null && fin !== null) return debut === fin ? `${debut}` : `${debut}–${fin}`;
  if (debut !== null) return fr`depuis ${debut}`;
  return fin === null ? '' : fr`jusqu'en ${fin}`;
}

/** A day in words; a year or a month as it is. */
const quand = (constate: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(constate) ? dateLongue(constate) : constate;

/** A line of what is known; none where it is not. */
const line = (label: string, said: Fragment): Phrase[] =>
  said.texte === '' ? [] : [[{ texte: label }, said]];

/** An address of electronic mail as a link; a telephone or a name stays words. */
function contact(texte: string): Fragment {
  const adresse = `mailto:${texte}`;
  return /^[^@]+@[^@]+$/.test(texte) && isLinkable(adresse) ? { texte, adresse } : { texte };
}

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
