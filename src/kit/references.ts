import type { Path } from '../lecture/parse.js';
import { MAX_PROBLEMS, type Problem } from '../lecture/problems.js';
import { didYouMean } from '../text/nearest.js';
import { fr } from '../text/typography.js';
import type { KitDocument } from './document.js';
import { COLONNES } from './model.js';

/**
 * The ids that the files read so far declare, each with the file that did: a supplement may refer to
 * all of them and replace none.
 */
export interface Declared {
  readonly besoins: Map<string, string>;
  readonly situations: Map<string, string>;
  readonly natures: Map<string, string>;
  readonly partenaires: Map<string, string>;
}

/** What one of each list is called, and the ending that agrees with it (« déclaré », « déclarée »). */
export const LABELS = {
  besoins: { nom: 'besoin', e: '' },
  situations: { nom: 'situation', e: 'e' },
  natures: { nom: 'nature', e: 'e' },
  partenaires: { nom: 'partenaire', e: '' },
} as const;

/** Every id in a tag or recommendation must be declared by this file or one before it. */
export function checkReferences({ contenu, problem }: KitDocument, declared: Declared): Problem[] {
  let count = 0;
  const check = (field: keyof Declared, id: string, path: Path): Problem[] => {
    if (declared[field].has(id) || ++count > MAX_PROBLEMS) return [];
    const known = [...declared[field].keys()];
    const { nom, e } = LABELS[field];
    const isShort = known.length > 0 && known.length <= 20;
    const list = isShort ? fr` ; déclaré${e}s : ${known.join(', ')}` : '';
    return [problem(path, fr`${nom} « ${id} » non déclaré${e}${didYouMean(id, known) || list}`)];
  };
  const checkAll = (field: keyof Declared, ids: readonly string[], path: Path) =>
    ids.flatMap((id, i) => check(field, id, [...path, i]));
  return [
    ...contenu.partenaires.flatMap((partenaire, p) =>
      COLONNES.flatMap((colonne) =>
        partenaire[colonne].flatMap(({ besoins, situations, nature }, e) => {
          const path = ['partenaires', p, colonne, e];
          return [
            ...checkAll('besoins', besoins, [...path, 'besoins']),
            ...checkAll('situations', situations, [...path, 'situations']),
            ...(nature === null ? [] : checkNature(nature, colonne, [...path, 'nature'])),
          ];
        }),
      ),
    ),
    ...contenu.recommandations.flatMap(({ partenaires }, r) =>
      checkAll('partenaires', partenaires, ['recommandations', r, 'partenaires']),
    ),
  ];

  function checkNature(nature: string, colonne: string, path: Path): Problem[] {
    return colonne === 'contreparties'
      ? check('natures', nature, path)
      : [problem(path, fr`seule une contrepartie a une nature`, 'key')];
  }
}
