import { UserError } from '../errors.js';
import type { Kit } from '../kit/model.js';
import {
  FileProblems,
  isError,
  MAX_PROBLEMS,
  type Problem,
  problemsOf,
} from '../lecture/problems.js';
import { readTables } from '../lecture/tables/read.js';
import type { Lecture } from '../lecture/tables/table.js';
import type { Territoire } from '../territoire/territoire.js';
import { fr, pluriel } from '../text/typography.js';
import type { TableFiles } from '../world.js';
import type { ActeursCode } from './explications.js';
import { type Lus, lireActeurs } from './lire.js';
import type { Acteurs } from './model.js';

/** What the words of files mean: the types and besoins of a kit, the places of the official list. */
export interface Referentiel {
  readonly kit: Kit;
  readonly territoire: Territoire;
}

/** How to read some files. */
interface Options {
  /** The day of the reading, AAAA-MM-JJ: nothing has been seen after it. */
  readonly today: string;
  /** The sheet, where it is not the first. */
  readonly feuille?: string;
}

interface ReadingOptions extends Options {
  /** Warn of what nobody has seen since this day, AAAA-MM-JJ. */
  readonly anciens?: string;
}

/** Acteurs that can be used. */
interface Charges {
  readonly acteurs: Acteurs;
  /** What to say beside the result of what is wrong in the files, without a full stop; empty where nothing is. */
  readonly note: string;
}

/**
 * The acteurs of some files, for their use. Throws UserError where a file cannot be read, FileProblems with
 * what makes files unusable. A wrong value, or a row without a name, is left out; rows that seem to be of one
 * organisation are kept: a note counts them.
 */
export async function loadActeurs(
  machine: TableFiles,
  referentiel: Referentiel,
  chemins: readonly string[],
  options: Options,
): Promise<Charges> {
  const { acteurs, obstacles, unread } = await readActeurs(machine, referentiel, chemins, options);
  const [other] = unread.filter((error) => !(error instanceof FileProblems));
  if (other) throw other;
  if (obstacles.length > 0) throw new FileProblems(obstacles);
  return { acteurs, note: noteOn(acteurs.problems) };
}

/** What some files say, and why some of them cannot be read at all. */
export interface Reading extends Lus {
  readonly unread: readonly UserError[];
}

/** Reads files for what they say and for what is wrong with them: every problem of every file. */
export async function readActeurs(
  machine: TableFiles,
  referentiel: Referentiel,
  chemins: readonly string[],
  { feuille, anciens, today }: ReadingOptions,
): Promise<Reading> {
  const lectures: Lecture[] = [];
  const unread: UserError[] = [];
  const obstacles: Problem[] = [];
  for (const chemin of chemins) {
    try {
      lectures.push(await readTables(machine, chemin, { feuille }));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push(error);
      obstacles.push(...problemsOf(chemin, error));
    }
  }
  const lus = lireActeurs(lectures, { ...referentiel, today, anciens });
  return {
    acteurs: { ...lus.acteurs, problems: [...obstacles, ...lus.acteurs.problems] },
    obstacles: [...obstacles, ...lus.obstacles],
    unread,
  };
}

function noteOn(problems: readonly Problem[]): string {
  const ouvertes = problems.filter(({ code }) => code === OUVERTES).map(({ message }) => message);
  return [errorCount(problems.filter(isError)), doubleCount(problems), ouvertes]
    .flat()
    .join(fr` ; `);
}

/** At most so many of each kind are kept of a file. */
const atLeast = (found: readonly Problem[]) => (found.length >= MAX_PROBLEMS ? fr`au moins ` : '');

function errorCount(errors: readonly Problem[]): string[] {
  if (errors.length === 0) return [];
  const count = atLeast(errors) + pluriel(errors.length, 'erreur');
  return [fr`${count} dans vos fichiers d'acteurs : ce qui est faux est laissé de côté`];
}

const OUVERTES: ActeursCode = 'donnees-ouvertes';
const EN_DOUBLE: ActeursCode = 'acteur-en-double';

/** Rows that seem to be of one organisation are all counted: who reads a sum must know. */
function doubleCount(problems: readonly Problem[]): string[] {
  const doubles = problems.filter(({ code }) => code === EN_DOUBLE);
  if (doubles.length === 0) return [];
  return [
    fr`${atLeast(doubles)}${pluriel(doubles.length, 'acteur')} peut-être en double, compté${doubles.length > 1 ? 's' : ''} comme les autres`,
  ];
}
