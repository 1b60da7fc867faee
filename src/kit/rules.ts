import { MAX_PROBLEMS, type Problem } from '../lecture/problems.js';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import { checkReferences, type Declared, LABELS } from './references.js';
import { MAX_BESOINS } from './schema.js';

const DECLARATIONS = ['besoins', 'situations', 'natures'] as const;
/** What only the kit may say: a supplement that did would put words in the mouth of its source. */
const KIT_ONLY = ['source', 'constat', 'analyse', 'recommandations'] as const;

/**
 * Checks files against each other, in the order of reading: the kit first, then its supplements.
 * Returns every problem, errors and warnings; the fields of each file are already right.
 */
export function checkRules(documents: readonly KitDocument[]): Problem[] {
  const declared: Declared = {
    besoins: new Map(),
    situations: new Map(),
    natures: new Map(),
    partenaires: new Map(),
  };
  return documents.flatMap((document, index) => {
    const isKit = index === 0;
    return [
      ...(isKit ? checkKit(document) : checkSupplement(document, declared)),
      ...declare(document, declared, isKit),
      ...checkReferences(document, declared),
      ...(declared.besoins.size > MAX_BESOINS && document.contenu.besoins.length > 0
        ? [
            document.problem(
              ['besoins'],
              fr`plus de ${MAX_BESOINS} besoins : le questionnaire ne peut pas les montrer`,
              'key',
            ),
          ]
        : []),
    ].slice(0, MAX_PROBLEMS);
  });
}

function checkKit(document: KitDocument): Problem[] {
  return (['besoins', 'partenaires'] as const)
    .filter((field) => document.contenu[field].length === 0)
    .map((field) =>
      document.problem(
        [field],
        fr`un kit déclare au moins un ${LABELS[field].nom} (champ « ${field} »)`,
      ),
    );
}

function checkSupplement(document: KitDocument, declared: Declared): Problem[] {
  const { contenu, problem } = document;
  const foreign = KIT_ONLY.filter((field) => {
    const value = contenu[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  });
  return [
    ...foreign.map((field) =>
      problem(
        [field],
        fr`un supplément ne peut pas ajouter de « ${field} » : ces mots sont ceux du kit`,
        'key',
      ),
    ),
    ...contenu.partenaires.flatMap(({ id, nom }, i) =>
      nom !== undefined && declared.partenaires.has(id)
        ? [
            problem(
              ['partenaires', i, 'nom'],
              fr`le partenaire « ${id} » existe déjà${elsewhere(document, declared.partenaires.get(id))} : un supplément peut le compléter, pas le renommer ; retirez ce nom`,
              'key',
            ),
          ]
        : [],
    ),
  ];
}

/** Adds a file's ids to what is declared; a problem for each that already was. */
function declare(document: KitDocument, declared: Declared, isKit: boolean): Problem[] {
  const { contenu, problem, chemin } = document;
  const problems: Problem[] = [];
  for (const field of DECLARATIONS) {
    for (const [i, { id }] of contenu[field].entries()) {
      if (declared[field].has(id))
        problems.push(
          problem(
            [field, i, 'id'],
            fr`${LABELS[field].nom} « ${id} » déjà déclaré${LABELS[field].e}${elsewhere(document, declared[field].get(id))}`,
          ),
        );
      declared[field].set(id, declared[field].get(id) ?? chemin);
    }
  }
  const own = new Set<string>();
  for (const [i, { id, nom }] of contenu.partenaires.entries()) {
    if (own.has(id))
      problems.push(problem(['partenaires', i, 'id'], fr`partenaire « ${id} » déjà déclaré`));
    else if (nom === undefined && !declared.partenaires.has(id)) {
      const hint = isKit ? '' : didYouMean(id, [...declared.partenaires.keys()]);
      problems.push(
        problem(
          ['partenaires', i, 'id'],
          fr`partenaire « ${id} » inconnu : il lui faut un champ « nom »${hint}`,
        ),
      );
    }
    own.add(id);
  }
  for (const id of own) declared.partenaires.set(id, declared.partenaires.get(id) ?? chemin);
  return problems;
}

/** « dans F », where it is another file that has declared an id. */
function elsewhere({ chemin }: KitDocument, declaredIn: string | undefined): string {
  return declaredIn === undefined || declaredIn === chemin ? '' : fr` dans ${declaredIn}`;
}
