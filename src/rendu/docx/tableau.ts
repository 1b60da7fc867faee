import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Colonne, Ligne, Tableau } from '../../page/page.js';
import { regroupe } from '../../page/regroupe.js';
import { SIGNES, signesOf } from '../../page/signes.js';
import { fr } from '../../text/typography.js';
import { drawCell, drawHead } from './cellule.js';
import { fichesOf } from './fiches.js';
import { CELL_MARGIN, leastWidths, shareRoom } from './largeurs.js';
import { drawDefinitions } from './listes.js';
import { runsOf } from './phrase.js';
import { ACCENT, STYLE } from './styles.js';
import { DescribedTable } from './tableau-decrit.js';

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: ACCENT };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HEADER_FILL = 'E9EFF5';

/** Whether the longest words of its columns need more than `room`, in twentieths of a point. */
export function isWider(tableau: Tableau, room: number): boolean {
  return leastWidths(regroupe(tableau)).reduce((total, width) => total + width, 0) > room;
}

/**
 * Its caption, the table itself, and what its signs mean in words; where its words would have to be
 * cut, terms instead of a table. `room` is in twentieths of a point.
 */
export function drawTableau(tableau: Tableau, room: number): (Paragraph | Table)[] {
  const grouped = regroupe(tableau);
  return [
    new Paragraph({ style: 'Caption', children: runsOf(tableau.titre) }),
    ...(isWider(grouped, room) ? drawDefinitions(fichesOf(grouped)) : [drawGrid(grouped, room)]),
    drawLegende(tableau),
  ];
}

function drawGrid(tableau: Tableau, room: number): Table {
  const { titre, colonnes, lignes } = tableau;
  const description = fr`Colonnes : ${colonnes.map((colonne) => colonne.titre).join(', ')}.`;
  const options = {
    layout: TableLayoutType.FIXED,
    width: { size: room, type: WidthType.DXA },
    columnWidths: shareRoom(colonnes, leastWidths(tableau), room),
    borders: {
      top: RULE,
      bottom: RULE,
      left: NONE,
      right: NONE,
      insideHorizontal: LINE,
      insideVertical: NONE,
    },
    margins: { top: 50, bottom: 50, left: CELL_MARGIN, right: CELL_MARGIN },
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    // The last row stays on the page of what its signs mean.
    rows: [
      headerRow(colonnes),
      ...lignes.map((ligne, l) => drawLigne(ligne, l + 1 === lignes.length)),
    ],
  };
  return new DescribedTable(options, titre, description);
}

function headerRow(colonnes: readonly Colonne[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: colonnes.map(headerCell) });
}

function headerCell({ titre }: Colonne): TableCell {
  return new TableCell({
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: HEADER_FILL },
    children: [new Paragraph({ style: STYLE.entete, children: runsOf(titre) })],
  });
}

function drawLigne({ rang, cellules }: Ligne, keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(keepNext && { keepNext }),
    children: cellules.map(
      (cellule, c) =>
        new TableCell({ children: c === 0 ? drawHead(cellule, rang) : drawCell(cellule) }),
    ),
  });
}

/** Also where there are no signs: Word joins two tables that no paragraph separates. */
function drawLegende(tableau: Tableau): Paragraph {
  const entries = signesOf(tableau).map((sens) => {
    const { signe, legende } = SIGNES[sens];
    return `${signe} ${legende}`.replaceAll(' ', '\u00a0');
  });
  return new Paragraph({ style: STYLE.legende, children: runsOf(entries.join('   ')) });
}
