import { fr } from '../../text/typography.js';
import { type Lieux, square } from './lieu.js';
import { type Html, html } from './source.js';

/** What the shapes of France leave out, under short names; the first are always shown. */
const DEPARTEMENTS: readonly (readonly [code: string, nom: string])[] = [
  ['971', 'Guadeloupe'],
  ['972', 'Martinique'],
  ['973', 'Guyane'],
  ['974', 'La Réunion'],
  ['976', 'Mayotte'],
];
const COLLECTIVITES: typeof DEPARTEMENTS = [
  ['975', 'Saint-Pierre-et-Miquelon'],
  ['977', 'Saint-Barthélemy'],
  ['978', 'Saint-Martin'],
  ['984', 'Terres australes'],
  ['986', 'Wallis-et-Futuna'],
  ['987', 'Polynésie française'],
  ['988', 'Nouvelle-Calédonie'],
  ['989', 'Clipperton'],
];

/** A square each, with its figure and name. Who hears the page is told those that have something. */
export function outreMer(lieux: Lieux): Html {
  const shown = [...DEPARTEMENTS, ...COLLECTIVITES.filter(([code]) => lieux.has(code))];
  const squares = shown.map(([code, nom]) => {
    const lieu = lieux.get(code);
    return lieu
      ? html`<li><a href="#${lieu.id}">${square(lieu.shade, `${lieu.nombre}`)}${nom}<span class="lu">${fr` : ${lieu.compte}`}</span></a></li>`
      : html`<li aria-hidden="true">${square(0)}${nom}</li>`;
  });
  return html`<ul role="list" class="outre-mer">${squares}</ul>`;
}
