/** What dist/territoire.json holds: columns as texts, so that it is read fast and split where it is used. */

/** The communes of a département, in the order of their codes; entry n of each column is the same one’s. */
export interface Bloc {
  /** Code, name and région of the département. */
  readonly departement: readonly [code: string, nom: string, region: string];
  readonly nombre: number;
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

export interface TerritoireDocument {
  readonly blocs: readonly Bloc[];
  readonly regions: readonly (readonly [code: string, nom: string])[];
  /** Codes of the intercommunalités, nine characters each. */
  readonly epci: string;
  readonly anciennes: Anciennes;
  /** Communes that have arrondissements, each with the codes of these. */
  readonly arrondissements: Readonly<Record<string, readonly string[]>>;
}

/** The pieces of a text that are all as long. */
export function pieces(text: string, length: number): string[] {
  return Array.from({ length: text.length / length }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
}

/** A rank as two characters, and back. */
export const rang = {
  toText: (rank: number) => rank.toString(36).padStart(2, '0'),
  fromText: (text: string) => Number.parseInt(text, 36),
};

/** How the postal codes of a département begin: those of Corse both with 20. */
export const prefixOf = (departement: string) =>
  departement.startsWith('2A') || departement.startsWith('2B') ? '20' : departement.slice(0, 2);
