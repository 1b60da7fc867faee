import type { Page } from '../../page/page.js';
import { fr } from '../../text/typography.js';
import { blocs } from './bloc.js';
import { hasSommaire, SOMMAIRE, sections } from './section.js';
import { Html, html, lines } from './source.js';
import { STYLE, STYLE_HASH } from './style.js';

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
