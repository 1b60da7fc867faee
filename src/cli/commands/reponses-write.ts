import type { Demande } from '../../conseil/demande.js';
import { EXIT, UserError } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { ConseilOptions } from './options.js';
import { deliver } from './presentation.js';

/** Answers saved in a file: YAML that a person can read and edit. */

/** The version of the file: it grows when an old program could not read a new file. */
export const VERSION = '1';

/** Answers, and who gave them where that is known. */
interface Answered {
  readonly demande: Demande;
  readonly repondant?: string | undefined;
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
  throw new UserError(
    fr`dans ce dossier, tout fichier YAML est lu comme un supplément : des réponses n'y ont pas leur place`,
    fr`Choisissez un autre dossier.`,
    EXIT.usage,
  );
}

/** A demande as the text of such a file, with the names of what was chosen. */
function formatReponses(kit: Kit, { demande, repondant }: Answered): string {
  const { besoins, situations, refus } = demande;
  const withPriority = (wanted: string) =>
    besoins.filter(({ priorite }) => priorite === wanted).map(({ id }) => id);
  const list = (
    name: string,
    declared: readonly { readonly id: string; readonly nom: string }[],
    chosen: readonly string[],
  ) => {
    const lines = declared
      .filter(({ id }) => chosen.includes(id))
      .map(({ id, nom }) => `  - ${id} # ${nom}`);
    return lines.length > 0 ? [`${name}:`, ...lines] : [`${name}: []`];
  };
  return [
    fr`# Réponses enregistrées ; pour les reprendre : partenaires conseil --reponses CE-FICHIER`,
    `version: ${VERSION}`,
    // A JSON string is a YAML string.
    `kit: ${JSON.stringify(kit.titre)}`,
    ...(repondant ? [`repondant: ${JSON.stringify(repondant)}`] : []),
    ...list('essentiels', kit.besoins, withPriority('essentiel')),
    ...list('besoins', kit.besoins, withPriority('utile')),
    ...list('situations', kit.situations, situations),
    ...list('refus', kit.natures, refus),
    '',
  ].join('\n');
}
