import type { Bloc, Definitions, Liste, Paragraphe } from '../../page/page.js';
import { carte } from './carte.js';
import { bullets, item, paragraph } from './item.js';
import { classOf, phrase } from './phrase.js';
import { type Html, html, lines } from './source.js';
import { tableau } from './tableau.js';

/** How each genre of block is written: a new genre is one entry. */
const WRITERS: {
  readonly [G in Bloc['genre']]: (bloc: Extract<Bloc, { genre: G }>, place: string) => Html;
} = {
  paragraphe: ({ texte, sens }: Paragraphe) => paragraph(classOf(sens), phrase(texte, sens)),
  liste: ({ items }: Liste) => bullets(items),
  definitions,
  tableau,
  carte,
};

/** Blocks as HTML, a line each; `place` is that of their section: « 2-1 ». */
export function blocs(list: readonly Bloc[], place: string): Html {
  return lines(list.map((content, i) => bloc(content, `${place}-${i + 1}`)));
}

function bloc<B extends Bloc>(content: B, place: string): Html {
  const write = WRITERS[content.genre] as (bloc: B, place: string) => Html;
  return write(content, place);
}

function definitions({ entrees }: Definitions): Html {
  return html`<dl>${entrees.map(
    ({ terme, items }) =>
      html`<div><dt>${terme}</dt>${items.map((entry) => html`<dd>${item(entry)}</dd>`)}</div>`,
  )}</dl>`;
}
