import { createDemande, type Reponses } from '../../conseil/demande.js';
import { type Answered, formatReponses } from '../../conseil/reponses/ecriture.js';
import { usageError } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import { findIds } from './lookup.js';
import { choiceLines, searchAll } from './misfits.js';
import type { AnswerOptions, ConseilOptions } from './options.js';
import { deliver } from './presentation.js';

/** What a command line answers: options, over a file of saved answers. */

/** The options that answer something themselves. */
export const isGiven = ({ besoin, essentiel, situation, refuse }: AnswerOptions): boolean =>
  [besoin, essentiel, situation, refuse].some((given) => given.length > 0);

/** Whether the command line answers at all. */
export const isAnswered = (options: AnswerOptions): boolean =>
  options.reponses.length > 0 || isGiven(options);

/**
 * The answers of options and at most one file, with at least one besoin; each kind of the file's is
 * replaced where an option gives it; what is to be said of the file, on standard error. Throws UserError, of exit code 2 where the line is at fault.
 */
export async function answersFrom(
  world: World,
  kit: Kit,
  options: AnswerOptions,
): Promise<Answered> {
  const { besoin, essentiel, situation, refuse, reponses: files } = options;
  const given = searchAll({
    besoins: () => findIds(kit, 'besoins', besoin),
    essentiels: () => findIds(kit, 'besoins', essentiel),
    situations: () => findIds(kit, 'situations', situation),
    refus: () => findIds(kit, 'natures', refuse),
  });
  const [file] = files;
  const saved = file === undefined ? null : await readReponses(world, file, kit);
  const demande = createDemande(kit, saved ? replace(saved.reponses, given) : given);
  if (demande.besoins.length === 0) {
    const lines = choiceLines(fr`Ajoutez --besoin avec un ou plusieurs de ceux-ci`, kit.besoins);
    throw usageError(fr`aucun besoin n'est indiqué`, lines.join('\n'));
  }
  if (saved?.note) world.stderr.write(`${saved.note}\n`);
  return { demande, repondant: saved?.repondant };
}

async function readReponses(world: World, path: string, kit: Kit) {
  const [{ parseReponses }, { MAX_BYTES }] = await Promise.all([
    import('../../conseil/reponses/lire.js'),
    import('../../lecture/source.js'),
  ]);
  return parseReponses(path, world.files.read(path, MAX_BYTES), kit);
}

function replace(saved: Reponses, given: Reponses): Reponses {
  const { besoins, essentiels } =
    given.besoins.length + given.essentiels.length > 0 ? given : saved;
  const situations = given.situations.length > 0 ? given.situations : saved.situations;
  const refus = given.refus.length > 0 ? given.refus : saved.refus;
  return { besoins, essentiels, situations, refus };
}

/**
 * Saves the answers where `--enregistrer` wants them, if it does. `saved` holds the paths written in
 * this run, which may be written again, and gets this one.
 */
export function saveReponses(
  world: World,
  kit: Kit,
  answers: Answered,
  { enregistrer, ecraser }: ConseilOptions,
  saved: Set<string> = new Set(),
): void {
  if (enregistrer === undefined) return;
  const sortie = { sortie: enregistrer, ecraser: ecraser || saved.has(enregistrer) };
  deliver(world, sortie, formatReponses(kit, answers));
  if (enregistrer !== '-') saved.add(enregistrer);
}

/**
 * Refuses, as a UserError (exit code 2), to save answers where every YAML file is read as a supplement:
 * the next command would fail on them.
 */
export function checkPlace(
  { files, places }: World,
  { enregistrer }: Pick<ConseilOptions, 'enregistrer'>,
): void {
  if (enregistrer === undefined || places.config === null) return;
  const [target, folder] = [files.identify(enregistrer), files.identify(places.config)];
  if (!target.startsWith(folder) || !/^[\\/][^\\/]+\.ya?ml$/i.test(target.slice(folder.length)))
    return;
  throw usageError(
    fr`dans ce dossier, tout fichier YAML est lu comme un supplément : des réponses n'y ont pas leur place`,
    fr`Choisissez un autre dossier.`,
  );
}
