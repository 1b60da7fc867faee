import type { World } from '../world.js';
import type { KitDocument } from './document.js';
import { filesToRead, readDocuments, type Selection, type Wanted } from './load.js';
import type { Problem } from './problems.js';
import { checkRules } from './rules.js';
import { warnings } from './warnings.js';

/**
 * Every problem of some files, errors and warnings. A file that is a kit stands by itself; the
 * others are supplements, checked together, in their order, over the kit that `selection` names.
 * Without files: all that the other commands would read. Throws UserError for an unreadable file.
 */
export async function verify(
  world: World,
  paths: readonly string[],
  selection: Selection,
): Promise<Problem[]> {
  if (paths.length === 0) return verifyTogether(await read(world, filesToRead(world, selection)));
  const reference = await read(world, referenceFiles(world, selection));
  const given = await read(
    world,
    paths.map((chemin) => ({ chemin, role: 'supplement' })),
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

type Reading = Awaited<ReturnType<typeof readDocuments>>;

const read = (world: World, wanted: readonly Wanted[]) => readDocuments(world, wanted);

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
