import { loadActeurs, type Referentiel } from '../../acteurs/load.js';
import type { Acteurs } from '../../acteurs/model.js';
import type { Ici, Repertoire } from '../../carte/proches.js';
import { UserError } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { FileProblems } from '../../lecture/problems.js';
import type { ChoixDeTables } from '../../lecture/tables/table.js';
import { loadTerritoire } from '../../territoire/load.js';
import { nomDuPays } from '../../territoire/pays.js';
import type { Territoire } from '../../territoire/territoire.js';
import { cleanLine } from '../../text/clean.js';
import { shellWord } from '../../text/shell.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import { type ActeursWanted, GO_ON_ACTEURS } from './acteurs-lus.js';
import { findCommunes, findDepartements, findPays } from './lieux.js';
import { searchAll } from './misfits.js';
import type { ConseilOptions } from './options.js';

/**
 * The acteurs of some files, where we are, and the countries that matter. Throws UserError: exit code 1 for
 * a file, 2 for a place.
 */
export async function openRepertoire(
  world: World,
  kit: Kit,
  options: ConseilOptions,
  wanted: ActeursWanted,
): Promise<Repertoire> {
  const territoire = loadTerritoire(world);
  const { communes, departement, pays } = searchAll({
    communes: () => findCommunes(territoire, wordsOf(options.commune)),
    departement: () => findDepartements(territoire, wordsOf(options.departement)),
    pays: () => findPays(options.pays),
  });
  const acteurs = await load(world, { kit, territoire }, options, wanted);
  return {
    acteurs,
    territoire,
    ici: inCommune(territoire, communes) ?? inDepartement(territoire, departement),
    pays: pays.map((code) => ({ code, nom: nomDuPays(code) })),
  };
}

const wordsOf = (word: string | undefined) => (word === undefined ? [] : [word]);

/** The first code is that of the commune, the others those of its arrondissements. */
function inCommune(territoire: Territoire, communes: readonly string[]): Ici | null {
  const [code = ''] = communes;
  const found = territoire.commune(code);
  if (!found) return null;
  const { nom, epci, departement, region } = found;
  return { nom, communes, epci, departement, region };
}

function inDepartement(territoire: Territoire, [code = '']: readonly string[]): Ici | null {
  const found = territoire.departement(code);
  if (!found) return null;
  return { nom: found.nom, communes: [], epci: null, departement: code, region: found.region };
}

/**
 * The acteurs of the files at these paths. What was found by itself is told on standard error,
 * and what is wrong in them counted, with the line to type to see it. Throws as `loadActeurs` does.
 */
export async function openActeurs(
  world: World,
  referentiel: Referentiel,
  chemins: readonly string[],
  { feuille, sansLignesMasquees }: ChoixDeTables,
): Promise<Acteurs> {
  const options = { feuille, sansLignesMasquees, today: world.today() };
  const { acteurs, note } = await loadActeurs(world.files, referentiel, chemins, options);
  for (const remarque of acteurs.remarques) world.stderr.write(`${remarque}\n`);
  if (note === '') return acteurs;
  const words = chemins.map((chemin) => shellWord(cleanLine(chemin), world.shell));
  const line = ['partenaires acteurs verifier', ...words].join(' ');
  world.stderr.write(fr`${note}. Pour voir : ${line}\n`);
  return acteurs;
}

/** The acteurs; where a file that nobody named is at fault, the error says how to go on. */
async function load(
  world: World,
  referentiel: Referentiel,
  options: ConseilOptions,
  { chemins, own }: ActeursWanted,
): Promise<Acteurs> {
  try {
    return await openActeurs(world, referentiel, chemins, options);
  } catch (error) {
    const isOwn = (message: string) => own.some((chemin) => message.includes(cleanLine(chemin)));
    if (!(error instanceof UserError && isOwn(error.message))) throw error;
    throw error instanceof FileProblems
      ? new FileProblems(error.problems, { note: GO_ON_ACTEURS })
      : new UserError(error.message, GO_ON_ACTEURS, error.exitCode);
  }
}
