import {
  type Cellule,
  type ColonneDeTableau,
  type Ligne,
  SIGNES,
  signesOf,
  type Tableau,
  texteOf,
} from '../../page/page.js';
import { item, items, signe } from './phrase.js';
import { type Html, html, lines } from './source.js';

/**
 * A table. Its roles are written out, because a narrow screen shows each row as a card, and some
 * browsers (Safari) take what is not drawn as a table for no table; each cell carries the title of
 * its column, for the cards.
 */
export function tableau(bloc: Tableau): Html {
  const { titre, colonnes, lignes } = bloc;
  return lines(
    html`<table role="table" class="${drawing(bloc, colonnes)}">`,
    html`<caption>${titre}</caption>`,
    html`<thead role="rowgroup"><tr role="row">${colonnes.map(columnHeader)}</tr></thead>`,
    html`<tbody role="rowgroup">`,
    lignes.map((ligne) => row(ligne, colonnes)),
    html`</tbody>`,
    html`</table>`,
    legend(bloc),
  );
}

/** From this many columns on, a sheet of paper has no room for prose, or for facts as large as prose. */
const MANY = { prose: 6, facts: 7 };

/** How the table is drawn where there is room: as a grid, close-set, or as cards (« fiches »). */
function drawing({ estReleve }: Tableau, { length }: readonly ColonneDeTableau[]): string {
  if (!estReleve) return length < MANY.prose ? 'grille' : 'fiches';
  return length < MANY.facts ? 'grille releve' : 'grille releve serre';
}

function columnHeader({ titre }: ColonneDeTableau): Html {
  return html`<th scope="col" role="columnheader">${titre}</th>`;
}

function row({ rang, cellules }: Ligne, colonnes: readonly ColonneDeTableau[]): Html {
  const [first = [], ...others] = cellules;
  const cells = others.map(
    (cellule, i) =>
      html`<td role="cell"${isNul(cellule)} data-titre="${colonnes[i + 1]?.titre ?? ''}">${items(cellule)}</td>`,
  );
  return html`<tr role="row">${rowHeader(first, rang)}${cells}</tr>`;
}

/** A cell that says nothing is seen in a grid only. */
const isNul = ([only]: Cellule): Html => (only?.estNul ? html` class="nul"` : html``);

/** The cell that names the row; where it says more, `abbr` is what is heard beside the other cells. */
function rowHeader(cellule: Cellule, rang: number | undefined): Html {
  const [name, ...others] = cellule;
  const rank = rang === undefined ? undefined : html`<span class="rang">${rang}. </span>`;
  const short = others.length > 0 && name ? html` abbr="${texteOf(name.texte)}"` : '';
  const content = name ? html`${item(name, rank)}${others.map((other) => item(other))}` : '';
  return html`<th scope="row" role="rowheader"${short}>${content}</th>`;
}

/** What the signs of the table mean. Who hears the page has heard the words instead of the signs. */
function legend(bloc: Tableau): Html {
  const signs = signesOf(bloc);
  if (signs.length === 0) return html``;
  const entries = signs.map((sens) => html`<span>${signe(sens)}${SIGNES[sens].legende}</span> `);
  return html`<p class="legende" aria-hidden="true">${entries}</p>`;
}
