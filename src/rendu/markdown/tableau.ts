import type { Cellule, Colonne, Item, Ligne, Tableau } from '../../page/page.js';
import { isSigne, SIGNES, signesOf } from '../../page/signes.js';
import { fr } from '../../text/typography.js';
import { drawItem, drawPhrase } from './phrase.js';

/** The dashes of the rule under the header, of which pandoc makes the widths of the columns. */
const DASHES = 72;

/** Between the sentences of a cell: the one mark for it in GFM. The Word documents of pandoc drop it. */
const BREAK = ' <br> ';

/** A table under its caption, with the legend of its signs: blocks that blank lines part. */
export function drawTableau(tableau: Tableau): string[] {
  const { titre, colonnes, lignes } = tableau;
  const header = colonnes.map((colonne) => drawPhrase(colonne.titre));
  const rows = [header, ruleOf(colonnes), ...lignes.map(drawLigne)];
  const legend = signesOf(tableau).map((sens) => `${SIGNES[sens].signe} ${SIGNES[sens].legende}`);
  return [
    drawPhrase(titre, 'important'),
    rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'),
    ...(legend.length > 0 ? [legend.join(fr` ; `)] : []),
  ];
}

function ruleOf(colonnes: readonly Colonne[]): string[] {
  const total = colonnes.reduce((sum, { part }) => sum + part, 0);
  return colonnes.map(({ part }) => '-'.repeat(Math.max(3, Math.round((DASHES * part) / total))));
}

function drawLigne({ rang, cellules }: Ligne): string[] {
  const [first = '', ...others] = cellules.map(drawCellule);
  return [rang === undefined ? first : `${rang}. ${first}`, ...others];
}

function drawCellule(cellule: Cellule): string {
  const lines = cellule.flatMap(drawLines);
  // What has no mark of its own gets a dash, so that sentences stay apart where breaks are dropped.
  return lines
    .map(({ line, isMarked }) => (isMarked || lines.length === 1 ? line : `– ${line}`))
    .join(BREAK);
}

function drawLines(item: Item) {
  const isMarked = isSigne(item.sens) || item.sens === 'important';
  return drawItem(item).map((line, i) => ({ line, isMarked: isMarked && i === 0 }));
}
