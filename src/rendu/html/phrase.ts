import {
  type Fragment,
  fragmentsOf,
  type Item,
  isSigne,
  lienOf,
  type Phrase,
  type Sens,
  SIGNES,
} from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { type Html, html } from './source.js';

/** A sentence, with what it means as a whole, as what may stand in a paragraph. */
export function phrase(texte: Phrase, sens?: Sens): Html {
  const content = html`${fragmentsOf(texte).map(fragment)}`;
  return sens ? MEANING[sens](content) : content;
}

function fragment(fragment: Fragment): Html {
  const { sens, adresse = '' } = fragment;
  const { mots, href } = lienOf(fragment);
  const content = href === null ? html`${mots}` : link(mots, adresse, href);
  return sens ? MEANING[sens](content) : content;
}

/** How a meaning is written. What has a sign has words for who hears the page. */
const MEANING: Readonly<Record<Sens, (content: Html) => Html>> = {
  reponse: signed('reponse'),
  alerte: signed('alerte'),
  rappel: signed('rappel'),
  autre: signed('autre'),
  important: (content) => html`<strong>${content}</strong>`,
  discret: (content) => html`<span class="discret">${content}</span>`,
  blanc: (content) => html`<mark>${content}</mark>`,
};

function signed(sens: keyof typeof SIGNES): (content: Html) => Html {
  const { mot } = SIGNES[sens];
  return (content) => html`${signe(sens)}<span class="lu">${fr`${mot} : `}</span>${content}`;
}

/** A sign, for the eye only. */
export function signe(sens: keyof typeof SIGNES): Html {
  return html`<span class="signe ${sens}" aria-hidden="true">${SIGNES[sens].signe}</span>`;
}

/** The classes of a paragraph that holds such a sentence: the lines under a sign are indented. */
export function classOf(sens: Sens | undefined): string {
  return isSigne(sens) ? `signee ${sens}` : '';
}

/** A link; paper gets its address too, unless the text is the address. */
function link(mots: string, adresse: string, href: string): Html {
  const bare = adresse.replace(/^(?:https?:\/\/|mailto:)/i, '');
  return mots === adresse || mots === bare
    ? html`<a class="adresse" href="${href}">${mots}</a>`
    : html`<a href="${href}">${mots}</a>`;
}

/** A sentence of a list or a cell, and what is said under it, as paragraphs. `before`: its rank. */
export function item({ texte, sens, part, suite = [] }: Item, before?: Html): Html {
  const content = phrase(texte, sens);
  const said = part === undefined ? content : html`${content}${bar(part)}`;
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
