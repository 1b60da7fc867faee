import { type Answered, formatReponses } from '../../conseil/reponses/ecriture.js';
import { EXIT, UserError } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { ConseilOptions } from './options.js';
import { deliver } from './presentation.js';

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
  throw new UserError(
    fr`dans ce dossier, tout fichier YAML est lu comme un supplément : des réponses n'y ont pas leur place`,
    fr`Choisissez un autre dossier.`,
    EXIT.usage,
  );
}
