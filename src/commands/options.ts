/** What the command line gives to each command: types only, filled by program.ts. */

export const FORMATS = ['tableau', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Options that every command takes. */
export interface SharedOptions {
  /** A kit that replaces the shipped one. */
  readonly kit?: string;
  /** Files that complete the kit, in this order. */
  readonly supplement: readonly string[];
  /** Leaves out the shipped complement « portes d'entrée ». */
  readonly sansComplement: boolean;
  /** `--json` is short for `--format json`. */
  readonly format: Format;
  /** Where the result goes instead of standard output; `-` is standard output. */
  readonly sortie?: string;
  /** Allows `sortie` to replace a file. */
  readonly ecraser: boolean;
  readonly sansCouleur: boolean;
}

export interface ConseilOptions extends SharedOptions {
  readonly besoin: readonly string[];
  readonly essentiel: readonly string[];
  readonly situation: readonly string[];
  readonly refuse: readonly string[];
  readonly nonInteractif: boolean;
  /** A file of saved answers; the other options override it. */
  readonly reponses?: string;
  /** Where the answers are saved. */
  readonly enregistrer?: string;
  /** Show every ranked partner, not only the first five. */
  readonly tous: boolean;
}

export interface ListeOptions extends SharedOptions {
  readonly besoin: readonly string[];
}
