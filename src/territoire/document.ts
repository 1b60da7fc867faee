/**
 * What dist/territoire.json holds: a value of JSON a line, so that a command reads no more than it asks for;
 * first a `Sommaire`, then a `Bloc` for each département, last the `Anciennes`. Columns are texts, which are
 * read fast and split where they are used.
 */

export interface Sommaire {
  readonly departements: readonly DepartementCompile[];
  readonly regions: readonly (readonly [code: string, nom: string])[];
  /** Codes of the intercommunalités, nine characters each. */
  readonly epci: string;
  /** Communes that have arrondissements, each with the codes of these. */
  readonly arrondissements: Readonly<Record<string, readonly string[]>>;
  /**
   * Where a name is to be looked for: word n has the ranks, over all départements, of the communes whose
   * names `caseOf` puts there, three characters each.
   */
  readonly noms: string;
  /**
   * Short names, a line each: the first words of a town’s, as `fold` has them, and the INSEE codes of all whose
   * names begin so, towns first.
   */
  readonly courts: string;
}

export interface DepartementCompile {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
  /** How many communes it has. */
  readonly nombre: number;
  /** How the postal codes of its communes begin: two characters each, its own first. */
  readonly postal: string;
}

/** The communes of a département, in the order of their codes; entry n of each column is the same one’s. */
export interface Bloc {
  /** Three characters each, which follow the first two of the département. */
  readonly codes: string;
  /** A line each. */
  readonly noms: string;
  /** A word each: postal codes, with commas; of those that begin as the département does, three digits. */
  readonly codesPostaux: string;
  /** Two characters each: the place of the intercommunalité in `epci`, by `rang`; blank where it has none. */
  readonly epci: string;
}

/** Communes that are part of another today: entry n of each column is the same one’s. */
export interface Anciennes {
  /** Five characters each. */
  readonly codes: string;
  /** A line each; an empty one where only the code is known. */
  readonly noms: string;
  /** Five characters each: the commune of today. */
  readonly actuelles: string;
}

/** The whole, of which a line is read when it is first asked for. */
export interface TerritoireDocument extends Sommaire {
  /** Of the département that stands at a place of `departements`. */
  bloc(place: number): Bloc;
  anciennes(): Anciennes;
}

/** The pieces of a text that are all as long. */
export function pieces(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
}

/** A rank as so many characters, and back. */
export const rang = {
  toText: (rank: number, length: number) => rank.toString(36).padStart(length, '0'),
  fromText: (text: string) => Number.parseInt(text, 36),
};

/** About as many as there are communes: most names stand alone in theirs. */
export const CASES = 2 ** 15;

/** The number, below `CASES`, that a name has as `fold` has it: the remainder of a hash of its letters. */
export function caseOf(cle: string): number {
  let hash = 0;
  for (let i = 0; i < cle.length; i++) hash = (Math.imul(hash, 31) + cle.charCodeAt(i)) | 0;
  return (hash >>> 0) % CASES;
}

/** How the postal codes of a département begin: those of Corse both with 20. */
export const prefixOf = (departement: string) =>
  departement.startsWith('2A') || departement.startsWith('2B') ? '20' : departement.slice(0, 2);
