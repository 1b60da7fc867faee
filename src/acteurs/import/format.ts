import type { Champ } from './champs.js';

/** The formats of open data that become files of acteurs, as they are typed. */
export const FORMATS_IMPORT = ['rna', 'scdl-subventions'] as const;
export type FormatImport = (typeof FORMATS_IMPORT)[number];

/** The text of a column of the row at hand, trimmed. */
export type Lire<Colonne extends string> = (colonne: Colonne) => string;

type Valeur<Colonne extends string> = (lire: Lire<Colonne>) => string;

/** What a row of open data says of an acteur, by column of a file of acteurs. */
export type Fiche = Partial<Record<Champ, string>>;

/**
 * All that is known of a format. `Colonne` is what its columns are called here: their titles change from one
 * edition of a file to another.
 */
export interface Format<Colonne extends string = string> {
  /** What it is called where a file of acteurs cites its source. */
  readonly titre: string;
  /** What it is, for who does not know it. */
  readonly description: string;
  /** The titles that each column has had; that of today first. */
  readonly colonnes: Readonly<Record<Colonne, readonly string[]>>;
  /** Those without which a file is not of this format. */
  readonly requises: readonly NoInfer<Colonne>[];
  /** Whether what the row tells of is no more; null where the format does not say. */
  readonly aCesse: ((lire: Lire<NoInfer<Colonne>>) => boolean) | null;
  /** Where it is; null where the format does not say. */
  readonly lieu: Readonly<Record<'insee' | 'postal' | 'commune', NoInfer<Colonne>>> | null;
  /** Where `--mot` looks. */
  readonly textes: readonly NoInfer<Colonne>[];
  /** What each column of a file of acteurs gets, but for the place and the type. */
  readonly champs: Readonly<
    { nom: Valeur<NoInfer<Colonne>> } & Partial<Record<Champ, Valeur<NoInfer<Colonne>>>>
  >;
  /** Whether several rows may tell of one acteur. */
  readonly regroupe: boolean;
}

/** Checks a format against its own columns, and forgets them. */
export const defineFormat = <Colonne extends string>(format: Format<Colonne>): Format =>
  format as unknown as Format;
