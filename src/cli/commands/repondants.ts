import { createDemande } from '../../conseil/demande.js';
import { concertationDocument } from '../../conseil/donnees.js';
import { pageConcertation } from '../../conseil/pages/concertation.js';
import {
  type Concertation,
  concerter,
  type Repondant,
} from '../../conseil/repondants/repondants.js';
import { EXIT, UserError } from '../../errors.js';
import type { Kit } from '../../kit/model.js';
import { distinct } from '../../kit/selection.js';
import { FileProblems } from '../../lecture/problems.js';
import { cleanLine } from '../../text/clean.js';
import { fr } from '../../text/typography.js';
import type { World } from '../../world.js';
import type { ProchesOf } from './acteurs-lus.js';
import { isGiven } from './answers.js';
import type { Vue } from './formats.js';
import type { ConseilOptions } from './options.js';
import type { ReponsesCode } from './reponses-explications.js';
import { readReponses, type SavedReponses, sameTitle } from './reponses-read.js';

/** Several respondents, a file of answers each. */

/** What they come to together. Throws UserError: exit code 1 for a file, 2 for the line. */
export function concertationVue(
  world: World,
  kit: Kit,
  options: ConseilOptions,
  prochesOf: ProchesOf,
): Vue {
  const repondants = readRepondants(world, kit, options);
  const concertation: Concertation = concerter(kit, repondants);
  const proches = prochesOf(...repondants.map(({ demande }) => demande));
  return {
    page: () => pageConcertation(kit, repondants, concertation, proches),
    document: () => concertationDocument(kit, repondants, concertation, proches),
  };
}

function readRepondants(world: World, kit: Kit, options: ConseilOptions): Repondant[] {
  const { reponses: paths, enregistrer, pourquoi } = options;
  if (isGiven(options) || enregistrer !== undefined || pourquoi !== undefined) throw onlyFiles();
  if (distinct(world.files, paths).length < paths.length) throw sameTwice(world, paths);
  const saved = paths.map((path) => readReponses(world, path, kit));
  const [first] = saved;
  const problems = saved.flatMap((file) => [
    ...(first && !sameTitle(first.titre, file.titre) ? [otherKit(first, file)] : []),
    ...(isEmpty(file) ? [file.problem([], EMPTY, NO_BESOIN)] : []),
  ]);
  if (problems.length > 0) throw new FileProblems(problems);
  if (first?.note) world.stderr.write(first.note);
  return named(paths, saved).map((nom, i) => ({
    nom,
    demande: createDemande(kit, saved[i]?.reponses ?? NOTHING),
  }));
}

const NOTHING = { besoins: [], essentiels: [], situations: [], refus: [] };
const EMPTY: ReponsesCode = 'repondant-sans-besoin';
const OTHER: ReponsesCode = 'kits-differents';
const NO_BESOIN = fr`ce répondant n'a choisi aucun besoin ; ajoutez-en un, ou laissez ce fichier de côté`;

const isEmpty = ({ reponses: { besoins, essentiels } }: SavedReponses) =>
  besoins.length + essentiels.length === 0;

function otherKit(first: SavedReponses, file: SavedReponses) {
  const what = fr`ces réponses ont été données pour le kit « ${file.titre} », les premières pour « ${first.titre} »`;
  return file.problem(['kit'], OTHER, fr`${what} ; elles ne se comparent pas`);
}

/** The name in the file, else that of the file; both where two have the same name. */
function named(paths: readonly string[], saved: readonly SavedReponses[]): string[] {
  const noms = saved.map(({ repondant }, i) => repondant || cleanLine(paths[i] ?? ''));
  return noms.map((nom, i) =>
    noms.filter((other) => other === nom).length > 1
      ? `${nom} (${cleanLine(paths[i] ?? '')})`
      : nom,
  );
}

function sameTwice({ files }: World, paths: readonly string[]): UserError {
  const twice = paths.find((path, i) =>
    paths.slice(0, i).some((other) => files.identify(other) === files.identify(path)),
  );
  return new UserError(
    fr`le fichier « ${cleanLine(twice ?? '')} » est donné deux fois`,
    fr`Donnez --reponses une fois par personne, chaque fois avec son fichier.`,
    EXIT.usage,
  );
}

const onlyFiles = () =>
  new UserError(
    fr`plusieurs --reponses ne vont pas avec d'autres réponses, --enregistrer ou --pourquoi`,
    fr`Ne gardez que les fichiers, ou un seul fichier avec ces options.`,
    EXIT.usage,
  );
