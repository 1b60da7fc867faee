import type { Bloc, Definitions, Liste, Page, Paragraphe, Section } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { carte } from './carte.js';
import { bullets, classOf, item, paragraph, phrase } from './phrase.js';
import { Html, html, lines } from './source.js';
import { STYLE, STYLE_HASH } from './style.js';
import { tableau } from './tableau.js';

/** Nothing may be loaded, run or sent; the one style that counts is that of this file, by its hash. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/**
 * A page as one HTML file that needs nothing else: it loads, runs and sends nothing. Takes any Page,
 * uses nothing of Node; the same page gives the same file.
 */
export function renderHtml(page: Page): string {
  return `${lines(html`<!DOCTYPE html>`, html`<html lang="fr">`, head(page), body(page), html`</html>`).source}\n`;
}

function head({ titre, fiche }: Page): Html {
  const { auteur, date } = fiche ?? {};
  return lines(
    html`<head>`,
    html`<meta charset="utf-8">`,
    html`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    html`<meta name="color-scheme" content="light dark">`,
    html`<meta name="referrer" content="no-referrer">`,
    auteur ? html`<meta name="author" content="${auteur}">` : [],
    date ? html`<meta name="dcterms.date" content="${date}">` : [],
    html`<title>${titre}</title>`,
    html`<style>${new Html(STYLE)}</style>`,
    html`</head>`,
  );
}

function body(page: Page): Html {
  return lines(
    html`<body>`,
    skipLinks(page),
    html`<main id="contenu" tabindex="-1">`,
    html`<h1>${page.titre}</h1>`,
    blocs(page.blocs, '0'),
    sections(page.sections),
    html`</main>`,
    html`</body>`,
  );
}

/** What a keyboard reaches first. */
function skipLinks(page: Page): Html {
  const toSommaire = html`<li><a href="#${SOMMAIRE}">${fr`Aller au sommaire`}</a></li>`;
  return html`<nav class="evitement" aria-label="${fr`Accès rapide`}"><ul role="list"><li><a href="#contenu">${fr`Aller au contenu`}</a></li>${hasSommaire(page.sections) ? toSommaire : ''}</ul></nav>`;
}

/** From this many sections on, a list of them is worth its room. */
const MANY = 4;

/** What the skip link to the table of contents leads to. */
const SOMMAIRE = 'sommaire';

/** Whether the sections are announced by a table of contents. */
const hasSommaire = (sections: readonly Section[]) => sections.length >= MANY;

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
  { titre, blocs: content, sections: inner = [], nouvellePage, solidaire }: Section,
  place: string,
  depth = 2,
): Html {
  const sheet = nouvellePage ? 'nouvelle-page' : solidaire ? 'solidaire' : '';
  return lines(
    sheet ? html`<section class="${sheet}">` : html`<section>`,
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
