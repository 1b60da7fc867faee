import {
  BorderStyle,
  BuilderElement,
  type IBorderOptions,
  type ITableOptions,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
} from 'docx';
import { sum } from '../../collections.js';
import {
  type Cellule,
  type ColonneDeTableau,
  type Definitions,
  fragmentsOf,
  type Item,
  isSigne,
  type Ligne,
  SIGNES,
  signesOf,
  type Tableau,
  texteOf,
} from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { CELL_MARGIN, heightOf, leastWidths, shareRoom } from './largeurs.js';
import { BOLD, drawDefinitions, plain, runsBehindSign, runsOf } from './phrase.js';
import { ACCENT, STYLE } from './styles.js';

const RULE: IBorderOptions = { style: BorderStyle.SINGLE, size: 8, color: ACCENT };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const HEADER_FILL = 'E9EFF5';

/** What of a sheet is for words, in twentieths of a point. */
interface Sheet {
  readonly width: number;
  readonly height: number;
}

/**
 * Its caption, the table itself, and what its signs mean in words. Where words would have to be cut, or prose
 * goes on beyond a sheet, terms instead of a table: facts to be looked up go on, under their heads.
 */
export function drawTableau(tableau: Tableau, { width, height }: Sheet): (Paragraph | Table)[] {
  const least = leastWidths(tableau);
  const widths = shareRoom(tableau.colonnes, least, width);
  const isWider = sum(least) > width;
  const isLonger = !tableau.estReleve && heightOf(tableau, widths) > height;
  return [
    new Paragraph({ style: 'Caption', children: runsOf(tableau.titre) }),
    ...(isWider || isLonger ? drawDefinitions(fichesOf(tableau)) : [drawGrid(tableau, widths)]),
    drawLegende(tableau),
  ];
}

function drawGrid({ titre, colonnes, lignes }: Tableau, widths: readonly number[]): Table {
  const description = fr`Colonnes : ${colonnes.map((colonne) => colonne.titre).join(', ')}.`;
  const options = {
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
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
    // No row stands alone: the first one is with the next, the last with the one before and the legend.
    rows: [
      headerRow(colonnes),
      ...lignes.map((ligne, l) => drawLigne(ligne, l === 0 || l + 2 >= lignes.length)),
    ],
  };
  return new DescribedTable(options, titre, description);
}

function headerRow(colonnes: readonly ColonneDeTableau[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children: colonnes.map(headerCell) });
}

function headerCell({ titre }: ColonneDeTableau): TableCell {
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
  const slim = { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT };
  return new Paragraph({
    style: STYLE.legende,
    ...(entries.length === 0 && { spacing: slim }),
    children: runsOf(entries.join('   ')),
  });
}

/** The cell that names a row: its rank and its name in bold. */
function drawHead([name, ...items]: Cellule, rang: number | undefined): Paragraph[] {
  if (name === undefined) return drawCell([]);
  const lead = rang === undefined ? [] : [{ texte: `${rang}.\u00a0` }];
  const phrase = [...lead, ...fragmentsOf(name.texte)];
  return [
    new Paragraph({ style: STYLE.cellule, children: runsOf(phrase, name.sens, BOLD) }),
    ...items.flatMap(drawItem),
  ];
}

/** A cell must hold a paragraph, also where nothing is said. */
function drawCell(cellule: Cellule): Paragraph[] {
  return cellule.length > 0 ? cellule.flatMap(drawItem) : [new Paragraph({ style: STYLE.cellule })];
}

function drawItem(item: Item): Paragraph[] {
  const { texte: said, sens, suite = [] } = item;
  const first = isSigne(sens)
    ? new Paragraph({ style: STYLE.signe, children: runsBehindSign(said, SIGNES[sens].signe) })
    : new Paragraph({ style: STYLE.cellule, children: runsOf(said, sens) });
  return [
    first,
    ...suite.map(
      (phrase) => new Paragraph({ style: STYLE.signe, children: runsOf(phrase, 'discret') }),
    ),
  ];
}

/**
 * A table whose words have no room in columns, as terms: the name of each row, then its cells, each
 * sentence behind the title of its column.
 */
function fichesOf({ colonnes, lignes }: Tableau): Definitions {
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

/** A table with its alternative text, a title and a description, which the package cannot say. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, titre: string, description: string) {
    super(options);
    const [properties] = this.root;
    if (!(properties instanceof XmlComponent)) throw new TypeError('a table without properties');
    // The schema wants them in this order, behind all other properties.
    properties.addChildElement(stringElement('w:tblCaption', titre));
    properties.addChildElement(stringElement('w:tblDescription', description));
  }
}

function stringElement(name: string, value: string): XmlComponent {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value: plain(value) } } });
}
