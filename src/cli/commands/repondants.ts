import { concertationDocument } from '../../conseil/donnees.js';
import { pageConcertation } from '../../conseil/pages/concertation.js';
import { concerter, type Repondant } from '../../conseil/repondants/repondants.js';
import { parseReponses } from '../../conseil/reponses/lire.js';
import { repondantsOf } from '../../conseil/reponses/plusieurs.js';
import { usageError } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { MAX_BYTES } from '../../lecture/source.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { PAGE, PAGES, Resultat } from '../formats.js';
import type { ProchesOf } from './acteurs-lus.js';
import { isGiven } from './answers.js';
import { pageDocument } from './conseil-resultat.js';
import type { ConseilOptions } from './options.js';

/** Several respondents, a file of answers each. */

/** What they come to together. Throws UserError: exit code 1 for a file, 2 for the line. */
export function concertationResultat(
  world: World,
  kit: Kit,
  options: ConseilOptions,
  prochesOf: ProchesOf,
): Resultat<typeof PAGES | typeof PAGE> {
  const repondants = readRepondants(world, kit, options);
  const concertation = concerter(kit, repondants);
  const proches = prochesOf(...repondants.map(({ demande }) => demande));
  const document = () => pageDocument(world, concertation, options, proches);
  if (options.document) return { page: document };
  return {
    page: () => pageConcertation(concertation, proches),
    note: document,
    document: () => concertationDocument(concertation, proches),
  };
}

function readRepondants(world: World, kit: Kit, options: ConseilOptions): Repondant[] {
  const { reponses: paths, enregistrer, pourquoi } = options;
  if (isGiven(options) || enregistrer !== undefined || pourquoi !== undefined)
    throw usageError(
      fr`plusieurs --reponses ne vont pas avec d'autres réponses, --enregistrer ou --pourquoi`,
      fr`Ne gardez que les fichiers, ou un seul fichier avec ces options.`,
    );
  const ids = paths.map(world.files.identify);
  const twice = paths.find((_, i) => ids.indexOf(ids[i] ?? '') < i);
  if (twice !== undefined)
    throw usageError(
      fr`le fichier « ${cleanLine(twice)} » est donné deux fois`,
      fr`Donnez --reponses une fois par personne, chaque fois avec son fichier.`,
    );
  const saved = paths.map((path) => parseReponses(path, world.files.read(path, MAX_BYTES), kit));
  const { repondants, note } = repondantsOf(kit, saved);
  if (note !== '') world.stderr.write(`${note}\n`);
  return repondants;
}
