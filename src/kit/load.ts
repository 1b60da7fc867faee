import { displayName, FileProblems, type Problem } from '../lecture/problems.js';
import { MAX_BYTES } from '../lecture/source.js';
import { cleanLine } from '../text/clean.js';
import type { World } from '../world.js';
import { readCompiled } from './compiled.js';
import type { KitDocument } from './document.js';
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
}

/** A file to read, and what it is to the kit. */
export type Wanted = Omit<Fichier, 'titre'>;

/** Files that were read, and what is wrong with those that could not be understood. */
export interface Reading {
  readonly documents: readonly KitDocument[];
  readonly problems: readonly Problem[];
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
  const { documents, problems } = await readDocuments(world, others);
  if (problems.length > 0) throw new FileProblems(problems);
  const all = [...(compiled ?? []), ...documents];
  const { checkRules } = await import('./rules.js');
  const broken = checkRules(all);
  if (broken.length > 0) throw new FileProblems(broken);
  return all;
}

/** Whether a file of the package is read as what it is: somebody may give it as something else. */
function isShipped({ places }: World, { chemin, role }: Wanted): boolean {
  const name = { kit: SHIPPED_KIT, complement: COMPLEMENT, supplement: '' }[role];
  return chemin === `${places.kit}/${name}`;
}

/** The kit, then what completes it, in the order in which they may refer to each other. */
export function filesToRead({ places, files }: World, selection: Selection): Wanted[] {
  const { kit, supplement, sansComplement } = selection;
  const isShipped = kit === undefined;
  const complements = isShipped && !sansComplement ? [`${places.kit}/${COMPLEMENT}`] : [];
  const own = isShipped && places.config !== null ? files.listYaml(places.config) : [];
  const added = distinct(files, [...complements, ...own, ...supplement]);
  const roleOf = (chemin: string) => (complements.includes(chemin) ? 'complement' : 'supplement');
  return [
    { chemin: kit ?? `${places.kit}/${SHIPPED_KIT}`, role: 'kit' },
    ...added.map((chemin): Wanted => ({ chemin, role: roleOf(chemin) })),
  ];
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

/** Reads each file by itself. Throws UserError where one cannot be read at all. */
export async function readDocuments({ files }: World, wanted: readonly Wanted[]): Promise<Reading> {
  const { readDocument } = await import('./document.js');
  const problems: Problem[] = [];
  const documents = wanted.flatMap(({ chemin }): KitDocument[] => {
    try {
      return [readDocument(displayName(chemin), files.read(chemin, MAX_BYTES))];
    } catch (error) {
      if (!(error instanceof FileProblems)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  return { documents, problems };
}
