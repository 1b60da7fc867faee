import type { Problem } from '../lecture/problems.js';
import { shellWord } from '../text/shell.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import {
  type Declaration,
  declarationsOf,
  LABELS,
  type Reference,
  referencesOf,
} from './references.js';

/** The order in which supplements are read, which is the one in which they are given. */

/** A document, or null where the file could not be understood. */
export type MaybeDocument = KitDocument | null;

/** Which document first declares each id. */
export class Origins {
  readonly #places = new Map<string, number>();

  constructor(documents: readonly MaybeDocument[]) {
    for (const [i, document] of documents.entries()) {
      for (const { field, id } of document ? declarationsOf(document) : []) {
        const key = `${field} ${id}`;
        if (!this.#places.has(key)) this.#places.set(key, i);
      }
    }
  }

  /** Index of the document; undefined where none does. */
  of(field: Declaration, id: string): number | undefined {
    return this.#places.get(`${field} ${id}`);
  }
}

/**
 * One problem, whatever the number of references to what is declared too late, and the order that
 * mends them all. The kit comes first whatever it refers to.
 */
export function checkOrder(documents: readonly MaybeDocument[], origins: Origins): Problem[] {
  for (const [i, document] of documents.entries()) {
    const misplaced = i > 0 && document && firstMisplaced(document, i, origins);
    if (!misplaced) continue;
    const { field, id, path } = misplaced;
    const declarer = documents[origins.of(field, id) ?? 0] as KitDocument;
    const { nom, e } = LABELS[field];
    const article = e === '' ? 'le' : 'la';
    const what = fr`${article} ${nom} « ${id} » est déclaré${e} dans ${declarer.chemin}, lu après ce fichier`;
    const message = fr`${what} ; ${remedy(document, declarer, documents, origins)}`;
    return [document.problem(path, 'ordre-des-supplements', message)];
  }
  return [];
}

function firstMisplaced(document: KitDocument, i: number, origins: Origins): Reference | undefined {
  return referencesOf(document).find(({ field, id }) => (origins.of(field, id) ?? 0) > i);
}

function remedy(
  reader: KitDocument,
  declarer: KitDocument,
  documents: readonly MaybeDocument[],
  origins: Origins,
): string {
  if (!reader.isGiven)
    return fr`le dossier de configuration est lu d'abord, par ordre de nom : rangez-y ${declarer.chemin} sous un nom qui vient avant`;
  const order = rightOrder(documents, origins);
  if (order === null) return fr`ils se citent l'un l'autre : réunissez-les en un seul fichier`;
  const options = order.map((chemin) => `--supplement ${shellWord(chemin)}`).join(' ');
  return fr`donnez-les dans cet ordre : ${options}`;
}

/** The supplements that were given, each after all that it refers to; null where they go in circles. */
function rightOrder(documents: readonly MaybeDocument[], origins: Origins): string[] | null {
  const done = new Set<number>();
  const open = new Set<number>();
  const place = (i: number): boolean => {
    if (done.has(i)) return true;
    if (open.has(i)) return false;
    open.add(i);
    const references = documents[i] ? referencesOf(documents[i]) : [];
    const needed = new Set(references.map(({ field, id }) => origins.of(field, id) ?? i));
    needed.delete(i);
    const isPlaced = [...needed].every(place);
    done.add(i);
    return isPlaced;
  };
  if (!documents.every((_, i) => place(i))) return null;
  return [...done].flatMap((i) => {
    const document = documents[i];
    return i > 0 && document?.isGiven ? [document.chemin] : [];
  });
}
