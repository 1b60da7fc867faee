import { UserError } from '../errors.js';
import { displayName, type Problem } from '../lecture/problems.js';
import type { World } from '../world.js';
import type { KitDocument } from './document.js';
import {
  distinct,
  filesToRead,
  type Reading,
  readDocuments,
  type Selection,
  type Wanted,
} from './load.js';
import { checkRules } from './rules.js';
import { warnings } from './warnings.js';

/**
 * Every problem of some files, errors and warnings. A file that is a kit stands by itself; the
 * others are supplements, checked together, in their order, over the kit that `selection` names.
 * Without files: all that the other commands would read.
 */
export async function verify(
  world: World,
  paths: readonly string[],
  selection: Selection,
): Promise<Problem[]> {
  if (paths.length === 0) return verifyTogether(await read(world, filesToRead(world, selection)));
  const { files } = world;
  const checked = distinct(files, paths);
  // A file that is checked would meet itself in what it is checked against.
  const others = referenceFiles(world, selection).filter(
    ({ chemin, role }) =>
      role === 'kit' || distinct(files, [...checked, chemin]).length > checked.length,
  );
  const reference = await read(world, others);
  const given = await read(
    world,
    checked.map((chemin) => ({ chemin, role: 'supplement' })),
  );
  const [kit] = reference.documents;
  const kits = given.documents.filter((document) => isKit(document, kit));
  const supplements = given.documents.filter((document) => !kits.includes(document));
  return [
    ...given.problems,
    ...kits.flatMap((document) => verifyTogether({ documents: [document], problems: [] })),
    ...verifySupplements(reference, { ...given, documents: supplements }),
  ];
}

/** As readDocuments, but a file that cannot be read is a problem like others, and hides none. */
async function read(world: World, wanted: readonly Wanted[]): Promise<Reading> {
  const readings: Reading[] = [];
  for (const file of wanted) {
    try {
      readings.push(await readDocuments(world, [file]));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const fichier = displayName(file.chemin);
      const place = { niveau: 'erreur', fichier, position: { line: 1, column: 1 } } as const;
      readings.push({
        documents: [],
        problems: [{ ...place, message: error.message, extrait: '' }],
      });
    }
  }
  return {
    documents: readings.flatMap(({ documents }) => documents),
    problems: readings.flatMap(({ problems }) => problems),
  };
}

/** A person's own supplements are left out: a file may be one of them, and would meet itself. */
function referenceFiles(world: World, selection: Selection): Wanted[] {
  const alone = { ...world, files: { ...world.files, listYaml: () => [] } };
  return filesToRead(alone, selection);
}

/** A kit declares besoins, and says what only a kit may say or declares what the kit already has. */
function isKit({ contenu }: KitDocument, reference: KitDocument | undefined): boolean {
  const { besoins, constat, analyse, recommandations, source } = contenu;
  const known = new Set(reference?.contenu.besoins.map(({ id }) => id));
  const speaks =
    constat !== undefined ||
    analyse.length > 0 ||
    recommandations.length > 0 ||
    source !== undefined;
  return besoins.length > 0 && (speaks || besoins.some(({ id }) => known.has(id)));
}

function verifyTogether({ documents, problems }: Reading): Problem[] {
  // Where a file is unreadable, the others would seem to refer to things that nobody declares.
  const between = problems.length === 0 ? [...checkRules(documents), ...warnings(documents)] : [];
  return [...problems, ...documents.flatMap((document) => document.warnings), ...between];
}

function verifySupplements(reference: Reading, given: Reading): Problem[] {
  if (given.documents.length === 0) return reference.problems.slice();
  const together = verifyTogether({
    documents: [...reference.documents, ...given.documents],
    problems: [...reference.problems, ...given.problems],
  });
  const files = new Set(given.documents.map(({ chemin }) => chemin));
  return [...reference.problems, ...together.filter(({ fichier }) => files.has(fichier))];
}
