import { AXES, type Axe } from '../../carte/axes.js';
import { ASSEMBLEES, type Assemblee } from '../../conseil/note/note.js';

/** What the command line gives to each command. */

/**
 * The formats of a result, the usual one first, each with the extensions of the file names that choose
 * it. A new format is an entry here, and its writer in `WRITERS` (formats.ts).
 */
export const FORMATS = {
  tableau: ['txt'],
  json: ['json'],
  html: ['html', 'htm'],
  markdown: ['md', 'markdown'],
  docx: ['docx'],
  csv: ['csv'],
  xlsx: ['xlsx'],
  geojson: ['geojson'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The assemblies that a note may be for. */
export const POUR = Object.keys(ASSEMBLEES) as readonly Assemblee[];

/** What acteurs may be grouped by. */
export const PAR = AXES;
export const PAR_USUEL: Axe = 'type';

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly Format[];
export const USUAL_FORMAT: Format = 'tableau';

/** Options that every command takes. */
export interface SharedOptions {
  /** A kit that replaces the shipped one. */
  readonly kit?: string;
  /** Files that complete the kit, in this order. */
  readonly supplement: readonly string[];
  /** Leaves out the shipped complement « portes d’entrée ». */
  readonly sansComplement: boolean;
  /** Leaves out the person's own supplements, of the configuration folder. */
  readonly sansSupplementPersonnel: boolean;
  readonly format: Format;
  /** Where the result goes instead of standard output; `-` is standard output. */
  readonly sortie?: string;
  /** Allows `sortie` to replace a file. */
  readonly ecraser: boolean;
  readonly sansCouleur: boolean;
  /** For who hears or feels the text: no box, bar, column or sign, and nothing drawn again. */
  readonly accessible: boolean;
  /** What separates the cells of a CSV. */
  readonly separateur: string;
}

/** What answers for the collectivité. */
export interface AnswerOptions extends SharedOptions {
  readonly besoin: readonly string[];
  readonly essentiel: readonly string[];
  readonly situation: readonly string[];
  readonly refuse: readonly string[];
  /** Files of saved answers, one a respondent; of a single one, the other options override it. */
  readonly reponses: readonly string[];
}

/** The acteurs that an advice is shown with. */
export interface BesideOptions {
  /** Files of acteurs, beside those of the configuration folder. */
  readonly acteurs: readonly string[];
  /** Leaves out the files of acteurs of the configuration folder. */
  readonly sansActeurs: boolean;
  /** The sheet that is read, where a file has several. */
  readonly feuille?: string;
  /** Where we are, by name or code: one of the two. */
  readonly commune?: string;
  readonly departement?: string;
  /** Countries in which the acteurs must act, by name or code. */
  readonly pays: readonly string[];
}

export interface ConseilOptions extends AnswerOptions, BesideOptions {
  readonly nonInteractif: boolean;
  /** Where the answers are saved. */
  readonly enregistrer?: string;
  /** Show every ranked partner, not only the first five. */
  readonly tous: boolean;
  /** Show also what only some readers need. */
  readonly detail: boolean;
  /** The one partner of which to say why it is where it is. */
  readonly pourquoi?: string;
  /** Who signs the note. */
  readonly collectivite?: string;
  /** For which assembly the note is. */
  readonly pour?: Assemblee;
  /** The date of the note, AAAA-MM-JJ; today where it is not given. */
  readonly date?: string;
}

/** Words for places, by name or code. */
export interface LieuOptions {
  readonly commune: readonly string[];
  readonly departement: readonly string[];
  readonly region: readonly string[];
  readonly pays: readonly string[];
}

export interface CarteOptions extends SharedOptions, LieuOptions {
  /** The sheet that is read, where a file has several. */
  readonly feuille?: string;
  /** What the acteurs are grouped by, PAR_USUEL where it is not said; actions have fewer. */
  readonly par?: Axe;
  readonly type: readonly string[];
  readonly besoin: readonly string[];
  readonly theme: readonly string[];
  readonly odd: readonly string[];
  /** Group the actions instead of the acteurs. */
  readonly actions: boolean;
  /** Show every acteur of a group, not only the first ones. */
  readonly tous: boolean;
}

export interface ListeOptions extends SharedOptions {
  readonly besoin: readonly string[];
  /** One record a line, for other programs. */
  readonly lignes: boolean;
}

/** Whether a result goes to a file, and not to standard output. */
export const isFile = (sortie: string | undefined): sortie is string =>
  sortie !== undefined && sortie !== '-';
