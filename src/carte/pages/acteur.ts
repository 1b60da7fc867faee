import { type Champ, colonnesOf, type Forme, groupes } from '../../acteurs/champs.js';
import type { Acteur, Action } from '../../acteurs/model.js';
import { nomOf } from '../../kit/model.js';
import { lien } from '../../kit/pages/portes.js';
import { paragraphe } from '../../page/blocs.js';
import type { Bloc, Fragment, Item, Phrase } from '../../page/page.js';
import { nomDuPays } from '../../territoire/pays.js';
import { hrefOf } from '../../text/clean.js';
import { enumeration, fr, pluriel, separate } from '../../text/typography.js';
import { type Axe, axesOf, axesSansPersonne, isServiParType } from '../axes.js';
import type { Cartographie } from '../cartographie.js';
import { AXE_MOTS, type Contexte, NOMMER } from '../noms.js';
import { acteursCount, firstNames } from './mots.js';

/** An acteur, and one of its actions, as a reader is told of them. */

/** What stands behind a name: the place, or what the acteur is. */
export type Precision = 'commune' | 'type' | 'besoin';

/** « Maison de l’Europe (Grenoble) »; beside a besoin, also whether only its type says that it serves it. */
export function nomAvec({ kit }: Contexte, acteur: Acteur, precision: Precision): string {
  const type = kit.partenaires.find(({ id }) => id === acteur.type);
  const said = precision !== 'type' ? acteur.commune : type ? nomOf(type) : acteur.categorie;
  const open = precision === 'besoin' && isServiParType(kit, acteur) ? fr`à vérifier` : '';
  const words = [said, open].filter((word) => word !== '').join(', ');
  return words === '' ? acteur.nom : `${acteur.nom} (${words})`;
}

/** What is told of an acteur under its name: the columns that have a label, whom to write to first. */
const SUITE = etiquettes('acteurs', [
  ...(['contact', 'courriel', 'telephone', 'site', 'themes', 'odd', 'pays'] as const),
]);
/** What an action is read from comes after what it is. */
const SUITE_ACTION = etiquettes('actions', []);
const AVANT_SOURCE = SUITE.findIndex(({ champ }) => champ === 'source');

function etiquettes<F extends Forme>(forme: F, own: readonly Champ<F>[]) {
  const colonnes = colonnesOf(forme).flatMap((colonne) =>
    colonne.etiquette === undefined ? [] : [{ ...colonne, label: fr`${colonne.etiquette} : ` }],
  );
  const found = own.flatMap((champ) => colonnes.filter((colonne) => colonne.champ === champ));
  return groupes(colonnes, found);
}

/** An acteur with all that helps to write to it, a line each. */
export function acteurItem(contexte: Contexte, acteur: Acteur, precision: Precision): Item {
  const lines = SUITE.map(({ cle, label, lien, mots }) =>
    line(label, LIENS[lien ?? 'aucun'](mots(acteur[cle]))),
  );
  const suite = [
    ...lines.slice(0, AVANT_SOURCE),
    ...acteur.actions.map((action) => line(fr`Action : `, { texte: actionWords(action) })),
    ...lines.slice(AVANT_SOURCE),
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
  const more = SUITE_ACTION.map(({ cle, label, mots }) => {
    const words = mots(action[cle as keyof Action]);
    return words === '' ? '' : label + words;
  });
  return [intitule, where.join(', '), years(anneeDebut, anneeFin), ...more]
    .filter((words) => words !== '')
    .join(', ');
}

function years(debut: number | null, fin: number | null): string {
  if (debut !== null && fin !== null) return debut === fin ? `${debut}` : `${debut}–${fin}`;
  if (debut !== null) return fr`depuis ${debut}`;
  return fin === null ? '' : fr`jusqu'en ${fin}`;
}

/** A line of what is known; none where it is not. */
const line = (label: string, said: Fragment): Phrase[] =>
  said.texte === '' ? [] : [[{ texte: label }, said]];

/** An address of electronic mail as a link; a telephone or a name stays words. */
function contact(texte: string): Fragment {
  const adresse = `mailto:${texte}`;
  return /^[^@]+@[^@]+$/.test(texte) && hrefOf(adresse) ? { texte, adresse } : { texte };
}

const LIENS: Readonly<Record<'mel' | 'web' | 'aucun', (texte: string) => Fragment>> = {
  mel: contact,
  web: lien,
  aucun: (texte) => ({ texte }),
};

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
    return [
      paragraphe(fr`Un modèle à remplir : partenaires acteurs nouveau acteurs.csv`, 'discret'),
    ];
  const axes = axesOf(filtres);
  if (axes.length === 0) return [];
  const choices = (some: readonly Axe[]) => some.map((axe) => wordsOf(carte, axe)).join(fr` ; `);
  const choix = paragraphe(fr`Choix : ${choices(axes)}.`, 'discret');
  if (acteurs.length > 0) return [choix];
  const alone = axesSansPersonne(contexte.kit, connus, filtres);
  const why =
    alone.length > 0
      ? fr`Aucun acteur connu dans vos fichiers pour : ${choices(alone)}.`
      : fr`Chacun de ces choix laisse des acteurs ; ensemble, ils n'en laissent aucun.`;
  return [choix, paragraphe(why, 'alerte')];
}

/** « département Isère ou Rhône ». */
function wordsOf({ contexte, connus, filtres }: Cartographie, axe: Axe): string {
  const nommer = NOMMER[axe](contexte, connus);
  const asked = axe === 'commune' ? withoutParts(contexte, filtres.commune) : filtres[axe];
  const noms = enumeration(asked.map(nommer), 'ou');
  // A goal is called by its own name: « ODD 6, eau propre ».
  return axe === 'odd' ? noms : fr`${AXE_MOTS[axe].nom} ${noms}`;
}

/** Paris, Lyon and Marseille come with their arrondissements, which need not be named. */
function withoutParts({ territoire }: Contexte, codes: readonly string[]): readonly string[] {
  const parts = new Set(codes.flatMap((code) => territoire.arrondissements(code)));
  return codes.filter((code) => !parts.has(code));
}
