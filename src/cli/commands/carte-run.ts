import { lignesActions, lignesOf } from '../../acteurs/ecriture.js';
import type { Acteur } from '../../acteurs/model.js';
import { numeroOdd, ODD } from '../../acteurs/odd.js';
import { AXE_USUEL, type Axe, cleLibre, type Filtres, SANS_FILTRE } from '../../carte/axes.js';
import { cartographier } from '../../carte/cartographie.js';
import { acteursGeojson, carteDocument, isSitue } from '../../carte/donnees.js';
import { grouper } from '../../carte/groupes.js';
import type { Contexte } from '../../carte/noms.js';
import { noteCarte, pageCarte } from '../../carte/pages/carte.js';
import { usageError } from '../../errors.js';
import { distinct } from '../../kit/selection.js';
import type { Feuille } from '../../lecture/tables/classeur/writer.js';
import type { ChoixDeTables } from '../../lecture/tables/table.js';
import { loadTerritoire } from '../../territoire/load.js';
import { echo } from '../../text/clean.js';
import { didYouMean, fold } from '../../text/nearest.js';
import { fr, pluriel } from '../../text/typography.js';
import type { Shows } from '../command.js';
import type { SHEETS } from '../formats.js';
import { openKit } from './destinations.js';
import { findCommunes, findDepartements, findPays, findRegions } from './lieux.js';
import { findIds, findPartenaires } from './lookup.js';
import { search, searchAll } from './misfits.js';
import type { LieuOptions, SharedOptions } from './options.js';
import { openActeurs } from './repertoire.js';

interface CarteOptions extends SharedOptions, LieuOptions, ChoixDeTables {
  /** What the acteurs are grouped by, AXE_USUEL where it is not said; actions have fewer. */
  readonly par?: Axe;
  readonly type: readonly string[];
  readonly categorie: readonly string[];
  readonly besoin: readonly string[];
  readonly theme: readonly string[];
  readonly odd: readonly string[];
  /** Group the actions instead of the acteurs. */
  readonly actions: boolean;
  /** Show every acteur of a group, not only the first ones. */
  readonly tous: boolean;
}

/** Who does what where, by the acteurs of some files, and what is missing. */
export const run: Shows<CarteOptions, typeof SHEETS> = async (world, paths, options) => {
  checkPar(options);
  const kit = await openKit(world, options, paths);
  const contexte = { kit, territoire: loadTerritoire(world) };
  const lus = await openActeurs(world, contexte, distinct(world.files, paths), options);
  const filtres = findFiltres(contexte, lus.acteurs, options);
  const vue = cartographier(contexte, lus.acteurs, { filtres, par: options.par ?? AXE_USUEL });
  return {
    page: () => pageCarte(vue, options),
    note: () => noteCarte(vue, options, { fichiers: lus.fichiers, date: world.today() }),
    document: () => carteDocument(lus, vue),
    rows: () => (options.actions ? lignesActions(vue.acteurs) : lignesOf(vue.acteurs)),
    feuilles: () => feuillesOf(vue.acteurs),
    geojson: () => acteursGeojson(contexte, vue.acteurs),
    remarque: (format) => (format === 'geojson' ? remarqueUnplaced(vue.acteurs) : ''),
  };
};

/** What actions may be grouped by: a country or a theme is all that an action has of its own. */
const PAR_ACTIONS: readonly (Axe | undefined)[] = ['pays', 'theme'] satisfies Axe[];

/** Refuses, with exit code 2, to group actions by what they have not. */
function checkPar({ actions, par }: CarteOptions): void {
  if (!actions || par === undefined || PAR_ACTIONS.includes(par)) return;
  throw usageError(
    fr`--actions ne va pas avec --par ${par}`,
    fr`Choisissez --par pays (sans --par : le même) ou --par theme ; ou laissez --actions de côté.`,
  );
}

/** A workbook that can be read again; a sheet of actions where there are any. */
function feuillesOf(acteurs: readonly Acteur[]): Feuille[] {
  const hasActions = acteurs.some(({ actions }) => actions.length > 0);
  return [
    { nom: 'acteurs', rows: lignesOf(acteurs) },
    ...(hasActions ? [{ nom: 'actions', rows: lignesActions(acteurs) }] : []),
  ];
}

/** Nobody is put where the file does not say: who is not on the map is counted. */
function remarqueUnplaced(acteurs: readonly Acteur[]): string {
  const unplaced = acteurs.filter((acteur) => !isSitue(acteur)).length;
  if (unplaced === 0) return '';
  const count = pluriel(unplaced, fr`acteur`);
  return fr`Absents du fichier .geojson, faute de latitude et de longitude : ${count} sur ${acteurs.length}.\n`;
}

/**
 * What the options ask for, as keys. Throws UserError (exit code 2) for all the words that name nothing,
 * each with the nearest.
 */
function findFiltres(
  contexte: Contexte,
  acteurs: readonly Acteur[],
  options: CarteOptions,
): Filtres {
  const { kit, territoire } = contexte;
  return searchAll({
    type: () =>
      options.type.length === 0 ? [] : findPartenaires(kit, options.type).map(({ id }) => id),
    commune: () => findCommunes(territoire, options.commune),
    departement: () => findDepartements(territoire, options.departement),
    region: () => findRegions(territoire, options.region),
    pays: () => findPays(options.pays),
    besoin: () => findIds(kit, 'besoins', options.besoin),
    theme: () => findEcrits(contexte, 'theme', acteurs, options.theme),
    categorie: () => findEcrits(contexte, 'categorie', acteurs, options.categorie),
    odd: () => findOdd(options.odd),
  });
}

/** What is told of words that the files have not, on the axes that no list holds. */
const INCONNUS = {
  theme: [fr`thème inconnu`, fr`Thèmes de vos fichiers`, fr`Vos fichiers n'ont aucun thème`],
  categorie: [
    ...[fr`catégorie inconnue`, fr`Catégories de vos fichiers`],
    fr`Vos fichiers n'ont aucune catégorie`,
  ],
} as const;

/** Keys of such an axis, by the words that an acteur has for one. */
function findEcrits(
  contexte: Contexte,
  axe: keyof typeof INCONNUS,
  acteurs: readonly Acteur[],
  words: readonly string[],
): string[] {
  if (words.length === 0) return [];
  const groupes = grouper(contexte, acteurs, axe, SANS_FILTRE).filter(({ cle }) => cle !== null);
  const noms = groupes.map(({ nom }) => nom);
  const [inconnu, tous, aucun] = INCONNUS[axe];
  const choices = groupes.map(({ nom, membres }) => ({
    id: nom,
    nom: pluriel(membres.length, fr`acteur`),
  }));
  return search(words, (word) => {
    const wanted = cleLibre(word);
    if (groupes.some(({ cle }) => cle === wanted)) return [wanted];
    const message = fr`${inconnu} « ${echo(word)} »${didYouMean(word, noms)}`;
    return { message, title: groupes.length > 0 ? tous : aucun, choices };
  });
}

/** Numbers of goals, by number (« 6 », « ODD 6 ») or name. */
const findOdd = (words: readonly string[]): string[] =>
  search(words, (word) => {
    const rank = rankOf(word);
    if (rank >= 0) return [`${rank + 1}`];
    const message = fr`objectif de développement durable inconnu « ${echo(word)} »${didYouMean(word, ODD)}`;
    return {
      message,
      title: fr`Objectifs`,
      choices: ODD.map((nom, i) => ({ id: `${i + 1}`, nom })),
    };
  });

/** The place of a goal in the list; -1 for none. */
function rankOf(word: string): number {
  const numero = numeroOdd(word);
  return numero === undefined ? ODD.findIndex((nom) => fold(nom) === fold(word)) : numero - 1;
}
