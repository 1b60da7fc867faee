import { type Cellule, type Colonne, type Item, isSigne, type Tableau } from '../../pages/page.js';

/**
 * The table with each run of columns of one `groupe` as one column. On A4, five columns of prose
 * leave some twenty letters a line, and most of a row's height to its longest cell; four are read
 * with ease, and what answers a need comes first, whichever column of the sheet says it.
 */
export function groupColumns(tableau: Tableau): Tableau {
  const runs = runsOf(tableau.colonnes);
  if (runs.length === tableau.colonnes.length) return tableau;
  return {
    ...tableau,
    colonnes: runs.map(({ titre, part }) => ({ titre, part })),
    lignes: tableau.lignes.map((ligne) => ({
      ...ligne,
      cellules: runs.map(({ from, to }) => join(ligne.cellules.slice(from, to))),
    })),
  };
}

/** A run of neighbouring columns that are drawn as one, from `from` to before `to`. */
interface Run {
  readonly titre: string;
  readonly part: number;
  readonly groupe: string | undefined;
  readonly from: number;
  readonly to: number;
}

function runsOf(colonnes: readonly Colonne[]): readonly Run[] {
  const runs: Run[] = [];
  colonnes.forEach(({ titre, part, groupe }, from) => {
    const last = runs.at(-1);
    if (last && groupe !== undefined && last.groupe === groupe)
      runs.splice(-1, 1, { ...last, titre: groupe, part: last.part + part, to: from + 1 });
    else runs.push({ titre, part, groupe, from, to: from + 1 });
  });
  return runs;
}

/** The sentences of several cells: those with a bearing first; an absence only where nothing is present. */
function join(cellules: readonly Cellule[]): Cellule {
  if (cellules.length === 1) return cellules[0] ?? [];
  const all = cellules.flat();
  const present = all.filter(({ sens }) => sens !== 'discret');
  if (present.length === 0) return all.slice(0, 1);
  return [...present.filter(bears), ...present.filter((item) => !bears(item))];
}

const bears = ({ sens }: Item) => isSigne(sens) && sens !== 'autre';
