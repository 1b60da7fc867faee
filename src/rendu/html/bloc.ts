import type { Bloc, Definitions, Liste, Paragraphe } from '../../pages/page.js';
import { bullets, item, paragraph } from './item.js';
import { classOf, phrase } from './phrase.js';
import { type Html, html } from './source.js';
import { tableau } from './tableau.js';

/** How each genre of block is written: a new genre is one entry. */
const WRITERS: { readonly [G in Bloc['genre']]: (bloc: Extract<Bloc, { genre: G }>) => Html } = {
  paragraphe: ({ texte, sens }: Paragraphe) => paragraph(classOf(sens), phrase(texte, sens)),
  liste: ({ items }: Liste) => bullets(items),
  definitions,
  tableau,
};

/** A block as HTML. */
export function bloc<B extends Bloc>(content: B): Html {
  const write = WRITERS[content.genre] as (bloc: B) => Html;
  return write(content);
}

function definitions({ entrees }: Definitions): Html {
  return html`<dl>${entrees.map(
    ({ terme, items }) =>
      html`<div><dt>${terme}</dt>${items.map((entry) => html`<dd>${item(entry)}</dd>`)}</div>`,
  )}</dl>`;
}
