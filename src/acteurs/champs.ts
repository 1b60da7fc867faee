import * as v from 'valibot';
import type { Portrait } from './cellules.js';
import { CHAMPS_ACTEUR } from './champs-acteur.js';
import { CHAMPS_ACTION } from './champs-action.js';

/**
 * The one description of a file of acteurs: the columns with their other titles, the validator of each cell,
 * the types, the model to fill in and the editor schema (kit/acteurs.schema.json) all come from it. What a cell
 * says of the kit or of a place is for references.ts and lieu.ts.
 */
export const FORMES = {
  acteurs: { champs: CHAMPS_ACTEUR, obligatoire: 'nom' },
  actions: { champs: CHAMPS_ACTION, obligatoire: 'acteur' },
} as const;

/** What the rows of a table are. */
export type Forme = keyof typeof FORMES;

type Entries<F extends Forme> = (typeof FORMES)[F]['champs'];
/** A field, by the official title of its column. */
export type Champ<F extends Forme> = keyof Entries<F> & string;
/** The values of a row; a field that it leaves empty, or wrong, is not there. */
export type Fiche<F extends Forme> = {
  -readonly [C in Champ<F>]?: v.InferOutput<Entries<F>[C] & v.GenericSchema>;
};

/** The fields of a form, in the order of the columns. */
export const champsOf = <F extends Forme>(forme: F) =>
  Object.keys(FORMES[forme].champs) as Champ<F>[];

/** The validator of a cell that is not empty. */
export const schemaOf = (forme: Forme, champ: string): v.GenericSchema<unknown> =>
  (FORMES[forme].champs as Readonly<Record<string, v.GenericSchema<unknown>>>)[
    champ
  ] as v.GenericSchema<unknown>;

/** What is said of a field beside its kind. */
export const portraitOf = (forme: Forme, champ: string): Portrait =>
  v.getMetadata(schemaOf(forme, champ)).portrait as Portrait;

/** Whether a cell of it may hold several values. */
export const isListe = (forme: Forme, champ: string): boolean =>
  Array.isArray(v.safeParse(schemaOf(forme, champ), '').output);

const OF_TEXTE: readonly string[] = ['string', 'metadata', 'max_length'];

/** Whether any text that is not too long is right in it. */
export function isTexte(forme: Forme, champ: string): boolean {
  const { pipe = [] } = schemaOf(forme, champ) as { readonly pipe?: readonly { type: string }[] };
  return pipe.every(({ type }) => OF_TEXTE.includes(type));
}
