import type { World } from '../world.js';
import type { KitDocument } from './document.js';
import { type KitPart, mergeKit } from './merge.js';
import type { Fichier, Kit } from './model.js';
import { FileProblems, type Problem } from './problems.js';

/** A kit is some tens of kilobytes; reading more than this would take seconds. */
export const MAX_BYTES = 10 * 1024 * 1024;

const SHIPPED_KIT = 'kit-de-survie.yaml';

/** Which files to read. */
export interface Selection {
  /** Replaces the shipped kit. */
  readonly kit?: string;
}

type Wanted = Omit<Fichier, 'titre'>;

/**
 * The kit and its supplements, read from disk at each run. Throws UserError (exit code 1) where a
 * file cannot be read, FileProblems with every problem of every file where one is wrong.
 */
export async function loadKit(world: World, selection: Selection): Promise<Kit> {
  const wanted = filesToRead(world, selection);
  const { readDocument } = await import('./document.js');
  const problems: Problem[] = [];
  const documents = wanted.flatMap(({ chemin }): KitDocument[] => {
    try {
      return [readDocument(chemin, world.files.read(chemin, MAX_BYTES))];
    } catch (error) {
      if (!(error instanceof FileProblems)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length === 0) {
    const { checkRules } = await import('./rules.js');
    problems.push(...checkRules(documents));
  }
  if (problems.length > 0) throw new FileProblems(problems);
  const parts = documents.map(({ contenu }, i): KitPart => {
    const { chemin, role } = wanted[i] as Wanted;
    return { chemin, role, titre: contenu.titre, contenu };
  });
  return mergeKit(parts as [KitPart, ...KitPart[]]);
}

/** The kit, then what completes it, in the order in which they may refer to each other. */
function filesToRead({ places }: World, { kit }: Selection): Wanted[] {
  return [{ chemin: kit ?? `${places.kit}/${SHIPPED_KIT}`, role: 'kit' }];
}
