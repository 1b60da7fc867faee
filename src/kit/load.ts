import { UserError } from '../errors.js';
import { displayName, FileProblems, isError } from '../lecture/problems.js';
import { cleanLine } from '../text/clean.js';
import { fr } from '../text/typography.js';
import type { World } from '../world.js';
import { readCompiled } from './compiled.js';
import type { KitDocument } from './document.js';
import type { KitCode } from './explications.js';
import { type KitPart, mergeKit } from './merge.js';
import type { Fichier, Kit } from './model.js';

export const SHIPPED_KIT = 'kit-de-survie.yaml';
export const COMPLEMENT = 'portes-d-entree.yaml';

/** Which files to read. */
export interface Selection {
  /** Replaces the shipped kit; what completes the shipped kit (complement, the person's own) goes with it. */
  readonly kit?: string;
  readonly supplement: readonly string[];
  readonly sansComplement: boolean;
  /** Leaves out the person's own supplements, of the configuration folder. */
  readonly sansSupplementPersonnel: boolean;
}

/** A file to read, and what it is to the kit. */
export interface Wanted extends Omit<Fichier, 'titre'> {
  /** Whether the command line names it; else the program reads it by itself. */
  readonly isGiven: boolean;
}

/**
 * The kit and its supplements, read from disk at each run. Throws UserError (exit code 1) where a
 * file cannot be read, FileProblems with every problem of every file where one is wrong.
 */
export async function loadKit(world: World, selection: Selection): Promise<Kit> {
  const wanted = filesToRead(world, selection);
  const documents = await readAndCheck(world, wanted);
  const parts = documents.map(({ contenu }, i): KitPart => {
    const { chemin, role } = wanted[i] as Wanted;
    return { chemin: cleanLine(displayName(chemin)), role, titre: contenu.titre, contenu };
  });
  return mergeKit(parts as [KitPart, ...KitPart[]]);
}

async function readAndCheck(
  world: World,
  wanted: readonly Wanted[],
): Promise<readonly KitDocument[]> {
  const shipped = wanted.filter((file) => isShipped(world, file));
  const compiled = readCompiled(
    world,
    shipped.map(({ chemin }) => chemin),
  );
  const others = compiled ? wanted.filter((file) => !shipped.includes(file)) : wanted;
  if (compiled && others.length === 0) return compiled;
  const { isDocument, judge, readFile } = await import('./check.js');
  const readings = [...(compiled ?? []), ...others.map((file) => readFile(world, file))];
  for (const [i, reading] of readings.entries()) {
    const isUnreadable = reading instanceof UserError && !(reading instanceof FileProblems);
    if (isUnreadable) throw isPersonal(wanted[i] as Wanted) ? foundByItself(reading) : reading;
  }
  const errors = judge(wanted, readings).filter(isError);
  if (errors.length === 0) return readings.filter(isDocument);
  const own = new Set(wanted.filter(isPersonal).map(({ chemin }) => displayName(chemin)));
  const isOwn = errors.some(({ fichier }) => own.has(fichier));
  const isOrder = errors.every(({ code }) => code === ORDER);
  throw new FileProblems(errors, { note: isOwn ? GO_ON : '', mend: isOrder ? REORDER : '' });
}

const ORDER: KitCode = 'ordre-des-supplements';
const REORDER = fr`Relancez la commande dans l'ordre indiqué.`;
const GO_ON = fr`Un fichier du dossier de configuration est lu sans option : corrigez-le, ou déplacez-le. Pour continuer sans vos suppléments : --sans-supplement-personnel`;

const isPersonal = ({ role, isGiven }: Wanted) => role === 'supplement' && !isGiven;

/** The error for what nobody named: where it comes from, and how to go on. */
function foundByItself({ message, exitCode }: UserError): UserError {
  return new UserError(message, GO_ON, exitCode);
}

/** Whether a file of the package is read as what it is: somebody may give it as something else. */
function isShipped({ places }: World, { chemin, role }: Wanted): boolean {
  const name = { kit: SHIPPED_KIT, complement: COMPLEMENT, supplement: '' }[role];
  return chemin === `${places.kit}/${name}`;
}

/**
 * The kit, then what completes it, in the order in which they may refer to each other. Throws
 * UserError where the configuration folder cannot be read.
 */
export function filesToRead(world: World, selection: Selection): Wanted[] {
  const { kit, supplement, sansComplement, sansSupplementPersonnel } = selection;
  const { places, files } = world;
  const isShipped = kit === undefined;
  const complements = isShipped && !sansComplement ? [`${places.kit}/${COMPLEMENT}`] : [];
  const own = isShipped && !sansSupplementPersonnel ? ownSupplements(world) : [];
  const added = distinct(files, [...complements, ...own, ...supplement]);
  return [
    { chemin: kit ?? `${places.kit}/${SHIPPED_KIT}`, role: 'kit', isGiven: !isShipped },
    ...added.map((chemin): Wanted => {
      const role = complements.includes(chemin) ? 'complement' : 'supplement';
      return { chemin, role, isGiven: role === 'supplement' && !own.includes(chemin) };
    }),
  ];
}

function ownSupplements({ places, files }: World): string[] {
  if (places.config === null) return [];
  try {
    return files.listYaml(places.config);
  } catch (error) {
    throw error instanceof UserError ? foundByItself(error) : error;
  }
}

/** The paths without those that lead to a file that came before: a file is read once. */
export function distinct(files: World['files'], paths: readonly string[]): string[] {
  const seen = new Set<string>();
  return paths.filter((path) => {
    const identity = files.identify(path);
    const isNew = !seen.has(identity);
    seen.add(identity);
    return isNew;
  });
}
