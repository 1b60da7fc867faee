import {
  type Cellule,
  type Definitions,
  fragmentsOf,
  type Item,
  type Tableau,
  texteOf,
} from '../../page/page.js';
import { fr } from '../../text/typography.js';

/**
 * A table whose words have no room in columns, as terms: the name of each row, then its cells, each
 * sentence behind the title of its column.
 */
export function fichesOf({ colonnes, lignes }: Tableau): Definitions {
  return {
    genre: 'definitions',
    entrees: lignes.map(({ rang, cellules: [head = [], ...cellules] }) => {
      const [name, ...more] = head;
      const lead = rang === undefined ? '' : `${rang}.\u00a0`;
      return {
        terme: lead + (name ? texteOf(name.texte) : ''),
        items: [...more, ...cellules.flatMap((cellule, c) => titled(cellule, colonnes[c + 1]))],
      };
    }),
  };
}

function titled(cellule: Cellule, colonne: Tableau['colonnes'][number] | undefined): Item[] {
  const lead = fr`${colonne?.titre ?? ''} : `;
  return cellule.map((item) => ({
    ...item,
    texte: [{ texte: lead, sens: 'important' }, ...fragmentsOf(item.texte)],
  }));
}
