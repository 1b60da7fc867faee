import type { Problem } from '../lecture/problems.js';
import { type Champ, groupes, sansValeurs, type Valeurs } from './champs.js';

/**
 * What an acteur does with partners elsewhere: the fields of its columns (champs.ts), but for who does it. Codes
 * of countries are those of ISO 3166-1 (two letters); a name that is none is left as it is written.
 */
export interface Action extends Omit<Valeurs<'actions'>, 'acteur'> {}

/**
 * A real organisation of a territory: the fields of its columns (champs.ts), and what follows from them. A text
 * that the file does not say is '', a list is empty. `type` is the id of a partenaire of the kit; the place is
 * that of the official list, else as written; of latitude and longitude both are there, or none.
 */
export interface Acteur extends Valeurs<'acteurs'> {
  /** Its name in kebab-case, with a number where another has the same: unique in what is read together. */
  readonly id: string;
  /** Code; '' where the place is not known. */
  readonly region: string;
  /** Columns that the program does not know, by their title. */
  readonly autres: Readonly<Record<string, string>>;
  readonly actions: readonly Action[];
}

/** Whom to reach and how, each said once. */
export const joindre = ({ contact, telephone, courriel }: Acteur): string =>
  [...new Set([contact, telephone, courriel])].filter((said) => said !== '').join(', ');

/** Nobody; an acteur is made of it. */
export const ACTEUR_VIDE: Acteur = {
  ...{ id: '', ...sansValeurs('acteurs'), region: '', autres: {}, actions: [] },
};

/** Nothing done; its keys stand in the order in which the JSON has them. */
export const ACTION_VIDE: Action = actionVide();

function actionVide(): Action {
  const { acteur: _, ...fields } = sansValeurs('actions');
  const keys = groupes(Object.keys(fields), ['source', 'anneeDebut', 'anneeFin']);
  return Object.fromEntries(
    keys.map((key) => [key, fields[key as keyof typeof fields]]),
  ) as unknown as Action;
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

/** The official titles of the columns of acteurs. */
export type ChampActeur = Champ<'acteurs'>;
