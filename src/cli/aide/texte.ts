/** A text of the help: what it says, without width or colour, so that any page can show it. */
export interface Texte {
  readonly titre: string;
  /** Paragraphs, and lists of terms with what each means. */
  readonly blocs: readonly (string | readonly Terme[])[];
}

export type Terme = readonly [terme: string, sens: string];
