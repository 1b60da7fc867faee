import type { Path } from '../lecture/parse.js';
import { MAX_PROBLEMS, type Problem } from '../lecture/problems.js';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import type { KitCode } from './explications.js';
import { COLONNES } from './model.js';

/**
 * The ids that the files read so far declare, each with the file that did: a supplement may refer to
 * all of them and replace none.
 */
export type Declared = Readonly<Record<Declaration, Map<string, string>>>;

/** What a file can declare, and refer to. */
export type Declaration = keyof typeof LABELS;

/** What one of each list is called, and the ending that agrees with it (« déclaré », « déclarée »). */
export const LABELS = {
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
export function declarationsOf(document: KitDocument): Reference[] {
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
export function referencesOf(document: KitDocument): Reference[] {
  const { contenu } = document;
  const all = (field: Declaration, ids: readonly string[], path: Path) =>
    ids.map((id, i): Reference => ({ field, id, path: [...path, i] }));
  return [
    ...contenu.partenaires.flatMap((partenaire, p) => [
      ...(completes(document, p) ? [completion(partenaire.id, p)] : []),
      ...COLONNES.flatMap((colonne) =>
        partenaire[colonne].flatMap(({ besoins, situations, nature }, e) => {
          const path = ['partenaires', p, colonne, e];
          return [
            ...all('besoins', besoins, [...path, 'besoins']),
            ...all('situations', situations, [...path, 'situations']),
            // Elsewhere it is a problem of its own.
            ...(nature === null || colonne !== 'contreparties'
              ? []
              : [{ field: 'natures' as const, id: nature, path: [...path, 'nature'] }]),
          ];
        }),
      ),
    ]),
    ...contenu.recommandations.flatMap(({ partenaires }, r) =>
      all('partenaires', partenaires, ['recommandations', r, 'partenaires']),
    ),
  ];
}

const completion = (id: string, p: number): Reference => ({
  field: 'partenaires',
  id,
  path: ['partenaires', p, 'id'],
});

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
      if (path[0] === 'partenaires' && field === 'partenaires') {
        const near = didYouMean(id, known);
        const message = fr`partenaire « ${id} » inconnu : il lui faut un champ « nom »${near}`;
        return problem(path, inconnu, message);
      }
      const isShort = known.length > 0 && known.length <= 20;
      const list = isShort ? fr` ; déclaré${e}s : ${known.join(', ')}` : '';
      const hint = didYouMean(id, known) || list;
      return problem(path, inconnu, fr`${nom} « ${id} » non déclaré${e}${hint}`);
    });
}
