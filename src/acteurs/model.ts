import type { Problem } from '../lecture/problems.js';
import type { Champ } from './champs.js';

/** What an acteur does with partners elsewhere. Codes of countries are those of ISO 3166-1 (two letters). */
export interface Action {
  readonly intitule: string;
  /** Codes of countries; a name that is none is left as it is written. */
  readonly pays: readonly string[];
  /** The partner place, as it is written. */
  readonly localitePartenaire: string;
  readonly themes: readonly string[];
  /** Years; null where the file says nothing. */
  readonly anneeDebut: number | null;
  readonly anneeFin: number | null;
  readonly source: string;
}

/** A real organisation of a territory. A text that the file does not say is '', a list is empty. */
export interface Acteur {
  /** Its name in kebab-case, with a number where another has the same: unique in what is read together. */
  readonly id: string;
  readonly nom: string;
  /** Id of a partenaire of the kit; null where the file does not say, or says one that the kit has not. */
  readonly type: string | null;
  /** Its place, by the official list: names and codes that it was found under, else as written. */
  readonly commune: string;
  readonly codePostal: string;
  readonly codeInsee: string;
  /** Codes (« 38 », « 2A », « 974 »; « 84 »); '' where the place is not known. */
  readonly departement: string;
  readonly region: string;
  /** As in `Action`. */
  readonly pays: readonly string[];
  readonly themes: readonly string[];
  /** Sustainable development goals, 1 to 17. */
  readonly odd: readonly number[];
  /** Ids of besoins that the file says; where it says none, `besoinsServis` has those of the type. */
  readonly besoins: readonly string[];
  readonly contact: string;
  readonly site: string;
  readonly siret: string;
  readonly rna: string;
  /** Degrees (WGS 84); both or none. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly source: string;
  /** When somebody last saw that it is so: AAAA, AAAA-MM or AAAA-MM-JJ. */
  readonly constate: string;
  /** Columns that the program does not know, by their title. */
  readonly autres: Readonly<Record<string, string>>;
  readonly actions: readonly Action[];
}

/** What became of a column of a file. */
export interface ColonneLue {
  readonly fichier: string;
  readonly feuille: string | null;
  /** Its title, as written. */
  readonly nom: string;
  /** Understood as a field, kept among `autres`, or left out (no title, or nothing in it). */
  readonly role: 'utilisee' | 'gardee' | 'ignoree';
  /** The field, where it is used. */
  readonly champ: string | null;
}

/** What some files of acteurs say together. */
export interface Acteurs {
  readonly fichiers: readonly string[];
  readonly colonnes: readonly ColonneLue[];
  readonly acteurs: readonly Acteur[];
  /** Errors are values that were left out, or rows without a name; warnings are kept as they are. */
  readonly problems: readonly Problem[];
  readonly remarques: readonly string[];
}

/** The official titles of the columns of acteurs, and of those of actions. */
export type ChampActeur = Champ<'acteurs'>;
export type ChampAction = Champ<'actions'>;
