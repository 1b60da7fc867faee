import { Paragraph } from 'docx';
import { type Cellule, fragmentsOf, type Item } from '../../page/page.js';
import { isSigne, SIGNES } from '../../page/signes.js';
import { phraseOf, runsBehindSign, runsOf } from './phrase.js';
import { STYLE } from './styles.js';

/** What stands in the cells of a table. */

/** The cell that names a row: its rank and its name in bold. */
export function drawHead([name, ...items]: Cellule, rang: number | undefined): Paragraph[] {
  if (name === undefined) return drawCell([]);
  const lead = rang === undefined ? [] : [{ texte: `${rang}.\u00a0` }];
  const phrase = [...lead, ...fragmentsOf(name.texte)];
  return [
    new Paragraph({ style: STYLE.cellule, children: runsOf(phrase, name.sens, true) }),
    ...items.flatMap(drawItem),
  ];
}

/** A cell must hold a paragraph, also where nothing is said. */
export function drawCell(cellule: Cellule): Paragraph[] {
  return cellule.length > 0 ? cellule.flatMap(drawItem) : [new Paragraph({ style: STYLE.cellule })];
}

function drawItem(item: Item): Paragraph[] {
  const { sens, suite = [] } = item;
  const said = phraseOf(item);
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
