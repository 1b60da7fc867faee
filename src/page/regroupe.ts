import type { Cellule, ColonneDeTableau, Item, Tableau } from './page.js';

/**
 * The table with each run of neighbouring columns of one `groupe` as one column, for a page on which
 * all of them would be narrower than French words are long. What matters comes first in the new cell.
 */
export function regroupe(tableau: Tableau): Tableau {
  const runs = runsOf(tableau.colonnes);
  return {
    ...tableau,
    colonnes: runs.map(mergeColumns),
    lignes: tableau.lignes.map((ligne) => {
      let from = 0;
      const cellules = runs.map(({ length }) => {
        from += length;
        return mergeCells(ligne.cellules.slice(from - length, from));
      });
      return { ...ligne, cellules };
    }),
  };
}

function runsOf(colonnes: readonly ColonneDeTableau[]): ColonneDeTableau[][] {
  const runs: ColonneDeTableau[][] = [];
  for (const colonne of colonnes) {
    const run = runs.at(-1);
    const groupe = run?.[0]?.groupe;
    if (run && groupe !== undefined && groupe === colonne.groupe) run.push(colonne);
    else runs.push([colonne]);
  }
  return runs;
}

/** n texts in one column need √n times the width: the cell also grows in height. */
function mergeColumns(run: readonly ColonneDeTableau[]): ColonneDeTableau {
  const [first = { titre: '', part: 1 }] = run;
  if (run.length === 1) return first;
  const part = run.reduce((sum, colonne) => sum + colonne.part, 0) / Math.sqrt(run.length);
  return { titre: first.groupe ?? first.titre, part };
}

/** What matters first; that nothing is said (« non précisé »), only where nobody says anything. */
function mergeCells(cellules: readonly Cellule[]): Cellule {
  const [first = []] = cellules;
  if (cellules.length === 1) return first;
  const said = cellules.flat().filter(({ sens }) => sens !== 'discret');
  if (said.length === 0) return first;
  const isOther = ({ sens }: Item) => sens === 'autre';
  return [...said.filter((item) => !isOther(item)), ...said.filter(isOther)];
}
