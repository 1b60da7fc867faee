import { MAX_PROBLEMS, type Problem } from '../lecture/problems.js';
import { type Shell, shellWord } from '../text/shell.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import { MAX_BESOINS } from './limits.js';
import { COLONNES } from './model.js';
import {
  checkReferences,
  completes,
  type Declaration,
  type Declared,
  declarationsOf,
  LABELS,
  type Reference,
  referencesOf,
} from './references.js';

/** What only the kit may say: a supplement that did would put words in the mouth of its source. */
export const KIT_ONLY = ['source', 'constat', 'analyse', 'recommandations'] as const;

/**
 * Checks files against each other, in the order of reading: the kit first, then its supplements; null
 * for a file that could not be understood, which may have declared anything. Returns every problem
 * that a file does not have by itself; a command that a message proposes is for `shell`.
 */
export function checkRules(documents: readonly MaybeDocument[], shell: Shell = 'posix'): Problem[] {
  const declared: Declared = {
    besoins: new Map(),
    situations: new Map(),
    natures: new Map(),
    partenaires: new Map(),
  };
  const origins = new Origins(documents);
  const isComplete = !documents.includes(null);
  const problems = documents.flatMap((document, index) => {
    if (!document) return [];
    const isKit = index === 0;
    return [
      ...(isKit ? checkKit(document) : checkSupplement(document)),
      ...declare(document, declared),
      ...checkNatures(document),
      ...checkReferences(document, declared, ({ field, id }) => {
        const isLater = !isKit && origins.of(field, id) !== undefined;
        return isLater || !isComplete || documents.some((other) => other?.hasLost(field, id));
      }),
      ...checkScreen(document, declared),
    ].slice(0, MAX_PROBLEMS);
  });
  return [...checkOrder(documents, origins, shell), ...problems];
}

function checkKit(document: KitDocument): Problem[] {
  return (['besoins', 'partenaires'] as const)
    .filter((field) => document.contenu[field].length === 0 && !document.hasLost(field))
    .map((field) =>
      document.problem(
        [field],
        'kit-incomplet',
        fr`un kit déclare au moins un ${LABELS[field].nom} (champ « ${field} »)`,
      ),
    );
}

function checkSupplement({ contenu, problem }: KitDocument): Problem[] {
  return KIT_ONLY.filter((field) => holds(contenu[field])).map((field) =>
    problem(
      [field],
      'champ-reserve-au-kit',
      fr`un supplément ne peut pas ajouter de « ${field} » : ces mots sont ceux du kit`,
      'key',
    ),
  );
}

/** Whether a field says something. */
export const holds = (value: unknown) =>
  Array.isArray(value) ? value.length > 0 : value !== undefined;

/** Adds a file's ids to what is declared; a problem for each that already was. */
function declare(document: KitDocument, declared: Declared): Problem[] {
  const { problem, chemin } = document;
  const repeated = declarationsOf(document).flatMap(({ field, id, path }) => {
    const before = declared[field].get(id);
    declared[field].set(id, before ?? chemin);
    if (before === undefined) return [];
    if (field === 'partenaires' && before !== chemin) {
      const message = fr`le partenaire « ${id} » existe déjà dans ${before} : un supplément peut le compléter, pas le renommer ; retirez ce nom`;
      return [problem([...path.slice(0, -1), 'nom'], 'partenaire-renomme', message, 'key')];
    }
    const where = before === chemin ? '' : fr` dans ${before}`;
    const { nom, e } = LABELS[field];
    return [problem(path, 'deja-declare', fr`${nom} « ${id} » déjà déclaré${e}${where}`)];
  });
  return [...repeated, ...checkTwice(document)];
}

/** A partner that a file completes stands in it once, and not beside its declaration. */
function checkTwice(document: KitDocument): Problem[] {
  const { contenu, problem } = document;
  const own = new Map<string, boolean>();
  return contenu.partenaires.flatMap(({ id }, i) => {
    const isNamed = !completes(document, i);
    const wasNamed = own.get(id);
    own.set(id, wasNamed || isNamed);
    // Named twice, it is declared twice, which is told above.
    if (wasNamed === undefined || (wasNamed && isNamed)) return [];
    const path = ['partenaires', i, 'id'];
    return [problem(path, 'deja-declare', fr`partenaire « ${id} » déjà déclaré`)];
  });
}

function checkNatures({ contenu, problem }: KitDocument): Problem[] {
  return contenu.partenaires.flatMap((partenaire, p) =>
    COLONNES.filter((colonne) => colonne !== 'contreparties').flatMap((colonne) =>
      partenaire[colonne].flatMap(({ nature }, e) => {
        const path = ['partenaires', p, colonne, e, 'nature'];
        const message = fr`seule une contrepartie a une nature`;
        return nature === null ? [] : [problem(path, 'nature-hors-contrepartie', message, 'key')];
      }),
    ),
  );
}

function checkScreen({ contenu, problem }: KitDocument, { besoins }: Declared): Problem[] {
  if (besoins.size <= MAX_BESOINS || contenu.besoins.length === 0) return [];
  const message = fr`plus de ${MAX_BESOINS} besoins : le questionnaire ne peut pas les montrer`;
  return [problem(['besoins'], 'trop-de-besoins', message, 'key')];
}

/** The order in which supplements are read, which is the one in which they are given. */

/** A document, or null where the file could not be understood. */
type MaybeDocument = KitDocument | null;

/** Which document first declares each id. */
class Origins {
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
function checkOrder(
  documents: readonly MaybeDocument[],
  origins: Origins,
  shell: Shell,
): Problem[] {
  for (const [i, document] of documents.entries()) {
    const misplaced = i > 0 && document && firstMisplaced(document, i, origins);
    if (!misplaced) continue;
    const { field, id, path } = misplaced;
    const declarer = documents[origins.of(field, id) ?? 0] as KitDocument;
    const { nom, e } = LABELS[field];
    const article = e === '' ? 'le' : 'la';
    const what = fr`${article} ${nom} « ${id} » est déclaré${e} dans ${declarer.chemin}, lu après ce fichier`;
    const message = fr`${what} ; ${remedy(document, declarer, documents, origins, shell)}`;
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
  shell: Shell,
): string {
  if (!reader.isGiven)
    return fr`le dossier de configuration est lu d'abord, par ordre de nom : rangez-y ${declarer.chemin} sous un nom qui vient avant`;
  const order = rightOrder(documents, origins);
  if (order === null) return fr`ils se citent l'un l'autre : réunissez-les en un seul fichier`;
  const options = order.map((chemin) => `--supplement ${shellWord(chemin, shell)}`).join(' ');
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
