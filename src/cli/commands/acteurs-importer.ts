import type { Bilan } from '../../acteurs/import/bilan.js';
import { CHAMPS } from '../../acteurs/import/champs.js';
import { type Commande, createImport } from '../../acteurs/import/import.js';
import { EXIT, type ExitCode, UserError } from '../../errors.js';
import { loadTerritoire } from '../../territoire/load.js';
import type { Territoire } from '../../territoire/territoire.js';
import { cleanLine } from '../../text/clean.js';
import { shellWord } from '../../text/shell.js';
import { fr } from '../../text/typography.js';
import type { Chunks, World } from '../../world.js';
import { direBilan } from './importer/bilan.js';
import { checkImport, createCommande } from './importer/demande.js';
import type { ImporterOptions } from './importer/options.js';
import { openProgression } from './importer/progression.js';
import { openSortie } from './importer/sortie.js';
import { isFile } from './options.js';

/**
 * Makes a file of acteurs of a file of open data, whatever its size. What was read and left out is told on
 * standard error. Nothing is written where nothing is kept (UserError, exit code 1), nor where it is
 * interrupted.
 */
export async function acteursImporter(
  world: World,
  [chemin = '']: string[],
  options: ImporterOptions,
): Promise<ExitCode> {
  checkImport(world, chemin, options);
  const chunks = world.files.chunks(chemin);
  const territoire = loadTerritoire(world);
  const commande = await createCommande(world, chemin, options, territoire);
  const bilan = await world.interruptible((signal) =>
    importer(world, options, { chunks, commande, territoire, signal }),
  );
  tell(world, options, bilan);
  return EXIT.ok;
}

interface Travail {
  readonly chunks: Chunks;
  readonly commande: Commande;
  readonly territoire: Territoire;
  readonly signal: AbortSignal;
}

/** Reads to the end, and writes what is kept. */
async function importer(
  world: World,
  options: ImporterOptions,
  { chunks, commande, territoire, signal }: Travail,
): Promise<Bilan> {
  const progression = await openProgression(world, options, chunks.size);
  const sortie = openSortie(world, options, CHAMPS);
  try {
    const { push, end } = createImport(commande, territoire, (fiche) =>
      sortie.ligne(CHAMPS.map((champ) => fiche[champ] ?? '')),
    );
    let lus = 0;
    for await (const chunk of chunks.read(signal)) {
      push(chunk);
      lus += chunk.length;
      progression.avance(lus);
    }
    const bilan = end();
    if (bilan.acteurs > 0) sortie.garder();
    return bilan;
  } finally {
    progression.fin();
    sortie.fermer();
  }
}

/** What became of the rows, and what to type next. */
function tell({ stderr }: World, { sortie }: ImporterOptions, bilan: Bilan): void {
  stderr.write(`${direBilan(bilan).join('\n')}\n`);
  if (bilan.acteurs === 0)
    throw new UserError(
      fr`aucune ligne n'est gardée : rien n'est écrit`,
      fr`Demandez moins, ou vérifiez que c'est le bon fichier.`,
      EXIT.data,
    );
  if (!isFile(sortie)) return;
  const nom = cleanLine(sortie);
  stderr.write(
    fr`Enregistré : ${nom}\nPour le vérifier : partenaires acteurs verifier ${shellWord(nom)}\n`,
  );
}
