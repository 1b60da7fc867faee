import { lignesActions, lignesOf } from '../../acteurs/ecriture.js';
import type { Acteur } from '../../acteurs/model.js';
import type { Axe } from '../../carte/axes.js';
import { cartographier } from '../../carte/cartographie.js';
import { acteursGeojson, carteDocument, isSitue } from '../../carte/donnees.js';
import { noteCarte, pageCarte } from '../../carte/pages/carte.js';
import { EXIT, type ExitCode, UserError } from '../../errors.js';
import { distinct } from '../../kit/selection.js';
import type { Feuille } from '../../lecture/tables/classeur/writer.js';
import { loadTerritoire } from '../../territoire/load.js';
import { fr, pluriel } from '../../text/typography.js';
import type { World } from '../../world.js';
import { findFiltres } from './filtres.js';
import { ACTEURS_FORMATS } from './formats.js';
import { type CarteOptions, PAR_USUEL } from './options.js';
import { openKit, present } from './presentation.js';
import { openActeurs } from './repertoire.js';

/** Who does what where, by the acteurs of some files, and what is missing. */
export async function carte(
  world: World,
  paths: readonly string[],
  options: CarteOptions,
): Promise<ExitCode> {
  checkPar(options);
  const kit = await openKit(world, options, {
    formats: ACTEURS_FORMATS,
    alsoRead: paths,
  });
  const contexte = { kit, territoire: loadTerritoire(world) };
  const lus = await openActeurs(world, contexte, distinct(world.files, paths), options);
  for (const remarque of lus.remarques) world.stderr.write(`${remarque}\n`);
  const filtres = findFiltres(contexte, lus.acteurs, options);
  const vue = cartographier(contexte, lus.acteurs, { filtres, par: options.par ?? PAR_USUEL });
  await present(world, options, {
    page: () => pageCarte(vue, options),
    note: () => noteCarte(vue, options, { fichiers: lus.fichiers, date: world.today() }),
    document: () => carteDocument(lus, vue),
    rows: () => (options.actions ? lignesActions(vue.acteurs) : lignesOf(vue.acteurs)),
    feuilles: () => feuillesOf(vue.acteurs),
    geojson: () => acteursGeojson(contexte, vue.acteurs),
  });
  if (options.format === 'geojson') tellUnplaced(world, vue.acteurs);
  return EXIT.ok;
}

/** What actions may be grouped by: a country or a theme is all that an action has of its own. */
const PAR_ACTIONS: readonly (Axe | undefined)[] = ['pays', 'theme'] satisfies Axe[];

/** Refuses, with exit code 2, to group actions by what they have not. */
function checkPar({ actions, par }: CarteOptions): void {
  if (!actions || par === undefined || PAR_ACTIONS.includes(par)) return;
  throw new UserError(
    fr`--actions ne va pas avec --par ${par}`,
    fr`Choisissez --par pays (sans --par : le même) ou --par theme ; ou laissez --actions de côté.`,
    EXIT.usage,
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
function tellUnplaced({ stderr }: World, acteurs: readonly Acteur[]): void {
  const unplaced = acteurs.filter((acteur) => !isSitue(acteur)).length;
  if (unplaced === 0) return;
  const count = pluriel(unplaced, fr`acteur`);
  stderr.write(
    fr`Absents du fichier .geojson, faute de latitude et de longitude : ${count} sur ${acteurs.length}.\n`,
  );
}
