import { type Fragment, fragmentsOf, type Phrase, type Sens } from '../../page/page.js';
import { isSigne, SIGNES } from '../../page/signes.js';
import { isLinkable } from '../../text/address.js';
import { fr } from '../../text/typography.js';
import { type Html, html } from './source.js';

/** A sentence, with what it means as a whole, as what may stand in a paragraph. */
export function phrase(texte: Phrase, sens?: Sens): Html {
  const content = html`${fragmentsOf(texte).map(fragment)}`;
  return sens ? MEANING[sens](content) : content;
}

function fragment({ texte, sens, adresse }: Fragment): Html {
  const content = adresse === undefined ? html`${texte}` : link(texte, adresse);
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
function link(texte: string, adresse: string): Html {
  const bare = adresse.replace(/^(?:https?:\/\/|mailto:)/i, '');
  const isAddress = texte === adresse || texte === bare;
  if (!isLinkable(adresse)) return isAddress ? html`${texte}` : html`${texte} (${adresse})`;
  return isAddress
    ? html`<a class="adresse" href="${adresse}">${texte}</a>`
    : html`<a href="${adresse}">${texte}</a>`;
}
