import { holds } from '../collections.js';
import type { Path } from '../lecture/parse.js';
import { MAX_PROBLEMS, type Problem } from '../lecture/problems.js';
import { didYouMean } from '../text/nearest.js';
import { type Shell, shellWord } from '../text/shell.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import type { KitCode } from './explications.js';
import { MAX_BESOINS } from './limits.js';
import { COLONNES } from './model.js';
import type { KitFile } from './schema.js';

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
  const origins = originsOf(documents);
  const isComplete = !documents.includes(null);
  const problems = documents.flatMap((document, index) => {
    if (!document) return [];
    const isKit = index === 0;
    return [
      ...(isKit ? checkKit(document) : checkSupplement(document)),
      ...declare(document, declared),
      ...checkNatures(document),
      ...checkReferences(document, declared, ({ field, id }) => {
        const isLater = !isKit && origins.has(keyOf(field, id));
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
    .map((field) => {
      const message = fr`un kit déclare au moins un ${LABELS[field].nom} (champ « ${field} »)`;
      return document.problem([field], 'kit-incomplet', message);
    });
}

function checkSupplement({ contenu, problem }: KitDocument): Problem[] {
  return KIT_ONLY.filter((field) => holds(contenu[field])).map((field) => {
    const message = fr`un supplément ne peut pas ajouter de « ${field} » : ces mots sont ceux du kit`;
    return problem([field], 'champ-reserve-au-kit', message, 'key');
  });
}

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
  const message = fr`seule une contrepartie a une nature`;
  return contenu.partenaires
    .flatMap(enoncesOf)
    .filter(({ colonne, nature }) => colonne !== 'contreparties' && nature !== null)
    .map(({ path }) => problem([...path, 'nature'], 'nature-hors-contrepartie', message, 'key'));
}

/** The sentences of a partner, each with its column and its place. */
const enoncesOf = (partenaire: KitFile['partenaires'][number], p: number) =>
  COLONNES.flatMap((colonne) =>
    partenaire[colonne].map((enonce, e) => {
      const path: Path = ['partenaires', p, colonne, e];
      return { ...enonce, colonne, path };
    }),
  );

function checkScreen({ contenu, problem }: KitDocument, { besoins }: Declared): Problem[] {
  if (besoins.size <= MAX_BESOINS || contenu.besoins.length === 0) return [];
  const message = fr`plus de ${MAX_BESOINS} besoins : le questionnaire ne peut pas les montrer`;
  return [problem(['besoins'], 'trop-de-besoins', message, 'key')];
}

/** A document, or null where the file could not be understood. */
type MaybeDocument = KitDocument | null;

/** The index of the document that first declares each id. */
type Origins = ReadonlyMap<string, number>;

const keyOf = (field: Declaration, id: string) => `${field} ${id}`;

function originsOf(documents: readonly MaybeDocument[]): Origins {
  const all = documents.flatMap((document, i) =>
    (document ? declarationsOf(document) : []).map(
      ({ field, id }) => [keyOf(field, id), i] as const,
    ),
  );
  return new Map(all.reverse());
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
    const originOf = ({ field, id }: Reference) => origins.get(keyOf(field, id)) ?? 0;
    const misplaced = document && i > 0 && referencesOf(document).find((one) => originOf(one) > i);
    if (!misplaced) continue;
    const { field, id, path } = misplaced;
    const { chemin } = documents[originOf(misplaced)] as KitDocument;
    const { nom, e } = LABELS[field];
    const article = e === '' ? 'le' : 'la';
    const what = fr`${article} ${nom} « ${id} » est déclaré${e} dans ${chemin}, lu après ce fichier`;
    const remedy = document.isGiven
      ? orderToGive(documents, origins, shell)
      : fr`le dossier de configuration est lu d'abord, par ordre de nom : rangez-y ${chemin} sous un nom qui vient avant`;
    return [document.problem(path, 'ordre-des-supplements', fr`${what} ; ${remedy}`)];
  }
  return [];
}

function orderToGive(documents: readonly MaybeDocument[], origins: Origins, shell: Shell): string {
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
    const needed = new Set(references.map(({ field, id }) => origins.get(keyOf(field, id)) ?? i));
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

/**
 * The ids that the files read so far declare, each with the file that did: a supplement may refer to
 * all of them and replace none.
 */
export type Declared = Readonly<Record<Declaration, Map<string, string>>>;

/** What a file can declare, and refer to. */
type Declaration = keyof typeof LABELS;

/** What one of each list is called, and the ending that agrees with it (« déclaré », « déclarée »). */
const LABELS = {
  besoins: { nom: 'besoin', e: '', inconnu: 'besoin-inconnu' },
  situations: { nom: 'situation', e: 'e', inconnu: 'situation-inconnue' },
  natures: { nom: 'nature', e: 'e', inconnu: 'nature-inconnue' },
  partenaires: { nom: 'partenaire', e: '', inconnu: 'partenaire-inconnu' },
} as const satisfies Record<string, { nom: string; e: string; inconnu: KitCode }>;

/** An id by which a file speaks of what is declared somewhere. */
export interface Reference {
  readonly field: Declaration;
  readonly id: string;
  readonly path: Path;
}

/** The ids that a file declares, each with its place. */
function declarationsOf(document: KitDocument): Reference[] {
  return (Object.keys(LABELS) as Declaration[]).flatMap((field) =>
    document.contenu[field].flatMap(({ id }, i) =>
      field === 'partenaires' && completes(document, i)
        ? []
        : [{ field, id, path: [field, i, 'id'] }],
    ),
  );
}

/** A partner without nom completes another; one whose nom is wrong has one. */
export const completes = ({ writes }: KitDocument, p: number) => !writes(['partenaires', p, 'nom']);

/** The ids to which a file refers: partners that it completes, tags, partners of recommendations. */
function referencesOf(document: KitDocument): Reference[] {
  const { contenu } = document;
  const all = (field: Declaration, ids: readonly string[], path: Path) =>
    ids.map((id, i): Reference => ({ field, id, path: [...path, i] }));
  return [
    ...contenu.partenaires.flatMap((partenaire, p): Reference[] => [
      ...(completes(document, p)
        ? [{ field: 'partenaires' as const, id: partenaire.id, path: ['partenaires', p, 'id'] }]
        : []),
      ...enoncesOf(partenaire, p).flatMap(({ besoins, situations, nature, colonne, path }) => [
        ...all('besoins', besoins, [...path, 'besoins']),
        ...all('situations', situations, [...path, 'situations']),
        // Elsewhere it is a problem of its own.
        ...(nature === null || colonne !== 'contreparties'
          ? []
          : [{ field: 'natures' as const, id: nature, path: [...path, 'nature'] }]),
      ]),
    ]),
    ...contenu.recommandations.flatMap(({ partenaires }, r) =>
      all('partenaires', partenaires, ['recommandations', r, 'partenaires']),
    ),
  ];
}

/**
 * Every id that a file refers to must be declared by it or by a file before it; `isExcused` tells
 * which are not to be blamed here.
 */
export function checkReferences(
  document: KitDocument,
  declared: Declared,
  isExcused: (reference: Reference) => boolean = () => false,
): Problem[] {
  const { contenu, problem } = document;
  // A partner that stands in the file without its nom is told there, and not where it is named.
  const own = new Set(contenu.partenaires.map(({ id }) => id));
  return referencesOf(document)
    .filter(({ path, id }) => path[0] !== 'recommandations' || !own.has(id))
    .filter((reference) => !declared[reference.field].has(reference.id) && !isExcused(reference))
    .slice(0, MAX_PROBLEMS)
    .map(({ field, id, path }) => {
      const known = [...declared[field].keys()];
      const { nom, e, inconnu } = LABELS[field];
      const near = didYouMean(id, known);
      if (path[0] === 'partenaires' && field === 'partenaires') {
        const message = fr`partenaire « ${id} » inconnu : il lui faut un champ « nom »${near}`;
        return problem(path, inconnu, message);
      }
      const isShort = known.length > 0 && known.length <= 20;
      const list = isShort ? fr` ; déclaré${e}s : ${known.join(', ')}` : '';
      return problem(path, inconnu, fr`${nom} « ${id} » non déclaré${e}${near || list}`);
    });
}
