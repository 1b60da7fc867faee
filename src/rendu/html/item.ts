import type { Item } from '../../page/page.js';
import { isSigne } from '../../page/signes.js';
import { fr } from '../../text/typography.js';
import { classOf, phrase } from './phrase.js';
import { type Html, html } from './source.js';

/** A sentence of a list or a cell, and what is said under it, as paragraphs. `before`: its rank. */
export function item({ texte, sens, mesure, suite = [] }: Item, before?: Html): Html {
  const content = phrase(texte, sens);
  const said = mesure ? html`${fr`${mesure.nom} : `}${content}${bar(mesure.part)}` : content;
  const under = suite.map((line) => html`<p class="suite">${phrase(line)}</p>`);
  return html`${paragraph(classOf(sens), before ? html`${before}${said}` : said)}${under}`;
}

/** Sentences under each other: one as a paragraph, several as a list. */
export function items(list: readonly Item[]): Html {
  const [only] = list;
  return only && list.length === 1 ? item(only) : bullets(list);
}

/** Sentences as a list, in which a sign stands for the bullet. */
export function bullets(list: readonly Item[]): Html {
  return html`<ul role="list">${list.map((entry) =>
    isSigne(entry.sens)
      ? html`<li class="signe-au-lieu-de-puce">${item(entry)}</li>`
      : html`<li>${item(entry)}</li>`,
  )}</ul>`;
}

/** A paragraph with a class, or without. */
export function paragraph(name: string, content: Html): Html {
  return name ? html`<p class="${name}">${content}</p>` : html`<p>${content}</p>`;
}

/** A figure that its words say, drawn: its size is in attributes, since style attributes are forbidden. */
function bar(part: number): Html {
  const width = Math.round(100 * Math.min(1, Math.max(0, part || 0)));
  return html`<svg class="barre" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="tout" width="100" height="8"/><rect width="${width}" height="8"/></svg>`;
}
