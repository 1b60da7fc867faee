import type { Section } from '../../page/page.js';
import { blocs } from './bloc.js';
import { type Html, html, lines } from './source.js';

/** From this many sections on, a list of them is worth its room. */
const MANY = 4;

/** What the skip link to the table of contents leads to. */
export const SOMMAIRE = 'sommaire';

/** Whether the sections are announced by a table of contents. */
export const hasSommaire = (sections: readonly Section[]) => sections.length >= MANY;

/** The sections under their headings, with a table of contents where there are many. */
export function sections(list: readonly Section[]): Html {
  if (list.length === 0) return html``;
  return lines(
    html`<div class="corps">`,
    hasSommaire(list) ? sommaire(list) : [],
    html`<div>`,
    list.map((content, i) => section(content, `${i + 1}`)),
    html`</div>`,
    html`</div>`,
  );
}

function sommaire(list: readonly Section[]): Html {
  const entries = list.map(
    ({ titre }, i) => html`<li><a href="#${anchor(`${i + 1}`)}">${titre}</a></li>`,
  );
  return html`<nav id="${SOMMAIRE}" tabindex="-1" aria-labelledby="${SOMMAIRE}-titre"><p id="${SOMMAIRE}-titre">Sommaire</p><ul role="list">${entries}</ul></nav>`;
}

/** `place`: « 2 », « 2-1 »: anchors are places, because titles are words of a kit. */
function section(
  { titre, blocs: content, sections: inner = [] }: Section,
  place: string,
  depth = 2,
): Html {
  return lines(
    html`<section>`,
    heading(depth, anchor(place), titre),
    blocs(content, place),
    inner.map((one, i) => section(one, `${place}-${i + 1}`, depth + 1)),
    html`</section>`,
  );
}

const anchor = (place: string) => `partie-${place}`;

function heading(depth: number, id: string, titre: string): Html {
  return depth === 2 ? html`<h2 id="${id}">${titre}</h2>` : html`<h3 id="${id}">${titre}</h3>`;
}
