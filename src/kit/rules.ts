import { MAX_PROBLEMS, type Problem } from '../lecture/problems.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import { MAX_BESOINS } from './limits.js';
import { COLONNES } from './model.js';
import { checkOrder, type MaybeDocument, Origins } from './order.js';
import { checkReferences, completes, type Declared, declarationsOf, LABELS } from './references.js';

/** What only the kit may say: a supplement that did would put words in the mouth of its source. */
export const KIT_ONLY = ['source', 'constat', 'analyse', 'recommandations'] as const;

/**
 * Checks files against each other, in the order of reading: the kit first, then its supplements; null
 * for a file that could not be understood, which may have declared anything. Returns every problem
 * that a file does not have by itself.
 */
export function checkRules(documents: readonly MaybeDocument[]): Problem[] {
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
  return [...checkOrder(documents, origins), ...problems];
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
