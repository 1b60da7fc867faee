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
import type { ChoixDeTables, Lecture } from '../lecture/tables/table.js';
import type { Territoire } from '../territoire/territoire.js';
import { fr, pluriel } from '../text/typography.js';
import type { Files } from '../world.js';
import type { ActeursCode } from './explications.js';
import { type Lus, lireActeurs } from './lire.js';
import type { Acteurs } from './model.js';

/** What the words of files mean: the types and besoins of a kit, the places of the official list. */
export interface Referentiel {
  readonly kit: Kit;
  readonly territoire: Territoire;
}

/** How to read some files. */
interface Options extends ChoixDeTables {
  /** The day of the reading, AAAA-MM-JJ: nothing has been seen after it. */
  readonly today: string;
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
  files: Files,
  referentiel: Referentiel,
  chemins: readonly string[],
  options: Options,
): Promise<Charges> {
  const { acteurs, obstacles, unread } = await readActeurs(files, referentiel, chemins, options);
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
  files: Files,
  referentiel: Referentiel,
  chemins: readonly string[],
  options: ReadingOptions,
): Promise<Reading> {
  const lectures: Lecture[] = [];
  const unread: UserError[] = [];
  const obstacles: Problem[] = [];
  for (const chemin of chemins) {
    try {
      lectures.push(await readTables(files, chemin, options));
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      unread.push(error);
      obstacles.push(...problemsOf(chemin, error));
    }
  }
  const lus = lireActeurs(lectures, {
    ...referentiel,
    today: options.today,
    anciens: options.anciens,
  });
  return {
    acteurs: { ...lus.acteurs, problems: [...obstacles, ...lus.acteurs.problems] },
    obstacles: [...obstacles, ...lus.obstacles],
    unread,
  };
}

/** What is counted of what is wrong; rows that seem to be of one organisation too: who reads a sum must know. */
const COMPTES: readonly [est: (problem: Problem) => boolean, dit: (nombre: number) => string][] = [
  [
    isError,
    (nombre) =>
      fr`${pluriel(nombre, 'erreur')} dans vos fichiers d'acteurs : ce qui est faux est laissé de côté`,
  ],
  [
    ({ code }) => SANS_ACTEUR.includes(code as ActeursCode),
    (nombre) =>
      fr`${pluriel(nombre, fr`ligne laissée`, fr`lignes laissées`)} de côté (total, titre ou note)`,
  ],
  [
    ({ code }) => code === ('acteur-en-double' satisfies ActeursCode),
    (nombre) =>
      fr`${pluriel(nombre, 'acteur')} peut-être en double, compté${nombre > 1 ? 's' : ''} comme les autres`,
  ],
];
const SANS_ACTEUR: readonly ActeursCode[] = ['ligne-a-part', 'ligne-de-total'];

function noteOn(problems: readonly Problem[]): string {
  const comptes = COMPTES.map(([est, dit]) => {
    const { length } = problems.filter(est);
    // At most so many of each kind are kept of a file.
    return length === 0 ? [] : [(length >= MAX_PROBLEMS ? fr`au moins ` : '') + dit(length)];
  });
  const isOuvert = ({ code }: Problem) => code === ('donnees-ouvertes' satisfies ActeursCode);
  const ouvertes = problems.filter(isOuvert).map(({ message }) => message);
  return [...comptes, ouvertes].flat().join(fr` ; `);
}
